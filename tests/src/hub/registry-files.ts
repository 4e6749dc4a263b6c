import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const author = { github: 'ada', name: 'Ada Lovelace' };
const addedAt = '2026-09-01T10:00:00Z';

const files = {
  'components/registry.json': {
    version: '1.0.0',
    components: [
      {
        id: 'date-picker',
        name: 'Date picker',
        description: 'Days, weeks and months, by mouse and by keyboard.',
        author,
        repository: 'https://github.com/ada/date-picker',
        addedAt,
        category: 'ui',
        tags: ['forms', 'calendar'],
        license: 'MIT',
        version: '2.1.0',
        stars: 214,
        downloads: 12_480,
      },
      {
        id: 'csv-reader',
        name: 'CSV reader',
        description: 'Turns a file of a million rows into a stream of records.',
        author: { github: 'grace', name: 'Grace Hopper' },
        repository: 'https://github.com/grace/csv-reader',
        addedAt: '2026-10-12T10:00:00Z',
        category: 'data',
        tags: ['files'],
        license: 'MIT',
        stars: 87,
        downloads: 3_020,
      },
      {
        id: 'debounce',
        name: 'Debounce',
        description: 'Lets through the last of many.',
        author,
        repository: 'https://github.com/ada/debounce',
        addedAt,
        category: 'logic',
      },
    ],
  },
  'components/featured.json': {
    version: '1.0.0',
    featured: [
      { kind: 'component', id: 'date-picker', note: 'The one that everybody asked for.' },
      { kind: 'tutorial', id: 'first-graph' },
    ],
  },
  'tutorials/beginner/index.json': {
    version: '1.0.0',
    level: 'beginner',
    tutorials: [
      {
        id: 'first-graph',
        title: 'Your first graph',
        description: 'Three nodes, two wires, one result that you can see.',
        author,
        url: 'https://tutorials.example/first-graph',
        format: 'interactive',
        durationMinutes: 12,
        addedAt,
        approvedBy: 'grace',
      },
      {
        id: 'unseen',
        title: 'Not approved yet',
        description: 'A moderator has not looked at it.',
        author,
        url: 'https://tutorials.example/unseen',
        format: 'article',
        addedAt,
      },
    ],
  },
  'tutorials/paths.json': {
    version: '1.0.0',
    paths: [{ id: 'start', title: 'From zero to a shared canvas', tutorials: ['first-graph'] }],
  },
  'jobs/listings.json': {
    version: '1.0.0',
    listings: [
      {
        id: 'engineer',
        title: 'Engineer for visual tools',
        company: { name: 'Analytical Engines' },
        type: 'full-time',
        workplace: 'remote',
        location: 'Europe',
        experience: 'mid',
        salary: { min: 60_000, max: 80_000, currency: 'EUR', per: 'year' },
        description: 'You make what others build with.',
        apply: 'https://jobs.example/engineer',
        postedAt: '2026-11-01T10:00:00Z',
      },
      {
        id: 'gone',
        title: 'An offer that is over',
        company: { name: 'Yesterday' },
        type: 'contract',
        workplace: 'on-site',
        description: 'Too late.',
        apply: 'https://jobs.example/gone',
        postedAt: '2025-01-01T10:00:00Z',
        expiresAt: '2025-02-01T10:00:00Z',
      },
    ],
  },
  'discussions/index.json': {
    version: '1.0.0',
    syncedAt: '2026-11-20T10:00:00Z',
    discussions: [
      {
        number: 7,
        title: 'How do you name your nodes?',
        url: 'https://github.com/acme/garden/discussions/7',
        category: 'Q&A',
        author: 'grace',
        createdAt: '2026-11-18T10:00:00Z',
        updatedAt: '2026-11-19T10:00:00Z',
        replies: 14,
        reactions: 9,
        isAnswered: true,
        preview: 'We use verbs for logic and nouns for data, and it reads like a sentence.',
      },
      {
        number: 9,
        title: 'A palette that learns',
        url: 'https://github.com/acme/garden/discussions/9',
        category: 'Ideas',
        author: 'ada',
        createdAt: '2026-11-20T08:00:00Z',
        updatedAt: '2026-11-20T09:00:00Z',
        replies: 2,
        reactions: 21,
        isAnswered: null,
        preview: 'What if the nodes that you use most came first?',
      },
    ],
  },
};

/** Lays a community's repository files beside its community.json. */
export async function writeRegistry(folder: string): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(content, undefined, 2));
  }
}
