import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { readTrace, stepsOf, textName } from './trace.ts';

describe('the recorded session', () => {
  it('gives its own end text when its updates are replayed', () => {
    const trace = readTrace(new URL('../../data/clownschool.json.gz', import.meta.url));
    const steps = stepsOf(trace);
    expect(steps).toHaveLength(23_136);
    const merged = new Y.Doc();
    for (const { update } of steps) Y.applyUpdate(merged, update);
    expect(merged.getText(textName).toString()).toBe(trace.endContent);
  });
});
