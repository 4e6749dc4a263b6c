import { parseSyncControlUp, problem } from '@nodegx/protocol';

/** Reads a control message of `nodegx.v1`. */
export function parseControl(text: string): ReturnType<typeof parseSyncControlUp> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: problem('invalid_json') };
  }
  return parseSyncControlUp(value);
}
