/** Combines two keys into one key of a map. */
export const pairKey = (first: number, second: number): string => `${first}:${second}`;

/** The two keys in a key that `pairKey` made. */
export function keysOfPair(pair: string): [number, number] {
  const [first, second] = pair.split(':');
  return [Number(first), Number(second)];
}
