import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import type { Person } from './browser.ts';

interface Opening {
  readonly title: string;
  readonly isPublic?: boolean;
  readonly lobby?: boolean;
  readonly seats?: number;
}

/** Starts a session from the page that lists them, as somebody who has come in. Returns the room. */
export async function startSession(
  { page }: Person,
  { title, isPublic = true, lobby = false, seats }: Opening,
): Promise<string> {
  await page.getByRole('button', { name: 'Start a session' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title').fill(title);
  await dialog.getByText(isPublic ? 'Public' : 'Private', { exact: true }).click();
  await dialog.getByText(isPublic ? /^Everybody in the community sees it/ : /^Nobody sees it/).waitFor();
  if (lobby) await dialog.getByRole('switch', { name: /^Lobby/ }).click();
  if (seats !== undefined) await dialog.getByLabel('Seats').fill(String(seats));
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();
  await page
    .getByTestId('status')
    .waitFor()
    .catch(async (cause: unknown) => {
      const shown = await page.locator('body').textContent();
      throw new Error(`the session did not open; the page at ${page.url()} says: ${shown}`, { cause });
    });
  return decodeURIComponent(new URL(page.url()).pathname.replace('/s/', ''));
}

/** What the workspace says of the connection and of the work. */
export function status({ page }: Person): Locator {
  return page.getByTestId('status');
}

export async function whenStatus(person: Person, words: RegExp): Promise<void> {
  await status(person).filter({ hasText: words }).waitFor();
}

/** Puts a node on the canvas from the palette. */
export async function addNode({ page }: Person, kind: string): Promise<void> {
  const palette = page.getByRole('region', { name: 'Add nodes' });
  if (!(await palette.isVisible())) await page.getByRole('button', { name: 'Add', exact: true }).click();
  await palette.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
}

/** A node on the canvas by what it is called. */
export function nodeCalled({ page }: Person, name: string): Locator {
  return page.locator('.react-flow__node').filter({ hasText: name });
}

/** Draws a line from an output to an input. */
export async function connectNodes({ page }: Person, from: string, to: string): Promise<void> {
  const start = await middleOf(page.getByTitle(from, { exact: true }));
  const end = await middleOf(page.getByTitle(to, { exact: true }));
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}

/** Takes a node by its head and drags it. */
export async function dragNode(person: Person, name: string, by: { x: number; y: number }): Promise<void> {
  const { mouse } = person.page;
  const box = await nodeCalled(person, name).boundingBox();
  if (box === null) throw new Error(`${name} is not in sight`);
  const start = { x: box.x + box.width / 2, y: box.y + 16 };
  await mouse.move(start.x, start.y);
  await mouse.down();
  await mouse.move(start.x + by.x / 2, start.y + by.y / 2, { steps: 4 });
  await mouse.move(start.x + by.x, start.y + by.y, { steps: 4 });
  await mouse.up();
}

interface ExportedGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly type: string;
    readonly properties: Record<string, unknown>;
  }[];
  readonly connections: readonly unknown[];
}

/** The graph as the person would keep it: what `Export as JSON` hands them, in an order of its own. */
export async function exportGraph({ page }: Person): Promise<ExportedGraph> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Export as JSON' }).click(),
  ]);
  const graph: ExportedGraph = JSON.parse(await readFile(await download.path(), 'utf8'));
  const sorted = <Item>(items: readonly Item[]) =>
    [...items].sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
  return { ...graph, nodes: sorted(graph.nodes), connections: sorted(graph.connections) };
}

function keyOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('it is not in sight');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
