import type { Community } from '@nodegx/protocol';

/** As in register-request.v1.json, once it is in small letters. */
const shape = /^[a-z0-9](?:[a-z0-9._-]{0,37}[a-z0-9])$/;

/** Names that make people believe that somebody speaks for the community. */
const reserved = new Set([
  'admin',
  'administrator',
  'moderator',
  'owner',
  'system',
  'root',
  'support',
  'nodegx',
  'guest',
]);

/**
 * Letters that are drawn like others, by the one that they are mistaken for. Names are of ASCII, but what others see is
 * not; Unicode's own table (UTS 39) has thousands, these are the ones that look the same in every common font.
 */
const lookalikes: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  i: 'l',
  '|': 'l',
  ı: 'l',
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'l',
  ј: 'j',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  α: 'a',
  ε: 'e',
  ι: 'l',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ϲ: 'c',
};

/** A name to sign in with as it is compared: in small letters, in Unicode's compatibility form; `undefined`: none. */
export function accountName(text: string): string | undefined {
  const name = text.normalize('NFKC').trim().toLowerCase();
  return shape.test(name) ? name : undefined;
}

/** What two names have in common that people take for each other: `Ada.L`, `ada_1` and `adal` are one. */
export function skeleton(text: string): string {
  const letters = [...text.normalize('NFKD').toLowerCase()].map((letter) => lookalikes[letter] ?? letter).join('');
  return letters
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** Whether nobody may have the name, or only whom the community's file names so. */
export function isReserved(name: string, namedInFile: readonly string[]): boolean {
  const bare = skeleton(name);
  return bare === '' || [...reserved, ...namedInFile].some((taken) => skeleton(taken) === bare);
}

/** Whom the community's file names, by what they are called. */
export function namedIn({ community, moderation }: Community): readonly string[] {
  const owner = community.owner.github;
  return [...(owner === null ? [] : [owner]), ...moderation.moderators.map((id) => id.replace(/^account:/, ''))];
}
