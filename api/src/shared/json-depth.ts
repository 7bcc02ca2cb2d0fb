/** Levels of nesting. A manifest needs 8, and the deepest filter about 30. */
export const maxJsonDepth = 64;

const quote = 0x22;
const backslash = 0x5c;
const isOpening = (code: number) => code === 0x5b || code === 0x7b;
const isClosing = (code: number) => code === 0x5d || code === 0x7d;

/**
 * Whether a JSON text nests arrays and objects deeper than allowed. It reads the text only, so that nothing is
 * allocated for input that is refused. For text that is not JSON the result is arbitrary: the parser refuses it
 * afterwards.
 */
export function isTooDeep(text: string, limit = maxJsonDepth): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === backslash) at += 1;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (isOpening(code)) {
      depth += 1;
      if (depth > limit) return true;
    } else if (isClosing(code)) depth -= 1;
  }
  return false;
}
