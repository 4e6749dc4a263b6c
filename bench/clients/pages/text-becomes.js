/**
 * Resolves once a shared text is this.
 *
 * @param {{ toString(): string, observe(listener: () => void): void, unobserve(listener: () => void): void }} shared
 * @param {string} text
 * @returns {Promise<void>}
 */
export function textBecomes(shared, text) {
  return new Promise((resolve) => {
    const look = () => {
      if (shared.toString() !== text) return;
      shared.unobserve(look);
      resolve();
    };
    shared.observe(look);
    look();
  });
}
