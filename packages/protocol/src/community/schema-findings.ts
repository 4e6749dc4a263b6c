import type { ValidationError } from '../validate.ts';
import { describe, describeLimit, describeTypes, enumerate, quote } from './describe.ts';
import { type Finding, formatPath, maxFindings, type Path, shorten } from './finding.ts';
import type { FileFormat } from './format.ts';
import { nearest } from './nearest.ts';
import { fits, repair } from './repair.ts';
import type { SchemaNode } from './schema-node.ts';
import { unknownKey } from './unknown-key.ts';

/** Where in the file, what stands there, how it is written there, and what the schema says of the place. */
interface Place {
  readonly path: Path;
  readonly value: unknown;
  readonly written: string;
  readonly node: SchemaNode;
  readonly format: FileFormat;
}

type Told = Pick<Finding, 'code' | 'message' | 'suggestion' | 'fix'>;

/** When several rules refuse one value, the first of these tells most; the others would say the same again. */
const telling = [
  'type',
  'enum',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'maxItems',
  'uniqueItems',
];

/** What the schema refuses about a value: at most one finding a key, in no order, and not more than anybody reads. */
export function findSchemaErrors(format: FileFormat, value: unknown, written: (path: Path) => string): Finding[] {
  const { schema, validate } = format;
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).slice(0, maxFindings);
  const findings: Finding[] = [];
  const wrongValues = new Map<string, ValidationError>();
  for (const error of errors) {
    const { missingProperty, additionalProperty } = error.params;
    if (additionalProperty !== undefined) {
      const { path, value: object, node } = placeOf(error, format, value, written);
      findings.push(unknownKey(schema, path, additionalProperty, node, (key) => child(object, key) !== undefined));
    } else if (missingProperty !== undefined) {
      findings.push(missing(placeOf(error, format, value, written), missingProperty));
    } else {
      const other = wrongValues.get(error.instancePath);
      if (!other || rank(error) < rank(other)) wrongValues.set(error.instancePath, error);
    }
  }
  return [
    ...findings,
    ...[...wrongValues.values()].map((error) => wrongValue(error, placeOf(error, format, value, written))),
  ];
}

function rank({ keyword }: ValidationError): number {
  const index = telling.indexOf(keyword);
  return index === -1 ? telling.length : index;
}

function placeOf(
  { instancePath }: ValidationError,
  format: FileFormat,
  root: unknown,
  written: (path: Path) => string,
): Place {
  const path: (string | number)[] = [];
  let value = root;
  let node = format.schema;
  for (const part of instancePath.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) {
      path.push(Number(key));
      node = node.items ?? {};
    } else {
      path.push(key);
      node = node.properties?.[key] ?? {};
    }
    value = child(value, key);
  }
  return { path, value, written: written(path), node, format };
}

function child(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

function missing({ path, node }: Place, key: string): Finding {
  const example = JSON.stringify(node.properties?.[key]?.examples?.[0], null, 1).replaceAll(/\s*\n\s*/g, ' ');
  return {
    path: [...path, key],
    at: 'value',
    code: 'missing_key',
    message: 'is missing',
    suggestion: `Add ${quote(key)}, for example ${example}.`,
  };
}

function wrongValue(error: ValidationError, place: Place): Finding {
  const { path } = place;
  if (error.keyword === 'uniqueItems') return repeated(error, place);
  // The root has no name that the message could follow.
  if (path.length === 0) {
    const message = `the file must hold an object { … }, not ${describe(place.value)}`;
    return { path, at: 'value', code: 'wrong_type', message, suggestion: `Start with ${place.format.smallest}` };
  }
  return { path, at: 'value', ...tell(error, place) };
}

function tell(error: ValidationError, place: Place): Told {
  const { node, value, path } = place;
  const limit = error.params.limit ?? 0;
  const key = String(path.at(-1) ?? '');
  switch (error.keyword) {
    case 'type':
      return wrongType(place);
    case 'enum':
      return notAChoice(place);
    case 'minimum':
      return {
        code: 'too_small',
        message: `must be at least ${describeLimit(limit, key)}, not ${describe(value)}`,
        suggestion: `Write ${limit}.`,
        fix: { kind: 'set', value: limit },
      };
    case 'maximum':
      return {
        code: 'too_large',
        message: `must be at most ${describeLimit(limit, key)}, not ${describe(value)}`,
        suggestion: `Write ${limit}.`,
        fix: { kind: 'set', value: limit },
      };
    case 'minLength':
      return { code: 'too_short', message: 'must not be empty', suggestion: leaveOut(place) ?? forExample(node) };
    case 'maxLength':
      return {
        code: 'too_long',
        message: `must have at most ${limit} characters, not ${[...String(value)].length}`,
        suggestion: 'Shorten it.',
      };
    case 'maxItems':
      return {
        code: 'too_many',
        message: `must have at most ${limit} entries, not ${Array.isArray(value) ? value.length : 0}`,
        suggestion: 'Remove some.',
      };
    default:
      return wrongText(error, place);
  }
}

function typesOf(node: SchemaNode): readonly string[] {
  return typeof node.type === 'string' ? [node.type] : (node.type ?? []);
}

function wrongType(place: Place): Told {
  const types = typesOf(place.node);
  const right = rightType(place, types);
  const suggestion =
    right === undefined ? (leaveOut(place) ?? forExample(place.node)) : `Write ${shorten(right.written, 60)}.`;
  return {
    code: 'wrong_type',
    message: `must be ${describeTypes(types)}, not ${typeof place.value === 'number' ? shorten(place.written, 40) : describe(place.value)}`,
    suggestion,
    ...(right && { fix: { kind: 'set', value: right.value } }),
  };
}

const yes = ['true', 'yes', 'on', '1', 'enabled'];
const no = ['false', 'no', 'off', '0', 'disabled'];

/** The value as the right type would have it, and how to write it, where that is plain to see. */
function rightType(
  { value, written, path, node, format }: Place,
  types: readonly string[],
): { readonly value: unknown; readonly written: string } | undefined {
  const word = String(value).trim().toLowerCase();
  if (types.includes('boolean') && value !== null) {
    if (yes.includes(word)) return { value: true, written: 'true' };
    if (no.includes(word)) return { value: false, written: 'false' };
  }
  if (
    types.includes('integer') &&
    word !== '' &&
    (typeof value === 'number' || typeof value === 'string') &&
    Number.isFinite(Number(value))
  ) {
    const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = node;
    const nearby = Math.min(maximum, Math.max(minimum, Math.floor(Number(value))));
    return { value: nearby, written: String(nearby) };
  }
  // As written, not as parsed: an id of 18 digits loses some of them on the way through a number.
  if (types.includes('string') && typeof value === 'number' && fits(format, path, written))
    return { value: written, written: `"${written}"` };
  if (
    types.includes('string') &&
    Array.isArray(value) &&
    value.length === 1 &&
    typeof value[0] === 'string' &&
    fits(format, path, value[0])
  ) {
    return { value: value[0], written: quote(value[0]) };
  }
  if (types.includes('array') && typeof value === 'string' && fits(format, path, [value]))
    return { value: [value], written: `[${quote(value)}]` };
  if (types.includes('object') && typeof value === 'boolean' && Object.hasOwn(node.properties ?? {}, 'enabled'))
    return { value: { enabled: value }, written: `{ "enabled": ${value} }` };
  if (types.includes('null') && (value === false || value === '')) return { value: null, written: 'null' };
  return undefined;
}

function notAChoice({ node, value }: Place): Told {
  const choices = node.enum ?? [];
  const meant = typeof value === 'string' ? nearest(value, choices) : undefined;
  const suggestion = meant ?? (choices.length === 1 ? choices[0] : undefined);
  return {
    code: 'not_a_choice',
    message: `must be ${enumerate(choices.map(quote), 'or')}, not ${describe(value)}`,
    ...(suggestion !== undefined && {
      suggestion: `Write ${quote(suggestion)}.`,
      fix: { kind: 'set', value: suggestion },
    }),
  };
}

const formatMessages: Readonly<Record<string, string>> = {
  'date-time': 'must be a date that exists, with a time and a time zone, such as 2025-01-18T00:00:00Z',
  email: 'must be an e-mail address',
  uri: 'must be an address without spaces and other characters that addresses cannot hold',
};

/** User names and passwords stand before an @ in front of the host. */
const loginInAddress = /^[a-z][a-z0-9+.-]*:(\/\/)?[^/?#\s@]+@/i;

function wrongText(error: ValidationError, place: Place): Told {
  const { node, path } = place;
  const text = String(place.value);
  if (path.at(-1) === 'webhookUrl') return webhook(path, text);
  const isAddress = node.format === 'uri' || /:\/\/|\bturn/.test(node.pattern ?? '');
  if (isAddress && loginInAddress.test(text)) {
    return {
      code: 'secret_in_file',
      message: 'holds a user name or password, and secrets never stand in this file',
      suggestion: 'Remove what stands before the @. If others could read this file, make a new password.',
    };
  }
  const message = error.keyword === 'pattern' ? node.patternErrorMessage : formatMessages[error.params.format ?? ''];
  const repaired = text === '' && typesOf(node).includes('null') ? null : repair(place.format, path, text);
  return {
    code: isAddress ? 'bad_address' : 'bad_format',
    message: `${message ?? 'has a form that is not allowed here'}; it is ${text === '' ? 'empty' : quote(text)}`,
    suggestion:
      repaired === undefined
        ? message?.includes('such as')
          ? undefined
          : forExample(node)
        : `Write ${JSON.stringify(repaired)}.`,
    ...(repaired !== undefined && { fix: { kind: 'set', value: repaired } }),
  };
}

/** Whoever knows a webhook's address can post to the channel; so what stands there is never repeated. */
function webhook(path: Path, text: string): Told {
  const usual = `${String(path.at(-2)).toUpperCase()}_WEBHOOK_URL`;
  if (/^[a-z]+:\/\//i.test(text)) {
    return {
      code: 'secret_in_file',
      message: "holds the webhook's address, which is a secret, and secrets never stand in this file",
      suggestion: `Write "env:${usual}" and set ${usual} in the environment. If others could read this file, make a new webhook.`,
    };
  }
  const named = /^(?:env:|\$)\{?([a-z_][a-z0-9_]{0,99})\}?$/i.exec(text.trim())?.[1]?.toUpperCase();
  return {
    code: 'bad_format',
    message: "must name the environment variable that holds the webhook's address, in capitals",
    suggestion: `Write "env:${named ?? usual}".`,
    ...(named !== undefined && { fix: { kind: 'set', value: `env:${named}` } }),
  };
}

function repeated({ params }: ValidationError, { path, value }: Place): Finding {
  const [first, second] = [params.i ?? 0, params.j ?? 0].sort((a, b) => a - b);
  const item: unknown = Array.isArray(value) ? value[second ?? 0] : undefined;
  return {
    path: [...path, second ?? 0],
    at: 'value',
    code: 'duplicate_item',
    message: `repeats ${formatPath([...path, first ?? 0])}, ${typeof item === 'string' ? quote(item) : describe(item)}`,
    suggestion: 'Remove one of the two.',
    fix: { kind: 'remove' },
  };
}

function leaveOut({ node }: Place): string | undefined {
  if (!('default' in node)) return undefined;
  return `Leave the key out for the default, ${shorten(JSON.stringify(node.default), 80)}.`;
}

function forExample(node: SchemaNode): string | undefined {
  if (node.examples === undefined) return undefined;
  return `For example: ${shorten(JSON.stringify(node.examples?.[0]), 80)}.`;
}
