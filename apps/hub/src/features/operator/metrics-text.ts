/** One value of `/metrics`. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Reads what Prometheus reads (text format 0.0.4). Lines that are not understood are passed over. */
export function readMetrics(text: string): Sample[] {
  return text.split('\n').flatMap((line) => {
    const found = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})?\s+(\S+)/.exec(line);
    if (found === null) return [];
    const [, name = '', labels = '', number = ''] = found;
    const value = Number(number);
    return Number.isNaN(value) ? [] : [{ name, labels: readLabels(labels), value }];
  });
}

function readLabels(text: string): Record<string, string> {
  const pairs = text.matchAll(/([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g);
  return Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, value.replaceAll(/\\(.)/g, '$1')]));
}

/** The sum of a metric over all of its labels, or of those with the given ones. Zero where there is none. */
export function sumOf(samples: readonly Sample[], name: string, labels: Readonly<Record<string, string>> = {}): number {
  return samples
    .filter((sample) => sample.name === name)
    .filter((sample) => Object.entries(labels).every(([label, value]) => sample.labels[label] === value))
    .reduce((sum, { value }) => sum + value, 0);
}

/** How often something was refused, and why. */
export interface Refusal {
  readonly service: string;
  readonly code: string;
  readonly count: number;
}

/** All refusals of all services, the most frequent first. */
export function refusalsIn(samples: readonly Sample[]): Refusal[] {
  return samples
    .flatMap(({ name, labels, value }): Refusal[] => {
      const service = /^nodegx_(.+)_refused_(?:refusals|connections)_total$/.exec(name)?.[1];
      const { code } = labels;
      return service === undefined || code === undefined || value === 0 ? [] : [{ service, code, count: value }];
    })
    .toSorted((a, b) => b.count - a.count || a.service.localeCompare(b.service) || a.code.localeCompare(b.code));
}

/** What an operator looks at first. */
export interface Glance {
  readonly documents: number;
  readonly rooms: number;
  readonly peopleInRooms: number;
  readonly connections: number;
  /** Age of the oldest edit that is not on disk yet, in seconds. */
  readonly unsavedSeconds: number;
  readonly unsavedUpdates: number;
  /** Connections that were closed because their readers did not keep up. */
  readonly slowConsumers: number;
  readonly memoryBytes: number;
}

export function glanceAt(samples: readonly Sample[]): Glance {
  return {
    documents: sumOf(samples, 'nodegx_sync_open_documents'),
    rooms: sumOf(samples, 'nodegx_signaling_open_rooms'),
    peopleInRooms: sumOf(samples, 'nodegx_signaling_open_seats'),
    connections: sumOf(samples, 'nodegx_edge_open_connections'),
    unsavedSeconds: sumOf(samples, 'nodegx_sync_oldest_unsaved_seconds'),
    unsavedUpdates: sumOf(samples, 'nodegx_sync_unsaved_updates'),
    slowConsumers: sumOf(samples, 'nodegx_edge_closed_connections_total', { code: 'too_slow' }),
    memoryBytes: sumOf(samples, 'process_resident_memory_bytes'),
  };
}
