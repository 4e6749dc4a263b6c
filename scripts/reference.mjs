import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SyntaxKind } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';

// `npm run reference`: writes docs/reference from the types of the built SDK. `--check` writes nothing, and fails where
// a page is out of date or an export has no docstring.

const root = fileURLToPath(new URL('..', import.meta.url));
const client = join(root, 'packages/client/dist');
const folder = join(root, 'docs/reference');
const entries = [
  { page: 'client.md', name: '@nodegx/client', file: join(client, 'index.d.ts') },
  { page: 'client-react.md', name: '@nodegx/client/react', file: join(client, 'react/index.d.ts') },
  { page: 'client-node.md', name: '@nodegx/client/node', file: join(client, 'node.d.ts') },
];

const groups = [
  ['Functions and constants', new Set([SyntaxKind.FunctionDeclaration, SyntaxKind.VariableStatement])],
  ['Classes', new Set([SyntaxKind.ClassDeclaration])],
  ['Types', new Set([SyntaxKind.InterfaceDeclaration, SyntaxKind.TypeAliasDeclaration])],
];

const api = new API({ cwd: root });
const snapshot = api.updateSnapshot({ openFiles: entries.map(({ file }) => file) });
const programs = snapshot.getProjects().map(({ program }) => program);

/** @param {string} path */
function sourceOf(path) {
  for (const program of programs) {
    const file = program.getSourceFile(path);
    if (file) return file;
  }
  throw new Error(`${path} is not built: run \`npm run build\` first`);
}

/** The file of types that an import means. @param {string} from @param {string} specifier */
function target(from, specifier) {
  if (specifier === '@nodegx/protocol') return join(root, 'packages/protocol/dist/index.d.ts');
  if (!specifier.startsWith('.')) return undefined;
  return resolve(dirname(from), specifier.replace(/\.(ts|js)$/, '.d.ts'));
}

/** What a file exports: the name, and where it comes from under which name. @param {string} path */
function exportsOf(path) {
  const found = new Map();
  for (const statement of sourceOf(path).statements) {
    if (statement.kind === SyntaxKind.ExportDeclaration) {
      const specifier = statement.moduleSpecifier?.text;
      for (const element of statement.exportClause?.elements ?? []) {
        const from = specifier === undefined ? path : target(path, specifier);
        found.set(element.name.text, { path: from, name: (element.propertyName ?? element.name).text });
      }
    } else for (const name of namesOf(statement)) found.set(name, { path, name });
  }
  return found;
}

/** @param {any} statement @returns {string[]} */
function namesOf(statement) {
  if (statement.kind === SyntaxKind.VariableStatement)
    return statement.declarationList.declarations.map((/** @type {any} */ one) => one.name.text);
  return groups.some(([, kinds]) => kinds.has(statement.kind)) ? [statement.name.text] : [];
}

/** The declarations of a name, through files that pass it on. @param {string} path @param {string} name */
function declarationsOf(path, name) {
  const own = sourceOf(path).statements.filter((statement) => namesOf(statement).includes(name));
  if (own.length > 0) return own.map((statement) => ({ path, statement }));
  const passed = exportsOf(path).get(name);
  if (passed === undefined || (passed.path === path && passed.name === name)) return [];
  return declarationsOf(passed.path, passed.name);
}

/** The class behind `export type Session = SessionInstance`. @param {{ path: string, statement: any }} declaration */
function classBehind({ path, statement }) {
  const name = statement.kind === SyntaxKind.TypeAliasDeclaration ? statement.type?.typeName?.text : undefined;
  if (name === undefined) return undefined;
  for (const one of sourceOf(path).statements) {
    if (one.kind !== SyntaxKind.ImportDeclaration) continue;
    const elements = one.importClause?.namedBindings?.elements ?? [];
    const element = elements.find((/** @type {any} */ candidate) => candidate.name.text === name);
    const from = element && target(path, one.moduleSpecifier.text);
    if (!from) continue;
    const found = declarationsOf(from, (element.propertyName ?? element.name).text);
    return found.find(({ statement: behind }) => behind.kind === SyntaxKind.ClassDeclaration);
  }
  return undefined;
}

/** The docstring and the declaration of a statement. @param {{ path: string, statement: any }} declaration */
function read({ path, statement }) {
  const whole = sourceOf(path).text.slice(statement.pos, statement.end).trim();
  const [, comment = '', code = ''] = /^((?:\/\*\*[\s\S]*?\*\/\s*)?)([\s\S]*)$/.exec(whole) ?? [];
  const docstring = comment
    .replace(/^\/\*\*|\*\/\s*$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join('\n')
    .trim();
  const shown = code
    .replace(/^export (declare )?/, '')
    .replace(/^ +(#private;|private readonly [^\n]*)\n/gm, '')
    .replace(/\{\s*#private;\s*\}$/, '{}')
    .replaceAll('    ', '  ');
  return { docstring, code: shown };
}

/** @param {{ page: string, name: string, file: string }} entry */
function pageOf({ name, file }) {
  /** @type {Map<string, string[]>} */
  const sections = new Map(groups.map(([title]) => [title, []]));
  const names = [];
  const undocumented = [];
  for (const [exported, from] of [...exportsOf(file)].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const declarations = declarationsOf(from.path, from.name);
    const behind = declarations.map(classBehind).find((one) => one !== undefined);
    const value = declarations.find(({ statement }) => statement.kind !== SyntaxKind.TypeAliasDeclaration);
    const shown = behind ?? value ?? declarations[0];
    if (shown === undefined) throw new Error(`${name}: ${exported} is declared nowhere`);
    const docstring = declarations.map((one) => read(one).docstring).find((text) => text !== '');
    if (docstring === undefined) undocumented.push(`${name}: ${exported}`);
    const kind = shown.statement.kind;
    const title = groups.find(([, kinds]) => kinds.has(kind))?.[0] ?? '';
    sections.get(title)?.push(`### ${exported}\n\n${docstring ?? ''}\n\n\`\`\`ts\n${read(shown).code}\n\`\`\`\n`);
    names.push(`[${exported}](#${exported.toLowerCase()})`);
  }
  const body = [...sections].filter(([, parts]) => parts.length > 0);
  const text = `# ${name}

Made from the sources by \`npm run reference\`; not to be edited. How it is used stands in the
[README](../../packages/client/README.md).

${names.join(' · ')}

${body.map(([title, parts]) => `## ${title}\n\n${parts.join('\n')}`).join('\n')}`;
  return { text: `${text.trimEnd()}\n`, undocumented };
}

const isCheck = process.argv.includes('--check');
const faults = [];
for (const entry of entries) {
  const { text, undocumented } = pageOf(entry);
  faults.push(...undocumented.map((one) => `${one} has no docstring`));
  const path = join(folder, entry.page);
  if (!isCheck) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    faults.push(`docs/reference/${entry.page} is out of date: run \`npm run reference\``);
  }
}
api.close();
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
