/** A group nested in another one, as the other directory states it. */
export interface StatedNesting {
  child: number;
  parent: number;
}

/**
 * Groups that contain each other, which other directories allow, ordered by key. A group that contains itself is a
 * cycle of one. Tarjan's algorithm (1972), without recursion, because chains may be long.
 */
export function cyclesOf(nestings: readonly StatedNesting[]): number[][] {
  const parents = new Map<number, number[]>();
  for (const { child, parent } of nestings) {
    parents.set(child, [...(parents.get(child) ?? []), parent]);
  }
  const found = new Map<number, { index: number; low: number; isOpen: boolean }>();
  const open: number[] = [];
  const cycles: number[][] = [];
  const visit = (group: number) => {
    const state = { index: found.size, low: found.size, isOpen: true };
    found.set(group, state);
    open.push(group);
    return { group, state, rest: [...(parents.get(group) ?? [])] };
  };
  for (const start of parents.keys()) {
    if (found.has(start)) continue;
    const path = [visit(start)];
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const next = here.rest.pop();
      if (next !== undefined) {
        const known = found.get(next);
        if (!known) path.push(visit(next));
        else if (known.isOpen) here.state.low = Math.min(here.state.low, known.index);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) before.state.low = Math.min(before.state.low, here.state.low);
      if (here.state.low !== here.state.index) continue;
      const cycle = open.splice(open.indexOf(here.group));
      for (const group of cycle) found.set(group, { ...here.state, isOpen: false });
      const containsItself = parents.get(here.group)?.includes(here.group) ?? false;
      if (cycle.length > 1 || containsItself) cycles.push(cycle.sort((a, b) => a - b));
    }
  }
  return cycles;
}

/**
 * The nestings that Muster can use, without cycles. All groups of a cycle have the same members, so whatever is nested
 * in one of them is nested in all.
 */
export function withoutCycles(
  nestings: readonly StatedNesting[],
  cycles: readonly (readonly number[])[],
): StatedNesting[] {
  const cycleOf = new Map(cycles.flatMap((cycle) => cycle.map((group) => [group, cycle] as const)));
  const opened = new Map<string, StatedNesting>();
  for (const { child, parent } of nestings) {
    const cycle = cycleOf.get(parent) ?? [parent];
    if (cycle.includes(child)) continue;
    for (const above of cycle) opened.set(`${child}:${above}`, { child, parent: above });
  }
  return [...opened.values()];
}
