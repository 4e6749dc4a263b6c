import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const monitoringFolder = fileURLToPath(new URL('../../deploy/monitoring/', import.meta.url));

/** What a rule or a panel asks Prometheus. */
export interface Query {
  readonly where: string;
  readonly query: string;
}

/** Made by Prometheus itself. */
const notOurs = new Set(['up']);
/** Words of the query language, and labels that are grouped by. */
const words = new Set(
  'sum by max min avg rate increase changes absent or and unless histogram_quantile on ignoring le job instance service way outcome code'.split(
    ' ',
  ),
);

/** The metrics that a query names: its words outside of label selectors, durations and strings. */
export function metricsIn({ query }: Query): string[] {
  const bare = query
    .replaceAll(/\{[^}]*\}/g, '')
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/"[^"]*"/g, '');
  return [...bare.matchAll(/[a-z_][a-z0-9_]*/g)]
    .map(([name]) => name)
    .filter((name) => !words.has(name) && !notOurs.has(name));
}

/** Everything that rules and panels ask. */
export async function allQueries(): Promise<Query[]> {
  const rules = await readFile(`${monitoringFolder}prometheus/rules.yml`, 'utf8');
  const found = [...rules.matchAll(/^\s+expr: (.+)$/gm)].map(([, query = '']) => ({ where: 'rules.yml', query }));
  for (const [file, { panels }] of await dashboards()) {
    for (const { title, targets } of panels) {
      found.push(...targets.map(({ expr }) => ({ where: `${file}: ${title}`, query: expr })));
    }
  }
  return found;
}

/** The part of a dashboard of Grafana that is looked at. */
export interface Dashboard {
  readonly uid: string;
  readonly panels: readonly {
    readonly title: string;
    readonly datasource: { readonly uid: string };
    readonly targets: readonly { readonly expr: string }[];
  }[];
}

/** The dashboards by file. */
export async function dashboards(): Promise<Map<string, Dashboard>> {
  const folder = `${monitoringFolder}grafana/dashboards/`;
  const files = await readdir(folder);
  return new Map(
    await Promise.all(
      files.map(
        async (file): Promise<[string, Dashboard]> => [file, JSON.parse(await readFile(folder + file, 'utf8'))],
      ),
    ),
  );
}
