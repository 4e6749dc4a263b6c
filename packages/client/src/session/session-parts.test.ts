import { describe, expect, it } from '@jest/globals';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { clientError } from '../errors.ts';
import { seededRandom } from '../testing/chance.ts';
import { Chat } from './chat.ts';
import { colourOf, luminanceOf } from './colour.ts';
import { parseSessionLink, sessionLink } from './links.ts';
import { OwnPresence, readTold } from './presence.ts';
import type { ChatMessage } from './session-types.ts';
import { type StateFacts, stateOf } from './state.ts';

describe('the colour of a person', () => {
  const parts = (colour: string): [number, number, number] => [
    Number.parseInt(colour.slice(1, 3), 16) / 255,
    Number.parseInt(colour.slice(3, 5), 16) / 255,
    Number.parseInt(colour.slice(5, 7), 16) / 255,
  ];

  it('is always the same, and can be read on white and on black', () => {
    const colours = new Set<string>();
    for (let at = 0; at < 500; at++) {
      const { colour, ink } = colourOf(`user-${at}`);
      expect(colourOf(`user-${at}`).colour).toBe(colour);
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      const luminance = luminanceOf(parts(colour));
      expect(1.05 / (luminance + 0.05)).toBeGreaterThan(4.5);
      expect((luminance + 0.05) / 0.05).toBeGreaterThan(4.5);
      expect(ink).toBe('#ffffff');
      colours.add(colour);
    }
    // 36 hues in two strengths, and hardly one unused.
    expect(colours.size).toBeGreaterThan(60);
  });
});

describe('a link to a session', () => {
  it('leads to a page and says which session, and by which invitation', () => {
    const link = sessionLink('https://acme.example/editor?theme=dark#old', 'Entwurf & Plan', 'aaa.bbb.ccc');
    expect(link).toMatch(/^https:\/\/acme\.example\/editor\?theme=dark#session=/);
    expect(parseSessionLink(link)).toEqual({ id: 'Entwurf & Plan', invitation: 'aaa.bbb.ccc' });
    expect(parseSessionLink(` ${sessionLink('https://acme.example', 'garden')} `)).toEqual({
      id: 'garden',
      invitation: undefined,
    });
  });

  it.each([
    ['garden', { id: 'garden', invitation: undefined }],
    ['', undefined],
    ['gar\u0000den', undefined],
    ['x'.repeat(256), undefined],
    ['https://acme.example/', undefined],
    ['https://acme.example/#session=', undefined],
    ['https://acme.example/#session=garden&invitation=%3Cscript%3E', undefined],
    ['https://', undefined],
  ])('is read for what it is: %j', (text, expected) => {
    expect(parseSessionLink(text)).toEqual(expected);
  });
});

describe('presence', () => {
  const own = (): { awareness: Awareness; presence: OwnPresence } => {
    const awareness = new Awareness(new Y.Doc());
    return { awareness, presence: new OwnPresence(awareness) };
  };

  it('[PEER23] tells where somebody is, in a field beside those of editors', () => {
    const { awareness, presence } = own();
    awareness.setLocalStateField('cursor', { anchor: 1, head: 2 });
    presence.introduce('Ada', '#102030');
    presence.set('cursor', { x: 1, y: 2, on: 'page' });
    presence.set('selection', { ids: ['a', 'b'] });
    presence.set('viewport', { x: 0, y: 0, zoom: 1.5 });
    presence.set('selection', null);
    presence.announce({ audio: 'on' });
    const state = awareness.getLocalState();
    expect(state).toMatchObject({ cursor: { anchor: 1, head: 2 }, user: { name: 'Ada', color: '#102030' } });
    expect(readTold(state)).toEqual({
      cursor: { x: 1, y: 2, on: 'page' },
      selection: undefined,
      viewport: { x: 0, y: 0, zoom: 1.5 },
      media: { audio: 'on' },
    });
    awareness.destroy();
  });

  it('says nothing twice', () => {
    const { awareness, presence } = own();
    let told = 0;
    awareness.on('update', () => {
      told += 1;
    });
    for (let round = 0; round < 5; round++) presence.set('cursor', { x: 1, y: 2 });
    expect(told).toBe(1);
    awareness.destroy();
  });

  it('refuses what others could not show', () => {
    const { awareness, presence } = own();
    const ids = Array.from({ length: 101 }, (_, at) => `node-${at}`);
    for (const wrong of [
      () => presence.set('cursor', { x: Number.POSITIVE_INFINITY, y: 0 }),
      () => presence.set('cursor', { x: 0, y: 0, on: 'x'.repeat(129) }),
      () => presence.set('selection', { ids }),
      () => presence.set('viewport', { x: 0, y: 0, zoom: 0 }),
    ]) {
      expect(wrong).toThrow(expect.objectContaining({ code: 'presence_invalid', kind: 'fix' }));
    }
    expect(awareness.getLocalState()).toEqual({});
    awareness.destroy();
  });

  it.each([
    null,
    7,
    {},
    { session: 7 },
    { session: { cursor: { x: '1', y: 2 }, selection: { ids: 'a' }, viewport: { x: 0, y: 0, zoom: -1 }, media: [] } },
    { session: { cursor: { x: 1, y: 2, on: {} }, selection: { ids: [7] }, media: { audio: 'loud', isSpeaking: 1 } } },
  ])('[PEER23] passes over what others tell wrongly: %j', (state) => {
    expect(readTold(state)).toEqual({ cursor: undefined, selection: undefined, viewport: undefined, media: {} });
  });
});

describe('the chat', () => {
  const chatIn = (doc: Y.Doc, userId: string, heard: ChatMessage[] = []): Chat =>
    new Chat({
      doc,
      userId: () => userId,
      random: seededRandom(1),
      onMessage: (message) => heard.push(message),
      onChange: () => undefined,
      isLive: () => true,
    });

  it('[PEER25] has one order for all, and tells of each message once', () => {
    const [one, other] = [new Y.Doc(), new Y.Doc()];
    const heard: ChatMessage[] = [];
    const [ada, ben] = [chatIn(one, 'ada'), chatIn(other, 'ben', heard)];
    ada.say(' Hello ', 'Ada', 1);
    ben.say('Hi', 'Ben', 2);
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    const texts = (chat: Chat): string[] => chat.messages.map(({ text }) => text);
    expect(texts(ada)).toEqual(texts(ben));
    expect([...texts(ada)].sort()).toEqual(['Hello', 'Hi']);
    expect(heard.map(({ text, isOwn }) => [text, isOwn])).toEqual([
      ['Hi', true],
      ['Hello', false],
    ]);
    expect(ben.messages).toBe(ben.messages);
  });

  it('[PEER25] keeps the last 200 messages of at most 2,000 characters', () => {
    const chat = chatIn(new Y.Doc(), 'ada');
    for (let at = 0; at < 210; at++) chat.say(`message ${at}`, 'Ada', at);
    expect(chat.messages).toHaveLength(200);
    expect(chat.messages[0]?.text).toBe('message 10');
    for (const text of ['', '   ', 'x'.repeat(2_001)]) {
      expect(() => chat.say(text, 'Ada', 0)).toThrow(expect.objectContaining({ code: 'chat_invalid' }));
    }
  });

  it('passes over what is no message', () => {
    const doc = new Y.Doc();
    const heard: ChatMessage[] = [];
    const chat = chatIn(doc, 'ada', heard);
    doc.getArray('nodegx:chat').push([7, null, { text: 'x' }, { id: 1, userId: 'b', name: 'B', text: 'x', atMs: 0 }]);
    doc.getArray('nodegx:chat').push([{ id: 'b', userId: 'b', name: 'B', text: 'y'.repeat(5_000), atMs: 0 }]);
    expect(chat.messages).toHaveLength(1);
    expect(chat.messages[0]?.text).toHaveLength(2_000);
    expect(heard).toHaveLength(1);
  });
});

describe('how a session stands', () => {
  const facts: StateFacts = {
    over: undefined,
    wasSeated: true,
    isInLobby: false,
    wasLive: true,
    signaling: { at: 'open' },
    document: { at: 'live', via: 'p2p' },
  };
  const reason = clientError('closed');

  it.each<[string, Partial<StateFacts>, unknown]>([
    ['live', {}, { at: 'live', via: 'p2p' }],
    ['live without signaling', { signaling: { at: 'waiting' } }, { at: 'live', via: 'p2p' }],
    ['at the door', { wasSeated: false, isInLobby: true }, { at: 'connecting', isInLobby: true }],
    ['before the seat', { wasSeated: false }, { at: 'connecting', isInLobby: false }],
    ['before the document', { wasLive: false, document: { at: 'connecting' } }, { at: 'connecting', isInLobby: false }],
    ['on its way back', { document: { at: 'reconnecting' } }, { at: 'reconnecting' }],
    ['without a network', { document: { at: 'offline' } }, { at: 'offline' }],
    ['put out', { over: reason }, { at: 'refused', reason }],
    ['signed out', { signaling: { at: 'refused', error: reason } }, { at: 'refused', reason }],
    ['without access to the document', { document: { at: 'refused', reason } }, { at: 'refused', reason }],
  ])('%s', (_, changes, expected) => {
    expect(stateOf({ ...facts, ...changes })).toEqual(expected);
  });
});
