import { makeProblem, type Problem, type ProblemOptions } from '../problems/make-problem.ts';
import { wireProblems } from '../problems/wire-problems.ts';
import type { Validate, ValidationError } from '../validate.ts';

/** A value that is what it should be, or why it is not. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** Says whether an unknown value is a `T`. Never throws, and leaves the value as it is: unknown keys stay in it. */
export type Parse<T> = (value: unknown) => Parsed<T>;

/** A problem of the code with which a parser refuses. */
export type Refuse = (options?: ProblemOptions) => Problem;

const badRequest: Refuse = (options) => makeProblem('bad_request', wireProblems.bad_request, options);

/** Makes a parser of a generated validator. */
export function parser<T>(validate: Validate<T>, refuse: Refuse = badRequest): Parse<T> {
  return (value) => {
    if (validate(value)) return { ok: true, value };
    const error = validate.errors?.[0];
    return { ok: false, problem: error ? refusal(error, refuse) : refuse() };
  };
}

function refusal(error: ValidationError, refuse: Refuse): Problem {
  const { keyword, params } = error;
  if (keyword === 'discriminator' && params.error === 'mapping') {
    return makeProblem('unknown_message', wireProblems.unknown_message, { details: { path: 'type' } });
  }
  const path = pathOf(error);
  const expected = expectation(error);
  const message = `${path === '' ? 'What you sent' : `\`${path}\``} ${expected}. Correct it and send it again.`;
  return refuse({ message, details: { path, expected } });
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
