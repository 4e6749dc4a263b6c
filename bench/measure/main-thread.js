/**
 * @typedef {object} TraceEvent
 * @property {string} name
 * @property {string} ph
 * @property {number} pid
 * @property {number} tid
 * @property {number} [dur] microseconds
 * @property {number} [tdur] microseconds on a processor
 * @property {{ name?: string }} [args]
 *
 * @typedef {object} MainThread
 * @property {number} longestMs the longest task, in time on a processor: what else runs on the machine does not count
 * @property {number} longestWallMs the same by the clock
 * @property {number} overFifty tasks that took longer than 50 ms on a processor
 * @property {number} tasks
 */

/**
 * Runs something while the browser traces what a page's main thread does.
 *
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<unknown>} work
 * @returns {Promise<MainThread>}
 */
export async function traceMainThread(page, work) {
  const cdp = await page.context().newCDPSession(page);
  /** @type {TraceEvent[]} */
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    events.push(.../** @type {TraceEvent[]} */ (/** @type {unknown} */ (value)));
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  await work();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  const main = events.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasks = events.filter(({ name, ph, pid, tid }) => {
    return ph === 'X' && /RunTask$/.test(name) && pid === main?.pid && tid === main.tid;
  });
  if (tasks.length === 0) throw new Error('the browser traced no task of the page');
  const onProcessor = tasks.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1_000);
  return {
    longestMs: Math.max(...onProcessor),
    longestWallMs: Math.max(...tasks.map(({ dur = 0 }) => dur / 1_000)),
    overFifty: onProcessor.filter((ms) => ms > 50).length,
    tasks: tasks.length,
  };
}
