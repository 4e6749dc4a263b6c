import type { FastifyInstance, FastifyReply } from 'fastify';

/** Nothing from elsewhere; what the form is for goes to this very service. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The page that an invitation to open an account leads to: `invite#token=…`. It stands here and not in the hub, so that a
 * community has its owner before anything else of it works. `home` is where people go on from there.
 */
export function addInvitePage(http: FastifyInstance, home: () => string): void {
  const quiet = (reply: FastifyReply) =>
    reply
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('content-security-policy', policy);
  const page = { api: { summary: 'The page to open an account with an invitation (`#token=…`).' } } as const;
  http.get('/invite', { config: page }, async (_request, reply) =>
    quiet(reply).type('text/html; charset=utf-8').send(html(home())),
  );
  const code = { api: { summary: 'The script of that page.' } } as const;
  http.get('/invite/page.js', { config: code }, async (_request, reply) =>
    quiet(reply).type('text/javascript; charset=utf-8').send(script),
  );
  const look = { api: { summary: 'The style of that page.' } } as const;
  http.get('/invite/page.css', { config: look }, async (_request, reply) =>
    quiet(reply).type('text/css; charset=utf-8').send(style),
  );
}

function html(home: string): string {
  const escaped = home.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Invitation</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="invite/page.css">
<script src="invite/page.js" defer></script>
</head>
<body>
<main>
<h1 id="title">You are invited</h1>
<p id="lead">Open an account. It has the rights that the invitation gives.</p>
<form id="form">
<label>Account name
<input name="name" autocomplete="username" autocapitalize="none" spellcheck="false" required minlength="2" maxlength="39"
 pattern="[A-Za-z0-9]([A-Za-z0-9._\\-]*[A-Za-z0-9])?" aria-describedby="name-help" autofocus></label>
<p class="help" id="name-help">2 to 39 letters, digits, dots, hyphens and underscores. You sign in with it.</p>
<label>Name that others see <span class="optional">(optional)</span>
<input name="displayName" autocomplete="name" maxlength="64"></label>
<label>Password
<input name="password" type="password" autocomplete="new-password" required minlength="10" maxlength="256"
 aria-describedby="password-help"></label>
<p class="help" id="password-help">10 characters or more; four or more words are easy to remember.</p>
<p id="problem" role="alert" hidden></p>
<button>Open account</button>
</form>
<p id="done" role="status" hidden></p>
<p id="next" hidden><a href="${escaped}">Go to the community</a></p>
<noscript><p>This page needs JavaScript: the invitation is in the part of its address that no server sees.</p></noscript>
</main>
</body>
</html>
`;
}

const script = `'use strict';
const [form, problem, done, next] = ['form', 'problem', 'done', 'next'].map((id) => document.getElementById(id));
const button = form.querySelector('button');
const invitation = new URLSearchParams(location.hash.slice(1)).get('token');
// Neither the browser's history nor a screenshot keeps it.
history.replaceState(null, '', location.pathname);

function say(text) {
  problem.textContent = text;
  problem.hidden = false;
}

if (!invitation) {
  form.hidden = true;
  document.getElementById('lead').textContent =
    'This link is not whole: the invitation at its end is missing. Copy all of it, or ask for a new one.';
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  problem.hidden = true;
  button.disabled = true;
  const { name, displayName, password } = Object.fromEntries(new FormData(form));
  const shown = displayName.trim();
  const body = JSON.stringify({ invitation, name, password, ...(shown && { displayName: shown }) });
  try {
    const response = await fetch('register', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const answer = await response.json();
    if (!response.ok) {
      say(answer.detail ?? 'That did not work. Try again.');
      return;
    }
    form.hidden = true;
    document.getElementById('lead').hidden = true;
    const what = { owner: 'the owner', moderator: 'a moderator' }[answer.user.role] ?? 'a member';
    document.getElementById('title').textContent = 'Welcome, ' + answer.user.name;
    done.textContent = 'You are ' + what + ' of this community. Sign in there as ' + name + '.';
    done.hidden = false;
    next.hidden = false;
    next.querySelector('a').focus();
  } catch {
    say('The server cannot be reached. Check your connection and try again.');
  } finally {
    button.disabled = false;
  }
});
`;

const style = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; display: grid; place-items: center; min-height: 100vh; }
main { width: min(26rem, 100% - 3rem); padding: 1.5rem 0; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
#lead { margin: 0 0 1.5rem; }
label { display: block; margin-top: 1rem; font-weight: 600; }
input { display: block; box-sizing: border-box; width: 100%; margin-top: .25rem; padding: .6rem .7rem; font: inherit;
  font-weight: 400; border: 1px solid #888; border-radius: .4rem; background: Field; color: FieldText; }
.help, .optional { font-size: .875rem; font-weight: 400; opacity: .75; margin: .25rem 0 0; }
button { margin-top: 1.5rem; width: 100%; padding: .7rem; font: inherit; font-weight: 600; border: 0;
  border-radius: .4rem; background: #2b59c3; color: #fff; cursor: pointer; }
button:disabled { opacity: .6; cursor: progress; }
:focus-visible { outline: 3px solid #2b59c3; outline-offset: 2px; }
#problem { margin: 1rem 0 0; padding: .6rem .8rem; border-left: 4px solid #c22; background: #c221; }
#done { font-size: 1.125rem; }
`;
