import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acme, accessToken, ownersPassword, startAcme } from './acme.ts';
import { Browsers, hasBrowser, type Person, phone } from './browser.ts';
import { type GitHubStandIn, gitHubStandIn } from './github-stand-in.ts';

const inBrowser = hasBrowser ? it : it.skip;
const browsers = new Browsers();
let acme: Acme;
let github: GitHubStandIn;

beforeAll(async () => {
  github = await gitHubStandIn();
  const { clientId, clientSecret, url } = github;
  acme = await startAcme(
    { identity: { accessToken: true, github: { enabled: true, clientId } } },
    { GITHUB_CLIENT_SECRET: clientSecret, GITHUB_URL: url, GITHUB_API_URL: url },
  );
  await browsers.start();
});

afterEach(() => browsers.closeAll());

afterAll(async () => {
  await browsers.stop();
  await acme.stop();
  await github.stop();
});

/** What the person's own menu calls them. */
async function isKnownAs(person: Person, name: string): Promise<void> {
  await person.page.getByRole('button', { name: `${name}: your menu` }).waitFor();
}

async function signOut(person: Person): Promise<void> {
  await person.page.getByRole('button', { name: /your menu$/ }).click();
  await person.page.getByRole('menuitem', { name: 'Sign out' }).click();
  await person.page.getByRole('banner').getByRole('link', { name: 'Sign in', exact: true }).waitFor();
}

async function signInAsOwner(person: Person): Promise<void> {
  const { page } = person;
  await page.goto(`${acme.url}/sign-in`);
  await page.getByText('Account', { exact: true }).click();
  await page.getByLabel('Account name').fill('ada');
  await page.getByLabel('Password', { exact: true }).fill(ownersPassword);
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
}

describe('coming in (needs chromium: apt-get install chromium)', () => {
  inBrowser('as a guest: one field, and the same person after a reload', async () => {
    const grace = await browsers.person(acme.url);
    await grace.comeInAs('Grace');
    await grace.page.getByRole('button', { name: /^Grace.*: your menu$/ }).waitFor();
    await grace.page.reload();
    await grace.page.getByRole('button', { name: /^Grace.*: your menu$/ }).waitFor();
    await grace.page.getByRole('heading', { name: /^Online/ }).waitFor();
    await signOut(grace);
    expect(grace.faults).toEqual([]);
  });

  inBrowser('with a new account, and with the account again', async () => {
    const person = await browsers.person(`${acme.url}/sign-in`);
    const { page } = person;
    await page.getByText('Account', { exact: true }).click();
    await page.getByRole('button', { name: 'Open one' }).click();
    await page.getByLabel('Account name').fill('grace');
    await page.getByLabel('Your name').fill('Grace Hopper');
    await page.getByLabel('Password', { exact: true }).fill('a moth in relay 70');
    await page.getByRole('button', { name: 'Open the account' }).click();
    await isKnownAs(person, 'Grace Hopper');
    await signOut(person);

    await page.goto(`${acme.url}/sign-in?next=%2Fsettings`);
    await page.getByText('Account', { exact: true }).click();
    await page.getByLabel('Account name').fill('grace');
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
    await page
      .getByRole('alert')
      .getByText(/password/i)
      .waitFor();
    await person.picture('hub-sign-in-wrong');
    await page.getByLabel('Password', { exact: true }).fill('a moth in relay 70');
    await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    await isKnownAs(person, 'Grace Hopper');
  });

  inBrowser('with the access token that the community shares', async () => {
    const person = await browsers.person(`${acme.url}/sign-in`);
    const { page } = person;
    await page.getByText('Access token', { exact: true }).click();
    await page.getByLabel('Your name').fill('Joan');
    await page.locator('input[type=password]').fill('wrong');
    await page.getByRole('main').getByRole('button', { name: 'Come in' }).click();
    await page.getByRole('alert').locator('p').waitFor();
    await page.locator('input[type=password]').fill(accessToken);
    await page.getByRole('main').getByRole('button', { name: 'Come in' }).click();
    await isKnownAs(person, 'Joan');
  });

  inBrowser('through GitHub: there with a challenge, and back where they were', async () => {
    github.consents = true;
    const person = await browsers.person(`${acme.url}/sign-in?next=%2Fsettings`);
    const { page } = person;
    const asked = page.waitForRequest(/\/login\/oauth\/authorize/);
    await page.getByRole('button', { name: 'Sign in with GitHub' }).click();
    const address = new URL((await asked).url());
    expect(address.origin).toBe(github.url);
    expect(address.searchParams.get('client_id')).toBe(github.clientId);
    expect(address.searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    expect(address.searchParams.get('redirect_uri')).toBe(`${acme.url}/identity/sign-in/github/callback`);
    await isKnownAs(person, 'The Octocat');
    await page.getByRole('heading', { name: 'Settings' }).waitFor();
    expect(page.url()).toBe(`${acme.url}/settings`);
    await page.reload();
    await isKnownAs(person, 'The Octocat');
    expect(person.faults).toEqual([]);
  });

  inBrowser('not through GitHub for who says no there: they are told, and may come in another way', async () => {
    github.consents = false;
    const person = await browsers.person(`${acme.url}/sign-in`);
    await person.page.getByRole('button', { name: 'Sign in with GitHub' }).click();
    await person.page.waitForURL(/signin_error=/);
    await person.page.getByRole('alert').locator('p').first().waitFor();
    await person.picture('hub-sign-in-github-refused');
    await person.comeInAs('Octavia');
    await isKnownAs(person, 'Octavia');
  });

  inBrowser('by an invitation, once, with what it grants; and it says so when it is used up', async () => {
    const login = await fetch(`${acme.url}/identity/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'ada', password: ownersPassword }),
    });
    const { token }: { token: string } = JSON.parse(await login.text());
    const made = await fetch(`${acme.url}/identity/invitations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ grants: [{ document: 'notes', role: 'editor' }], uses: 1 }),
    });
    expect(made.status).toBe(200);
    const answer: { invitation: string } = JSON.parse(await made.text());
    const link = `${acme.url}/#invitation=${answer.invitation}`;

    const kurt = await browsers.person(link);
    await kurt.page.getByRole('heading', { name: 'You are invited to Acme Design' }).waitFor();
    await kurt.picture('hub-invited');
    await kurt.page.getByLabel('Your name').fill('Kurt');
    await kurt.page.getByRole('button', { name: 'Come in' }).click();
    await kurt.page.getByRole('button', { name: /^Kurt.*: your menu$/ }).waitFor();
    await kurt.page.getByText('You are a guest of Acme Design.').waitFor();

    const late = await browsers.person(link);
    await late.page.getByRole('heading', { name: 'This invitation does not open the door' }).waitFor();
    await late.picture('hub-invitation-used');
    expect(await late.barriers()).toEqual([]);
  });

  inBrowser(
    'by an invitation of the operator: an account with what it gives, once, and the address forgets it',
    async () => {
      const link = await acme.invite('moderator');
      const mary = await browsers.person(link, { viewport: phone, colorScheme: 'dark' });
      const { page } = mary;
      await page.getByText('Open an account, and you are a moderator of it.').waitFor();
      await mary.picture('hub-invited-phone-dark');
      expect(await mary.overflow()).toBe(0);
      expect(await mary.barriers()).toEqual([]);
      await page.getByLabel('Account name').fill('ada');
      await page.getByLabel('Password', { exact: true }).fill('a moth in relay 70');
      await page.getByRole('button', { name: 'Open the account' }).click();
      // A name that is taken costs nothing.
      await page
        .getByRole('alert')
        .getByText(/belongs to somebody/)
        .waitFor();
      await page.getByLabel('Account name').fill('mary');
      await page.getByLabel('Your name').fill('Mary');
      await page.getByRole('button', { name: 'Open the account' }).click();
      await page.getByRole('heading', { name: 'Welcome, Mary' }).waitFor();
      await page.getByText('You are a moderator of Acme Design.').waitFor();
      await mary.picture('hub-invited-welcome');
      expect(page.url()).not.toContain('token');
      await page.getByRole('link', { name: 'See how its services are' }).click();
      await page.getByText('Slow consumers').waitFor();

      // The link in another window of hers, and in somebody else's.
      await mary.open(link);
      await page.getByRole('heading', { name: 'This invitation does not open the door' }).waitFor();
      const late = await browsers.person(`${acme.url}/invite#token=${'x'.repeat(40)}`);
      await late.page.getByRole('heading', { name: 'This invitation does not open the door' }).waitFor();
      expect(mary.faults).toEqual([]);
    },
  );

  inBrowser('by an invitation, though somebody is signed in here: they sign out first', async () => {
    const link = await acme.invite('member');
    const person = await browsers.person(acme.url);
    await person.comeInAs('Ida');
    await isKnownAs(person, 'Ida');
    // An address that differs in its end only is no new page for the browser.
    await person.open('about:blank');
    await person.open(link);
    await person.page.getByRole('heading', { name: 'You are in already, Ida' }).waitFor();
    await person.page.getByRole('button', { name: 'Sign out and go on' }).click();
    await person.page.getByText('Open an account, and you are a member of it.').waitFor();
  });
});

describe('leaving', () => {
  inBrowser('a list says where one is signed in, and everywhere is one button', async () => {
    const [laptop, telephone] = [await browsers.person(acme.url), await browsers.person(acme.url)];
    await signInAsOwner(telephone);
    await isKnownAs(telephone, 'ada');
    await signInAsOwner(laptop);
    await isKnownAs(laptop, 'ada');
    await laptop.page.goto(`${acme.url}/settings`);
    await laptop.page.getByText('This browser', { exact: true }).last().waitFor();
    await laptop.page.getByText('Signed in with the account').first().waitFor();
    await laptop.picture('hub-settings');
    await laptop.page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await laptop.page.getByRole('banner').getByRole('link', { name: 'Sign in', exact: true }).waitFor();
    await telephone.page.reload();
    await telephone.page.getByRole('banner').getByRole('link', { name: 'Sign in', exact: true }).waitFor();
  });
});

describe('a way that the community does not have', () => {
  inBrowser('is not shown: neither GitHub nor access token, and no guests', async () => {
    const closed = await startAcme({ identity: { guests: false } });
    try {
      const { page } = await browsers.person(`${closed.url}/sign-in`);
      await page.getByLabel('Account name').waitFor();
      expect(await page.getByRole('button', { name: /GitHub/ }).count()).toBe(0);
      expect(await page.getByText('Access token').count()).toBe(0);
      expect(await page.getByText('Guest', { exact: true }).count()).toBe(0);
      await page.goto(closed.url);
      await page.getByText('Sign in to see who is on').waitFor();
    } finally {
      await closed.stop();
    }
  });
});
