import { show } from './table.js';

const width = 920;
const left = 300;
const barLeft = 540;
const barWidth = 250;
const barHeight = 15;

/** @type {Record<string, string>} */
const colours = {
  ours: '#0b7a4b',
  'ours-memory': '#6db894',
  'ours-y-webrtc': '#6db894',
  'ours-document': '#6db894',
  relay: '#b9bec7',
};

/**
 * Every figure as a group of bars, each group on a scale of its own: what counts is how they stand to each other.
 *
 * @param {string} title
 * @param {import('./save.js').Results} results
 * @param {Record<string, { title: string }>} servers
 */
export function chart(title, results, servers) {
  /** @type {string[]} */
  const parts = [];
  let y = 64;
  for (const row of results.rows) {
    for (const figure of row.figures) {
      const values = Object.entries(row.outcomes);
      const known = values.flatMap(([, outcome]) => outcome.figures?.[figure.key] ?? []);
      const largest = Math.max(...known, figure.bound ?? 0, Number.MIN_VALUE);
      parts.push(text(20, y, wrap(row.title), 'label'), text(20, y + 17, figure.title, 'faint'));
      for (const [name, outcome] of values) {
        const value = outcome.figures?.[figure.key];
        parts.push(text(left, y, servers[name]?.title ?? name, 'server'));
        if (value === undefined) parts.push(text(barLeft, y, `no figure: ${outcome.failed ?? 'it has none'}`, 'faint'));
        else {
          const length = Math.max(1, (value / largest) * barWidth);
          const colour = colours[name] ?? '#7a8699';
          parts.push(
            `<rect x="${barLeft}" y="${y - 11}" width="${length.toFixed(1)}" height="${barHeight - 3}" fill="${colour}"/>`,
            text(barLeft + length + 6, y, show(value, figure.unit), 'value'),
          );
        }
        y += barHeight;
      }
      if (values.length < 2) y += barHeight;
      y += 16;
    }
  }
  const note = `${results.machine} · ${results.measuredAt.slice(0, 10)} · shorter is better unless it says /s`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y}" viewBox="0 0 ${width} ${y}">
<title>${title}</title>
<style>
text { font: 12px system-ui, sans-serif; fill: #1f2733 } .title { font-size: 16px; font-weight: 600 }
.label { font-weight: 600; font-size: 11px } .faint { fill: #5d6878 } .server { font-size: 11px }
</style>
<rect width="100%" height="100%" fill="#fff"/>
${text(20, 26, title, 'title')}
${text(20, 44, note, 'faint')}
${parts.join('\n')}
</svg>
`;
}

/** @param {string} title */
function wrap(title) {
  return title.length <= 36 ? title : `${title.slice(0, 35)}…`;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} content
 * @param {string} kind
 */
function text(x, y, content, kind) {
  const safe = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x.toFixed(0)}" y="${y}" class="${kind}">${safe}</text>`;
}
