import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { registryPaths } from '@nodegx/protocol';
import { parse } from 'yaml';
import { CommunityProcess } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { nodegx } from './command.ts';

const template = fileURLToPath(new URL('../../../community-template', import.meta.url));

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let fork: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  fork = join(folder.path, 'fork');
  await cp(template, fork, { recursive: true });
});
afterEach(() => folder.remove());

const at = (path: string): string => join(fork, path);
const load = async (path: string): Promise<Record<string, unknown>> => JSON.parse(await readFile(at(path), 'utf8'));
const workflow = async (name: string) => parse(await readFile(at(`.github/workflows/${name}.yml`), 'utf8'));

/** The steps of a workflow that are commands of ours, run as the workflow runs them. */
async function checks(name: string) {
  const { jobs } = await workflow(name);
  const steps: { run?: string }[] = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap((job) => job.steps);
  const commands = steps.flatMap(({ run }) => /^npx --no-install nodegx (.*)$/.exec(run ?? '')?.[1] ?? []);
  expect(commands).toHaveLength(1);
  return nodegx((commands[0] ?? '').split(' '), { cwd: fork, env: { GITHUB_ACTIONS: 'true' } });
}

describe('the template of a community', () => {
  it('is in order as it is, with every file of the registry', async () => {
    for (const path of Object.keys(registryPaths)) expect([path, existsSync(at(path))]).toEqual([path, true]);
    expect(await checks('validate')).toMatchObject({
      code: 0,
      stdout: `✓ ${Object.keys(registryPaths).length + 1} files are in order: My community (my-community)\n`,
    });
  });

  it('takes every example of CONTRIBUTING.md at the end of the list that it names', async () => {
    const text = await readFile(at('CONTRIBUTING.md'), 'utf8');
    const examples = [...text.matchAll(/^[^\n]*?`([\w./-]+\.json)`[^\n]*\n\n```json\n([^`]*)```/gm)];
    const files = examples.map(([, file = '']) => (file === 'index.json' ? 'tutorials/beginner/index.json' : file));
    expect(files).toEqual([
      'components/registry.json',
      'tutorials/beginner/index.json',
      'showcase/projects.json',
      'jobs/listings.json',
      'collaboration/public-sessions.json',
    ]);
    for (const [index, [, , example = '']] of examples.entries()) {
      const file = files[index] ?? '';
      const content = await load(file);
      const list = Object.values(content).find(Array.isArray);
      list?.push(JSON.parse(example));
      await writeFile(at(file), JSON.stringify(content));
    }
    expect(await checks('validate')).toMatchObject({ code: 0 });
  });

  it('says at its line what is wrong with a pull request', async () => {
    await writeFile(at('jobs/listings.json'), '{\n  "version": "1.0.0",\n  "listing": []\n}\n');
    const { code, stdout } = await checks('validate');
    expect(code).toBe(3);
    expect(stdout).toContain(
      '::error file=jobs/listings.json,line=3,col=3,title=unknown_key::listing is not a known key.',
    );
  });

  it('gives workflows no more than they need, and no action that could change under them', async () => {
    const names = (await readdir(at('.github/workflows'))).map((file) => file.replace('.yml', ''));
    expect(names.sort()).toEqual(['discussions', 'validate']);
    const { on, permissions, jobs } = await workflow('validate');
    expect(Object.keys(on)).toEqual(['pull_request', 'push']);
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.validate.steps[0].with).toEqual({ 'persist-credentials': false });
    expect((await workflow('discussions')).permissions).toEqual({ contents: 'write', discussions: 'read' });
    for (const name of names) {
      const text = await readFile(at(`.github/workflows/${name}.yml`), 'utf8');
      expect(text).not.toContain('secrets.');
      for (const [, action] of text.matchAll(/uses: (\S+)/g)) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    }
  });

  it('asks for suggestions in forms that can be read', async () => {
    for (const name of await readdir(at('.github/ISSUE_TEMPLATE'))) {
      expect(parse(await readFile(at(`.github/ISSUE_TEMPLATE/${name}`), 'utf8'))).toMatchObject({
        name: expect.any(String),
        description: expect.any(String),
        body: expect.arrayContaining([expect.objectContaining({ type: expect.stringMatching(/^(input|textarea)$/) })]),
      });
    }
  });

  it('copies discussions as the API tells them, and writes nothing when nothing is new', async () => {
    const node = {
      number: 12,
      title: 'How do you name your nodes?',
      url: 'https://github.com/acme/community/discussions/12',
      category: { name: 'Q&A' },
      author: null,
      bodyText: `Ours are\n\nverbs. ${'And so on. '.repeat(100)}`,
      createdAt: '2026-03-01T00:00:00Z',
      updatedAt: '2026-03-02T00:00:00Z',
      comments: { totalCount: 4 },
      reactions: { totalCount: 2 },
      isAnswered: null,
    };
    const answer = join(folder.path, 'answer.json');
    await writeFile(answer, JSON.stringify({ data: { repository: { discussions: { nodes: [node] } } } }));
    const copy = () =>
      spawnSync(process.execPath, ['.github/discussions/index.mjs', answer, 'discussions/index.json'], { cwd: fork });
    expect(copy().status).toBe(0);
    expect(await checks('discussions')).toMatchObject({ code: 0, stdout: '✓ discussions/index.json is in order\n' });
    const written = await load('discussions/index.json');
    expect(written).toMatchObject({
      discussions: [
        { number: 12, author: 'ghost', replies: 4, isAnswered: null, preview: /^Ours are verbs\..{260,}…$/ },
      ].map(({ preview, ...rest }) => ({ ...rest, preview: expect.stringMatching(preview) })),
    });
    expect(copy().status).toBe(0);
    expect(await load('discussions/index.json')).toEqual(written);
    // What the query asks for is what is read.
    const query = await readFile(at('.github/discussions/query.graphql'), 'utf8');
    for (const key of Object.keys(node)) expect(query).toContain(key);
  });

  it('starts as it is, and shows its registry', async () => {
    const { scripts } = JSON.parse(await readFile(at('package.json'), 'utf8'));
    expect(scripts.start).toBe('nodegx up --community ./community.json');
    const community = await CommunityProcess.start({
      dataDir: join(folder.path, 'data'),
      args: ['--community', at('community.json')],
    });
    const shown = await fetch(`${community.url}/registry/tutorials/paths.json`);
    expect(await shown.json()).toMatchObject({ paths: [] });
    await community.stop();
  });
});
