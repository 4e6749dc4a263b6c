import type { Path } from './finding.ts';
import type { FileFormat } from './format.ts';

/**
 * What someone probably meant by a text that does not fit its place: the first of some usual repairs that the validator
 * takes there. So nothing is suggested that would be refused again.
 */
export function repair(format: FileFormat, path: Path, text: string): string | undefined {
  for (const candidate of candidates(text)) {
    if (candidate !== text && fits(format, path, candidate)) return candidate;
  }
  return undefined;
}

/** Whether the validator takes a value at a place, whatever else the file holds. */
export function fits({ validate }: FileFormat, path: Path, value: unknown): boolean {
  const around = path.reduceRight<unknown>(
    (inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }),
    value,
  );
  if (validate(around)) return true;
  const pointer = path.map((key) => `/${typeof key === 'number' ? 0 : key}`).join('');
  return !validate.errors?.some(
    (error) => error.instancePath.startsWith(pointer) || error.keyword === 'additionalProperties',
  );
}

function* candidates(raw: string): Generator<string> {
  const text = raw.trim();
  yield text;
  yield text.toLowerCase();
  yield* addresses(text);
  yield* colours(text);
  yield* dates(text);
  yield* gitHubNames(text);
  yield text.toLowerCase().replace(/^mailto:/, '');
  yield text.replaceAll(/\s+/g, ' ');
  // Of a path, only its author knows what it should be.
  if (!text.includes('/')) yield slug(text);
}

const otherSchemes: Readonly<Record<string, readonly string[]>> = {
  'http:': ['ws:', 'https:'],
  'https:': ['wss:'],
  'ws:': ['http:'],
  'wss:': ['https:'],
};

function* addresses(text: string): Generator<string> {
  const scp = /^git@([^:/\s]+):(.+?)(\.git)?$/.exec(text);
  if (scp) yield `https://${scp[1]}/${scp[2]}`;
  const relay = /^(turns?|stuns?):\/\/(.+?)\/?$/.exec(text);
  if (relay) yield `${relay[1]}:${relay[2]}`;
  if (/^[a-z0-9.-]+\.[a-z]+(:\d+)?(\/\S*)?$/i.test(text)) {
    yield `https://${text}`;
    yield `wss://${text}`;
    yield `turn:${text}`;
  }
  const [, scheme, rest] = /^([a-z]+:)(\/\/.+)$/i.exec(text) ?? [];
  if (scheme === undefined || rest === undefined) return;
  const schemes = [scheme.toLowerCase(), ...(otherSchemes[scheme.toLowerCase()] ?? [])];
  const shorter = rest.replace(/[?#].*$/, '');
  for (const other of schemes) yield other + rest;
  for (const other of schemes) yield other + shorter;
  // Origins have neither a path nor capitals.
  for (const other of schemes) yield other + shorter.replace(/^(\/\/[^/]+)\/.*$/, '$1').toLowerCase();
}

const namedColours: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
};

function* colours(text: string): Generator<string> {
  const named = namedColours[text.toLowerCase()];
  if (named !== undefined) yield named;
  const digits = /^(?:#|0x)?([0-9a-f]+)$/i.exec(text)?.[1] ?? '';
  if (digits.length === 3) yield `#${digits.replace(/./g, '$&$&')}`;
  if (digits.length === 6 || digits.length === 8) yield `#${digits.slice(0, 6)}`;
  const rgb = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*[,)]/.exec(text)?.slice(1);
  if (rgb)
    yield `#${rgb.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}

function* dates(text: string): Generator<string> {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?$/i.exec(text) ?? [];
  if (day === undefined) return;
  const seconds = time !== undefined && time.length === 5 ? ':00' : '';
  yield `${day}T${time ?? '00:00:00'}${seconds}Z`;
}

function* gitHubNames(text: string): Generator<string> {
  const path = /^(?:https?:\/\/)?(?:www\.)?github\.com\/([^?#]+?)(?:\.git)?\/?$/.exec(text)?.[1] ?? text;
  yield path;
  yield path.split('/').slice(0, 2).join('/');
  yield path.replace(/^@/, '').split('/')[0] ?? '';
}

function slug(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replaceAll(/^-+|-+$/g, '');
}
