import { expect, test } from '@jest/globals';
import {
  attributes,
  classes,
  decodeAddress,
  decodeError,
  decodeMessage,
  encodeAddress,
  encodeMessage,
  isStun,
  longTermKey,
  methods,
} from './stun-message.ts';

const bytes = (hex: string): Buffer => Buffer.from(hex.replaceAll(/\s/g, ''), 'hex');

test('reads the sample response of RFC 5769, section 2.2: an IPv4 address', () => {
  const message = decodeMessage(
    bytes(`0101003c 2112a442 b7e7a701bc34d686fa87dfae 8022000b 7465737420766563746f7220
      00200008 0001a147e112a643 00080014 2b91f599fd9e90c38c7489f92af9ba53f06be7d7 80280004 c07d4c96`),
  );
  if (message === undefined) throw new Error('not read');
  expect(message).toMatchObject({ method: methods.binding, kind: classes.success });
  expect(message.attributes.get(attributes.software)?.toString()).toBe('test vector');
  expect(decodeAddress(message.attributes.get(attributes.xorMappedAddress), message.transaction)).toEqual({
    address: '192.0.2.1',
    port: 32_853,
  });
});

test('writes and reads the IPv6 address of RFC 5769, section 2.3', () => {
  const transaction = bytes('b7e7a701bc34d686fa87dfae');
  const value = bytes('0002a147 0113a9faa5d3f179bc25f4b5bed2b9d9');
  const peer = { address: '2001:db8:1234:5678:11:2233:4455:6677', port: 32_853 };
  expect(decodeAddress(value, transaction)).toEqual(peer);
  expect(encodeAddress(peer, transaction)).toEqual(value);
});

test('signs as the long-term request of RFC 5769, section 2.4', () => {
  const [username, realm, nonce] = ['マトリックス', 'example.org', 'f//499k954d6OL34oL9FSTvy64sA'];
  const message = encodeMessage(
    {
      method: methods.binding,
      kind: classes.request,
      transaction: bytes('78ad3433c6ad72c029da412e'),
      attributes: [
        [attributes.username, Buffer.from(username)],
        [attributes.nonce, Buffer.from(nonce)],
        [attributes.realm, Buffer.from(realm)],
      ],
    },
    longTermKey(username, realm, 'TheMatrIX'),
  );
  expect(message.toString('hex')).toBe(
    bytes(`00010060 2112a442 78ad3433c6ad72c029da412e 00060012 e3839ee38388e383aae38383e382afe382b90000
      0015001c 662f2f3439396b39353464364f4c33346f4c39465354767936347341 0014000b 6578616d706c652e6f726700
      00080014 f67024656dd64a3e02b8e0712e85c9a28ca89666`).toString('hex'),
  );
});

test.each(Object.entries(methods))('keeps the type of %s apart from its class', (_name, method) => {
  for (const kind of Object.values(classes)) {
    const message = encodeMessage({ method, kind, transaction: Buffer.alloc(12), attributes: [] });
    expect(decodeMessage(message)).toMatchObject({ method, kind });
  }
});

test('[TRN21] never throws on what a server sends, whatever it is', () => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  let state = seed;
  // Numerical Recipes' generator: enough to spoil bytes, and the same for the same seed.
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const whole = encodeMessage({
    method: methods.allocate,
    kind: classes.error,
    transaction: Buffer.alloc(12, 7),
    attributes: [
      [attributes.errorCode, bytes('00000401')],
      [attributes.realm, Buffer.from('realm')],
      [attributes.xorRelayedAddress, bytes('0001a147e112a643')],
    ],
  });
  let read = 0;
  for (let round = 0; round < 20_000; round++) {
    const spoilt = Buffer.from(whole.subarray(0, random(4) === 0 ? random(whole.length) : whole.length));
    for (let i = random(4); i > 0 && spoilt.length > 0; i--) spoilt[random(spoilt.length)] = random(256);
    try {
      isStun(spoilt);
      const message = decodeMessage(spoilt);
      if (message === undefined) continue;
      read += 1;
      decodeError(message.attributes.get(attributes.errorCode));
      decodeAddress(message.attributes.get(attributes.xorRelayedAddress), message.transaction);
    } catch (cause) {
      throw new Error(`SEED=${seed}, round ${round}: ${spoilt.toString('hex')}`, { cause });
    }
  }
  expect(read).toBeGreaterThan(1_000);
});
