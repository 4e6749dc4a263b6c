import { describe, expect, it } from '@jest/globals';
import { readMessage } from './messages.ts';

const read = (text: string, isBinary = false) => readMessage(Buffer.from(text), isBinary);

describe('reading', () => {
  it.each([
    ['{"type":"ping"}', { type: 'ping' }],
    ['{"type":"subscribe","topics":["a","b"]}', { type: 'subscribe', topics: ['a', 'b'] }],
    ['{"type":"subscribe","topics":["a",5,null,["b"]]}', { type: 'subscribe', topics: ['a'] }],
    ['{"type":"subscribe"}', { type: 'subscribe', topics: [] }],
    ['{"type":"unsubscribe","topics":[],"more":1}', { type: 'unsubscribe', topics: [] }],
    ['{"type":"publish","topic":"a","data":"b"}', { type: 'publish', topic: 'a', data: 'b' }],
    ['{"type":"publish","topic":"a","data":[0]}', { type: 'publish', topic: 'a', data: [0] }],
    ['{"type":"publish","topic":"a"}', { type: 'publish', topic: 'a', data: null }],
    ['{"type":"hello"}', undefined],
  ])('[YWR6] understands %s', (text, message) => {
    expect(read(text)).toEqual({ ok: true, message });
    expect(read(text, true)).toEqual({ ok: true, message });
  });

  it.each([
    ['', 'invalid_json'],
    ['{', 'invalid_json'],
    ['subscribe', 'invalid_json'],
    ['{"type":"ping"} ', undefined],
    ['null', 'bad_request'],
    ['[]', 'bad_request'],
    ['"ping"', 'bad_request'],
    ['{}', 'bad_request'],
    ['{"type":5}', 'bad_request'],
    ['{"type":"subscribe","topics":5}', 'bad_request'],
    ['{"type":"subscribe","topics":{"length":1e9}}', 'bad_request'],
    ['{"type":"unsubscribe","topics":"room"}', 'bad_request'],
    ['{"type":"publish"}', 'bad_request'],
    ['{"type":"publish","topic":{}}', 'bad_request'],
    ['{"__proto__":{"type":"ping"}}', 'bad_request'],
  ])('[YWR6] %s is %s', (text, code) => {
    const message = read(text);
    expect(message.ok ? undefined : message.problem.code).toBe(code);
  });

  it('[YWR6] bytes that are not UTF-8 are not JSON', () => {
    const bytes = Buffer.concat([Buffer.from('{"type":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    expect(readMessage(bytes, true)).toMatchObject({ ok: false, problem: { code: 'invalid_json' } });
  });
});
