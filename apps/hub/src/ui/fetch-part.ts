import type { Clock } from '../state/clock.ts';

/** Between one try and the next. Whoever walks from one network into another has the new one by then. */
const pausesMs = [300, 1_500];

/**
 * Fetches the code of a part of the page, and tries again where it does not come: a network that changes meanwhile breaks
 * off whatever is on its way. Rejects as the last try does.
 */
export async function fetchPart<Part>(load: () => Promise<Part>, clock: Clock): Promise<Part> {
  const broken = new Set<HTMLLinkElement>();
  const note = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') broken.add(target);
  };
  window.addEventListener('error', note, true);
  try {
    for (const pauseMs of pausesMs) {
      try {
        return await load();
      } catch {
        await new Promise<void>((resolve) => clock.after(pauseMs, resolve));
        await mend(broken);
      }
    }
    return await load();
  } finally {
    window.removeEventListener('error', note, true);
    await mend(broken);
  }
}

/** Asks once more for style sheets that did not come: the bundler's loader takes each for done once it was asked for. */
async function mend(broken: Set<HTMLLinkElement>): Promise<void> {
  const links = [...broken].filter((link) => link.isConnected);
  broken.clear();
  await Promise.all(
    links.map((link) => {
      const again = document.createElement('link');
      again.rel = 'stylesheet';
      again.href = link.href;
      return new Promise<void>((resolve) => {
        again.addEventListener('load', () => resolve(), { once: true });
        again.addEventListener('error', () => resolve(), { once: true });
        link.replaceWith(again);
      });
    }),
  );
}
