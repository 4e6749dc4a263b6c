/**
 * @typedef {import('../scenarios/index.js').Row} Row
 * @typedef {import('../scenarios/index.js').Outcome} Outcome
 * @typedef {import('../scenarios/index.js').Figure} Figure
 */

/**
 * A row as text: a line for each server, with ours beside the best peer and the bound.
 *
 * @param {Row} row
 * @param {Record<string, Outcome & { profile?: string[] }>} outcomes
 * @param {Record<string, { title: string }>} servers
 */
export function rowLines(row, outcomes, servers) {
  const lines = ['', `${row.title}  [${row.name}]`];
  for (const [name, outcome] of Object.entries(outcomes)) {
    const title = `  ${(servers[name]?.title ?? name).padEnd(38)}`;
    const figures = row.figures.flatMap((figure) => {
      const value = outcome.figures?.[figure.key];
      return value === undefined ? [] : [`${figure.title} ${show(value, figure.unit)}`];
    });
    lines.push(title + (outcome.failed ? `no figure: ${outcome.failed}` : figures.join(' · ')));
    const details = Object.entries(outcome.details ?? {}).map(([key, value]) => `${key} ${round(value)}`);
    if (details.length > 0) lines.push(`  ${''.padEnd(38)}(${details.join(', ')})`);
  }
  for (const name of row.judged ?? ['ours']) {
    for (const figure of row.figures) lines.push(...verdict(figure, name, outcomes));
    for (const line of outcomes[name]?.profile ?? []) lines.push(`    ${line}`);
  }
  return lines;
}

/**
 * @param {Figure} figure
 * @param {string} name
 * @param {Record<string, Outcome>} outcomes
 */
function verdict(figure, name, outcomes) {
  const ours = outcomes[name]?.figures?.[figure.key];
  if (ours === undefined) return [];
  const peer = bestPeer(figure, outcomes);
  const parts = [`  ${figure.title}: ${name} ${show(ours, figure.unit)}`];
  if (peer !== undefined && ours > 0) {
    const ratio = figure.better === 'high' ? ours / peer : peer / ours;
    parts.push(`best peer ${show(peer, figure.unit)} (${round(ratio)} × ours)`);
  }
  if (figure.bound !== undefined) {
    parts.push(`bound ${show(figure.bound, figure.unit)}: ${reaches(figure, ours) ? 'reached' : 'NOT REACHED'}`);
  }
  return [parts.join(' · ')];
}

/**
 * @param {Figure} figure
 * @param {number} value
 */
export function reaches({ bound = Number.POSITIVE_INFINITY, better }, value) {
  return better === 'high' ? value >= bound : value <= bound;
}

/**
 * The best figure among the servers that people can choose: the relay is a floor, not a peer.
 *
 * @param {Figure} figure
 * @param {Record<string, Outcome>} outcomes
 */
export function bestPeer(figure, outcomes) {
  const values = Object.entries(outcomes)
    .filter(([name]) => !name.startsWith('ours') && name !== 'relay')
    .flatMap(([, outcome]) => outcome.figures?.[figure.key] ?? []);
  if (values.length === 0) return undefined;
  return figure.better === 'high' ? Math.max(...values) : Math.min(...values);
}

/**
 * @param {number} value
 * @param {string} unit
 */
export function show(value, unit) {
  if (unit === 'MB') return `${(value / 1024 / 1024).toFixed(2)} MB`;
  if (unit === 'KB') return `${(value / 1024).toFixed(1)} KB`;
  return `${round(value)} ${unit}`;
}

/** @param {number} value */
function round(value) {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
