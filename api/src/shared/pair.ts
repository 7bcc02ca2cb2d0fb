/** Two keys as one key of a map. */
export const pairKey = (first: number, second: number): string => `${first}:${second}`;

/** The two keys of which `pairKey` made one. */
export function keysOfPair(pair: string): [number, number] {
  const [first, second] = pair.split(':');
  return [Number(first), Number(second)];
}
