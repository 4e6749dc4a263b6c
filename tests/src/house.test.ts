import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Which packages of ours each package may import: the arrows of ARCHITECTURE.md. */
const arrows: Record<string, readonly string[]> = {
  'packages/protocol': [],
  'packages/service-kit': ['@nodegx/protocol'],
  'packages/client': ['@nodegx/protocol'],
  'services/*': ['@nodegx/protocol', '@nodegx/service-kit'],
  'apps/hub': ['@nodegx/protocol', '@nodegx/client'],
  'apps/cli': ['@nodegx/protocol', '@nodegx/service-kit', '@nodegx/client', '@nodegx/hub', 'services/*'],
};

interface Package {
  folder: string;
  name: string;
  /** What others may import, by its whole name. */
  entries: string[];
  dependencies: Record<string, string>;
  files: string[];
}

const packages = ['packages', 'services', 'apps'].flatMap((parent) =>
  readdirSync(join(root, parent)).map((name): Package => {
    const folder = `${parent}/${name}`;
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const { name: packageName, exports = { '.': '' } } = manifest;
    const dependencies = { ...manifest.dependencies, ...manifest.peerDependencies };
    const entries = Object.keys(exports).map((path) => `${packageName}${path.slice(1)}`);
    return { folder, name: packageName, entries, dependencies, files: sourcesBelow(folder) };
  }),
);
const entries = new Set(packages.flatMap((one) => one.entries));
const folderOf = new Map(packages.map(({ name, folder }) => [name, folder]));

function sourcesBelow(folder: string): string[] {
  const sources = join(root, folder, 'src');
  if (!existsSync(sources)) return [];
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .map((file) => join(sources, file))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('/generated/') && statSync(file).isFile());
}

const isTest = (file: string): boolean =>
  /\.test\.tsx?$/.test(file) || file.includes('/testing/') || file.endsWith('contract.ts');

/** What a file imports, with types-only imports marked. */
function importsOf(file: string): { specifier: string; isType: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  return [...statements].map(([, type, specifier = '']) => ({ specifier, isType: type !== undefined }));
}

const packageNameOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

function mayImport(folder: string, imported: string): boolean {
  const allowed = arrows[folder] ?? arrows[`${dirname(folder)}/*`] ?? [];
  const target = folderOf.get(imported) ?? '';
  return allowed.includes(imported) || allowed.includes(`${dirname(target)}/*`);
}

describe('the house', () => {
  it.each(packages)('has arrows that point one way: $folder', ({ folder, files }) => {
    const wrong: string[] = [];
    for (const file of files) {
      for (const { specifier } of importsOf(file)) {
        const imported = packageNameOf(specifier);
        if (folderOf.has(imported) && imported !== folderOf.get(folder) && !mayImport(folder, imported)) {
          wrong.push(`${relative(root, file)} imports ${specifier}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(packages)(
    'reaches other packages through the entries that they name only, and its own files by path: $folder',
    ({ folder, files }) => {
      const wrong: string[] = [];
      for (const file of files) {
        for (const { specifier } of importsOf(file)) {
          const isDeep = folderOf.has(packageNameOf(specifier)) && !entries.has(specifier);
          const isForTests = specifier.endsWith('/testing');
          if (isDeep || (isForTests && !isTest(file))) wrong.push(`${relative(root, file)}: ${specifier}`);
          if (!specifier.startsWith('.')) continue;
          const target = resolve(dirname(file), specifier);
          if (relative(join(root, folder), target).startsWith('..'))
            wrong.push(`${relative(root, file)}: ${specifier}`);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each(packages)('has no circles: $folder', ({ files }) => {
    const graph = new Map<string, string[]>();
    for (const file of files.filter((one) => !isTest(one))) {
      const targets = importsOf(file)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => resolve(dirname(file), specifier));
      graph.set(file, targets);
    }
    expect(circleIn(graph)?.map((file) => relative(root, file))).toBeUndefined();
  });

  it.each(packages)('declares every package that it imports: $folder', ({ folder, dependencies, files }) => {
    const undeclared = new Set<string>();
    for (const file of files.filter((one) => !isTest(one))) {
      for (const { specifier } of importsOf(file)) {
        if (specifier.startsWith('.') || specifier.startsWith('node:') || specifier.startsWith('virtual:')) continue;
        const name = packageNameOf(specifier);
        if (!(name in dependencies) && folder !== 'apps/hub') undeclared.add(`${relative(root, file)}: ${name}`);
      }
    }
    expect([...undeclared]).toEqual([]);
  });

  it('keeps files small: none over 500 lines, nine in ten of a package under 300, entries under 40', () => {
    const long: string[] = [];
    for (const { folder, files } of packages) {
      const lengths = files
        .filter((file) => !isTest(file))
        .map((file) => ({ file: relative(root, file), lines: readFileSync(file, 'utf8').split('\n').length - 1 }));
      for (const { file, lines } of lengths) {
        if (lines > 500) long.push(`${file}: ${lines} lines`);
        if (folder.startsWith('services/') && file === `${folder}/src/main.ts` && lines > 40)
          long.push(`${file}: ${lines} lines`);
      }
      const over = lengths.filter(({ lines }) => lines > 300).length;
      if (over * 10 > lengths.length) long.push(`${folder}: ${over} of ${lengths.length} files over 300 lines`);
    }
    expect(long).toEqual([]);
  });

  it.each(packages.filter(({ folder }) => folder.startsWith('services/')))(
    'has the same rooms in each service: $folder',
    ({ folder }) => {
      for (const room of ['main.ts', 'config.ts', 'service.ts', 'metrics.ts', 'index.ts']) {
        expect(existsSync(join(root, folder, 'src', room))).toBe(true);
      }
    },
  );

  it('keeps domain code pure: no sockets, HTTP, environment or timers in a service but where it is wired', () => {
    const wiring =
      /\/(main|service|config|metrics|routes|compactor|compaction-worker|assembler|assemble-worker)\.ts$|\/(routes|http|store|bus|keys)\//;
    const impure =
      /^import (?!type)[^;]*from '(?:ws|fastify|node:(?:http|net|timers|fs|fs\/promises|child_process|worker_threads))'|process\.env|\bset(?:Timeout|Interval|Immediate)\(/m;
    const found = packages
      .filter(({ folder }) => folder.startsWith('services/'))
      .flatMap(({ files }) => files)
      .filter((file) => !isTest(file) && !wiring.test(file) && impure.test(readFileSync(file, 'utf8')))
      .map((file) => relative(root, file));
    expect(found).toEqual([]);
  });

  it('has a lock file that says the version of every package', () => {
    const lock: { packages: Record<string, { version?: string; link?: boolean }> } = JSON.parse(
      readFileSync(join(root, 'package-lock.json'), 'utf8'),
    );
    const incomplete = Object.entries(lock.packages)
      .filter(([path, { version, link }]) => path.includes('node_modules/') && version === undefined && !link)
      .map(([path]) => path);
    expect(incomplete).toEqual([]);
  });

  it('keeps registries and machines out of what is committed', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    expect(lock).not.toMatch(/"resolved": "(?:https?|file):/);
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' });
    expect(tracked).not.toMatch(/(^|\/)(node_modules|dist|\.env)(\/|$)/m);
  });
});

function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | undefined => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return undefined;
    for (const target of graph.get(file) ?? []) {
      const circle = visit(target, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}
