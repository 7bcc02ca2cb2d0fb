/** Fragments that each spread the next one twice: 977 bytes that expand to two to the power of `levels` fields. */
export function fragmentBomb(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, level) => `fragment f${level} on Query{...f${level + 1} ...f${level + 1}}`,
  );
  return `query{...f0}${fragments.join('')}fragment f${levels} on Query{me{name}}`;
}

/** Pages of 200 within pages of 200, whose rows are requested by a fragment. */
export const pagesBehindFragments = `query {
  users(first: 200) { ...u }
}
fragment u on UserConnection { nodes { userGroups(first: 200) { ...g } } }
fragment g on EffectiveUserGroupConnection { nodes { members(first: 200) { ...m } } }
fragment m on EffectiveUserConnection { nodes { userGroups(first: 200) { ...h } } }
fragment h on EffectiveUserGroupConnection { nodes { id name } }`;

/** One field, repeated as often as fits: validation compares each pair to see whether they can be merged. */
export const repeatedFields = (times: number): string =>
  `{ me { ${'name '.repeat(times)}} ${Array.from({ length: 20 }, () => `... on Query { me { ${'name role '.repeat(times / 40)}} }`).join(' ')} }`;

/** Deeply nested lists. */
export const nestedArrays = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

export const branches = (number: number): object[] =>
  Array.from({ length: number }, (_, index) => ({ department: { equals: `Department ${index}` } }));
