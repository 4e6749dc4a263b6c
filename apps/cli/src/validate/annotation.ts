import type { Diagnosis } from '@nodegx/protocol';

/**
 * A diagnosis as GitHub's workflows read it, so that it shows at its line in the pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function annotationOf({ file, line, column, path, message, suggestion, code }: Diagnosis): string {
  const sentence = `${path === '' ? '' : `${path} `}${message}.${suggestion === undefined ? '' : ` ${suggestion}`}`;
  const properties = { file, line, col: column, title: code };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escaped(String(value), /[%\r\n:,]/g)}`);
  return `::error ${written.join(',')}::${escaped(sentence, /[%\r\n]/g)}`;
}

function escaped(text: string, special: RegExp): string {
  return text.replace(special, (one) => `%${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`);
}
