import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admitNestings } from '../src/mirrors/admit-nestings.ts';
import { cyclesOf, type StatedNesting, withoutCycles } from '../src/mirrors/cycles.ts';

const size = 8;
const nestings = fc.array(
  fc.record({ child: fc.integer({ min: 0, max: size - 1 }), parent: fc.integer({ min: 0, max: size - 1 }) }),
  { maxLength: 20 },
);
const membersOf = fc.array(
  fc.record({ group: fc.integer({ min: 0, max: size - 1 }), user: fc.integer({ min: 100, max: 105 }) }),
  {
    maxLength: 12,
  },
);

/** The users in a group, found by walking down from it. */
function effective(
  group: number,
  stated: readonly StatedNesting[],
  members: readonly { group: number; user: number }[],
): number[] {
  const seen = new Set([group]);
  for (const here of seen) for (const { child, parent } of stated) if (parent === here) seen.add(child);
  return [...new Set(members.filter(({ group }) => seen.has(group)).map(({ user }) => user))].sort();
}

test('Groups that contain each other have the same effective members after their cycles are removed', () => {
  fc.assert(
    fc.property(nestings, membersOf, (stated, members) => {
      const cycles = cyclesOf(stated);
      const opened = withoutCycles(stated, cycles);
      expect(cyclesOf(opened)).toEqual([]);
      const spread = members.flatMap(({ group, user }) =>
        (cycles.find((cycle) => cycle.includes(group)) ?? [group]).map((group) => ({ group, user })),
      );
      for (let group = 0; group < size; group++)
        expect(effective(group, opened, spread)).toEqual(effective(group, stated, members));
    }),
    { numRuns: 2_000 },
  );
});

test('A nesting that forms a cycle or exceeds the depth is left out, and no other', () => {
  const edges = nestings.map((all) => all.map(({ child, parent }) => ({ source: child, target: parent })));
  fc.assert(
    fc.property(edges, edges, fc.integer({ min: 1, max: 5 }), (before, added, limit) => {
      const present = admitNestings([], before, limit).admitted;
      const { admitted, closing, tooDeep } = admitNestings(present, added, limit);
      expect(admitted.length + closing.length + tooDeep.length).toBe(added.length);
      const all = [...present, ...admitted];
      expect(longestPath(all)).toBeLessThanOrEqual(limit);
      for (const edge of [...closing, ...tooDeep]) expect(longestPath([...all, edge])).toBeGreaterThan(limit);
    }),
    { numRuns: 2_000 },
  );
});

/** The length of the longest path; infinite if there is a cycle. */
function longestPath(edges: readonly { source: number; target: number }[]): number {
  const from = (group: number, path: readonly number[]): number =>
    path.includes(group)
      ? Number.POSITIVE_INFINITY
      : Math.max(
          path.length,
          ...edges
            .filter(({ source }) => source === group)
            .map(({ target }) => from(target, [...path, group])),
        );
  return Math.max(0, ...edges.map(({ source }) => from(source, [])));
}
