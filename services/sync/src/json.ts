/** How deep JSON may be nested. `JSON.parse` bears any depth, but what reads or writes it again runs out of stack. */
export const maxJsonDepth = 256;

/** Whether a text is JSON that every client can read and write again. */
export function checkJson(text: string): 'ok' | 'broken' | 'too-deep' {
  try {
    JSON.parse(text);
  } catch {
    return 'broken';
  }
  return depthOf(text) > maxJsonDepth ? 'too-deep' : 'ok';
}

/** How deep a valid JSON text is nested; 0 for one that is too short to be too deep. */
function depthOf(text: string): number {
  if (text.length <= 2 * maxJsonDepth) return 0;
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inText) {
      if (char === '\\') at += 1;
      else if (char === '"') inText = false;
    } else if (char === '"') inText = true;
    else if (char === '[' || char === '{') deepest = Math.max(deepest, ++depth);
    else if (char === ']' || char === '}') depth -= 1;
  }
  return deepest;
}
