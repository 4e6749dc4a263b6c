import { describe, expect, it } from '@jest/globals';
import { type Ask, wishesFrom } from './wishes.ts';

/** A person who answers like this, and all that was asked. */
function person(...answers: string[]): { ask: Ask; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask: async (question, otherwise) => {
      asked.push(`${question} [${otherwise}]`);
      return answers[asked.length - 1] || otherwise;
    },
  };
}

describe('nodegx init', () => {
  it('asks for what no flag says, and makes the short name of the long one', async () => {
    const { ask, asked } = person('Café  de la Gare!', '', 'Cafe.Example.org.', 'ada');
    expect(await wishesFrom({}, ask)).toEqual({
      name: 'Café  de la Gare!',
      id: 'cafe-de-la-gare',
      domain: 'cafe.example.org',
      ownerGithub: 'ada',
      relay: undefined,
      isCompose: false,
    });
    expect(asked[1]).toContain('[cafe-de-la-gare]');
    const other = person('', '');
    await wishesFrom({ name: 'A', domain: 'a.example.org' }, other.ask);
    expect(other.asked).toHaveLength(2);
  });

  it('asks nobody with --yes, or where there is nobody but flags say enough', async () => {
    const { ask, asked } = person();
    expect(await wishesFrom({ yes: true }, ask)).toMatchObject({ name: 'My community', id: 'my-community' });
    expect(asked).toEqual([]);
    expect(await wishesFrom({ name: '桜' }, undefined)).toMatchObject({ id: 'my-community', domain: undefined });
    await expect(wishesFrom({}, undefined)).rejects.toThrow(/There is nobody to ask/);
  });

  it.each([
    ['https://collab.example.org/x', /write --domain collab\.example\.org/],
    ['localhost', /expected a host name/],
    ['10.0.0.1', /expected a host name/],
    ['-a.example.org', /expected a host name/],
    ['a b.org', /expected a host name/],
  ])('refuses the domain %s', async (domain, hint) => {
    await expect(wishesFrom({ name: 'A', domain }, undefined)).rejects.toThrow(hint);
  });
});
