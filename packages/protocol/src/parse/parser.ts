import type { ProblemCode } from '../problems/catalogue.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Validate, ValidationError } from '../validate.ts';

/** A value that is what it should be, or why it is not. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Says whether an unknown value is a `T`. Never throws, and leaves the value as it is: unknown keys stay in it. */
export type Parse<T> = (value: unknown) => Parsed<T>;

/** Makes a parser of a generated validator. What is refused is refused with `code`. */
export function parser<T>(validate: Validate<T>, code: ProblemCode = 'bad_request'): Parse<T> {
  return (value) => {
    if (validate(value)) return { ok: true, value };
    const error = validate.errors?.[0];
    return { ok: false, problem: error ? refusal(error, code) : problem(code) };
  };
}

function refusal(error: ValidationError, code: ProblemCode): Problem {
  const { keyword, params } = error;
  if (keyword === 'discriminator' && params.error === 'mapping')
    return problem('unknown_message', { details: { path: 'type' } });
  const path = pathOf(error);
  const expected = expectation(error);
  const details = { path, expected };
  // The bearer of a token did not write it: to hear which claim is wrong helps the operator only, who finds it in the details.
  if (code === 'token_invalid') return problem(code, { details });
  return problem(code, {
    message: `${path === '' ? 'What you sent' : `\`${path}\``} ${expected}. Correct it and send it again.`,
    details,
  });
}

/** Dotted, as in diagnoses. Cut, because keys may come from outside. */
function pathOf({ instancePath, keyword, params }: ValidationError): string {
  const keys = instancePath.split('/').slice(1);
  const tag = keyword === 'discriminator' && params.tag !== undefined ? [params.tag] : [];
  return [...keys, ...tag]
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.')
    .slice(0, 100);
}

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object',
  string: 'a text',
};

/** What the value should be, to be read after its name; tells nothing of the value itself. */
function expectation({ keyword, params, message }: ValidationError): string {
  switch (keyword) {
    case 'type':
      return `must be ${[params.type ?? []]
        .flat()
        .map((type) => typeNames[type] ?? type)
        .join(' or ')}`;
    case 'discriminator':
      return 'must be a text';
    case 'required':
      return `must have \`${params.missingProperty}\``;
    case 'enum':
      return `must be one of ${params.allowedValues?.join(', ')}`;
    case 'oneOf':
      return 'must have exactly one of its alternatives';
    case 'pattern':
      return 'has characters or a form that is not allowed here';
    case 'minLength':
      return params.limit === 1 ? 'must not be empty' : `must have at least ${params.limit} characters`;
    case 'maxLength':
      return `must have at most ${params.limit} characters`;
    case 'minimum':
      return `must be at least ${params.limit}`;
    case 'maximum':
      return `must be at most ${params.limit}`;
    default:
      return (message ?? 'is not valid').replace('must NOT have', 'must not have');
  }
}
