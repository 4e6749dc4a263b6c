import type { Option, OptionTable } from './option.ts';
import { isSecret } from './read-options.ts';
import { fileVariableOf } from './secret-files.ts';

/** Explains every option of a table: aligned lines for a terminal, or a Markdown table for the docs. */
export function describeOptions(table: OptionTable, format: 'text' | 'markdown' = 'text'): string {
  const options = Object.values<Option>(table);
  return format === 'markdown' ? asMarkdown(options) : asText(options);
}

function asText(options: readonly Option[]): string {
  const declared = variablesOf(options);
  const width = Math.max(...options.map((option) => option.env.length));
  return options
    .map((option) => {
      const facts = [valuesOf(option), `default: ${defaultOf(option)}`, ...alsoKnownAs(option, declared)].join('; ');
      return `  ${option.env.padEnd(width)}  ${option.description}\n  ${' '.repeat(width)}  (${facts})`;
    })
    .join('\n');
}

function asMarkdown(options: readonly Option[]): string {
  const declared = variablesOf(options);
  const rows = options.map((option) => {
    const description = [option.description, ...alsoKnownAs(option, declared).map((names) => `(${names})`)].join(' ');
    return `| \`${option.env}\` | ${escapeCell(valuesOf(option))} | ${code(defaultOf(option))} | ${escapeCell(description)} |`;
  });
  return ['| variable | value | default | what it does |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function variablesOf(options: readonly Option[]): ReadonlySet<string> {
  return new Set(options.map(({ env }) => env));
}

function valuesOf(option: Option): string {
  switch (option.type) {
    case 'integer':
    case 'number': {
      const word = option.type === 'integer' ? 'whole number' : 'number';
      const bounds = [
        option.min === undefined ? '' : ` from ${option.min}`,
        option.max === undefined ? '' : ` to ${option.max}`,
      ];
      return word + bounds.join('');
    }
    case 'boolean':
      return 'true or false';
    case 'path':
      return 'path';
    case 'string':
      if (isSecret(option)) return 'secret text';
      return option.choices?.join(', ') ?? option.expected ?? 'text';
  }
}

function defaultOf(option: Option): string {
  if (option.default === undefined) return 'none';
  return isSecret(option) ? 'built in' : String(option.default);
}

function alsoKnownAs(option: Option, declared: ReadonlySet<string>): string[] {
  const file = fileVariableOf(option.env);
  const names = [
    ...(option.aliases ?? []),
    ...(isSecret(option) && !declared.has(file) ? [`the file that ${file} names`] : []),
  ];
  return names.length > 0 ? [`also read from ${names.join(', ')}`] : [];
}

function code(text: string): string {
  return text === 'none' ? 'none' : `\`${text}\``;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
