import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ownersPassword, startAcme } from './acme.ts';
import { Browsers, hasBrowser, type Person } from './browser.ts';

const inBrowser = hasBrowser ? it : it.skip;
const browsers = new Browsers();
let styles: Server;
let asked: string[];
let style: string;

beforeAll(async () => {
  asked = [];
  styles = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(200, { 'content-type': 'text/css', 'access-control-allow-origin': '*' });
    response.end(style);
  });
  styles.listen(0, '127.0.0.1');
  await once(styles, 'listening');
  await browsers.start();
});

afterEach(() => browsers.closeAll());

afterAll(async () => {
  await browsers.stop();
  styles.close();
});

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen');
  return address.port;
}

/** Opens the home page of a community with a style sheet of its own. */
async function homeWith(text: string, judge: (person: Person) => Promise<void>): Promise<void> {
  style = text;
  asked.length = 0;
  const acme = await startAcme({ branding: { customCSS: `http://127.0.0.1:${portOf(styles)}/theme.css` } });
  try {
    const person = await browsers.person(acme.url, { colorScheme: 'light' });
    await person.page.getByRole('heading', { name: 'Acme Design', level: 1 }).waitFor();
    await judge(person);
  } finally {
    await acme.stop();
  }
}

const look = ({ page }: Person, selector: string, property: string): Promise<string> =>
  page.evaluate(
    ([one, name]) => {
      const element = document.querySelector(one ?? '');
      return element === null ? '' : getComputedStyle(element).getPropertyValue(name ?? '');
    },
    [selector, property],
  );

describe('a community’s own style sheet (needs chromium: apt-get install chromium)', () => {
  inBrowser('dresses the home page, and nothing in it can hide, move, load or forge', async () => {
    const hostile = `
      @import '/imported.css';
      @font-face { font-family: spy; src: url(/font.woff2); }
      :root { --spy: url(/variable.png); }
      h1 { font-family: Georgia; text-transform: uppercase; background-image: url(/picture.png); }
      h1 { position: fixed; inset: 0; display: none; opacity: 0; visibility: hidden; transform: scale(9); }
      h1::before { content: 'forged'; }
      h2 { background-image: var(--spy); color: darkslateblue }
      input[value^='a'] { background-image: url(/typed-a.png); }
      header, footer, a { color: rgb(1, 2, 3) !important; }
      form label { color: rgb(1, 2, 3); }
      } * { display: none; } @scope (html) { * { display: none; }`;
    await homeWith(hostile, async (person) => {
      await person.page.waitForFunction(
        () => getComputedStyle(document.querySelector('h1') ?? document.body).textTransform === 'uppercase',
      );
      expect(await look(person, 'h1', 'font-family')).toBe('Georgia');
      expect(await look(person, 'h1', 'position')).toBe('static');
      expect(await look(person, 'h1', 'display')).toBe('block');
      expect(await look(person, 'h1', 'opacity')).toBe('1');
      expect(await look(person, 'h1', 'background-image')).toBe('none');
      // Beyond its part of the page it reaches nothing: neither the hub's header and footer nor the form that asks who one is.
      for (const outside of ['footer', 'header nav a', 'form label']) {
        expect({ outside, colour: await look(person, outside, 'color') }).not.toEqual({
          outside,
          colour: 'rgb(1, 2, 3)',
        });
      }
      expect(asked).toEqual(['/theme.css']);
      expect(person.faults).toEqual([]);
      await person.picture('hub-custom-style');
    });
  });

  inBrowser('is not worn when something could not be read with it', async () => {
    await homeWith('h1 { color: #f4f6ff; background-color: #fff; text-transform: uppercase; }', async (person) => {
      const { page } = person;
      await page.goto(`${new URL(page.url()).origin}/sign-in`);
      await page.getByText('Account', { exact: true }).click();
      await page.getByLabel('Account name').fill('ada');
      await page.getByLabel('Password', { exact: true }).fill(ownersPassword);
      await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByText('With it “Acme Design” cannot be read: its contrast is 1.1 to 1.').waitFor();
      expect(await look(person, 'h1', 'text-transform')).toBe('none');
    });
  });
});
