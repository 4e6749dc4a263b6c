import { describe, expect, test } from '@jest/globals';
import { type HubLink, linkTo, readLink } from './links.ts';

const origin = 'https://acme.example';

const links: HubLink[] = [
  { kind: 'session', room: 'design-review' },
  { kind: 'session', room: 'a room/with %20 odd#signs?', audio: true, video: false },
  { kind: 'session', room: 'abc', invitation: 'eyJ.a.b' },
  { kind: 'community', address: 'https://github.com/acme/garden' },
  { kind: 'component', repository: 'acme/parts', component: 'date-picker' },
  { kind: 'invitation', token: 'eyJ.a.b' },
];

describe('links', () => {
  test.each(links)('are read by the same code that made them: %j', (link) => {
    const { web, deep } = linkTo(link, origin);
    expect(readLink(web, origin)).toEqual(link);
    expect(readLink(deep, origin)).toEqual(link);
  });

  test.each([
    ['nodegx://session/abc?audio=true&video=false', { kind: 'session', room: 'abc', audio: true, video: false }],
    ['nodegx://community/add?repo=acme/garden', { kind: 'community', address: 'https://github.com/acme/garden' }],
    [`${origin}/s/abc`, { kind: 'session', room: 'abc' }],
    [`${origin}/#session=abc&invitation=t.o.k`, { kind: 'session', room: 'abc', invitation: 't.o.k' }],
    [`${origin}/#invitation=t.o.k`, { kind: 'invitation', token: 't.o.k' }],
    ['  abc ', { kind: 'session', room: 'abc' }],
  ])('%s leads to %j', (text, link) => {
    expect(readLink(text, origin)).toEqual(link);
  });

  test.each([
    '',
    ' ',
    'https://elsewhere.example/sessions/abc',
    'javascript:alert(1)//',
    `${origin}/settings`,
    'nodegx://',
  ])('%p leads nowhere here, or is a name like any other', (text) => {
    const link = readLink(text, origin);
    expect(link === undefined || link.kind === 'session').toBe(true);
  });

  test('an invitation never stands where a server would log it', () => {
    for (const link of links) {
      const url = new URL(linkTo(link, origin).web);
      expect(`${url.pathname}${url.search}`).not.toContain('eyJ');
    }
  });
});
