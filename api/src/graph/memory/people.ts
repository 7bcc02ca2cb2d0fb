import { placeOf } from './adjacency.ts';
import type { GraphInMemory } from './graph-in-memory.ts';
import { isLiveAt } from './lifetimes.ts';
import type { Piece } from './walk.ts';

/** Groups and users from which access flows, each with the pieces of it. */
export type Granting = ReadonlyMap<number, readonly Piece[]>;

/**
 * The first people, by key and after a key, to whom some groups and users give access at `at`. Whoever is among the first
 * of all is among the first of each group they are in, so no group is read further than the last of those found so far.
 */
export function firstPeople(
  graph: GraphInMemory,
  granting: Granting,
  at: number,
  after: number,
  size: number,
): number[] {
  const live = isLiveAt(at);
  let found: number[] = [];
  let last = Infinity;
  const note = (user: number) => {
    if (!graph.activeTimes(user)?.some(live)) return;
    found.push(user);
    if (found.length < 4 * size) return;
    found = firstOf(found, size);
    if (found.length === size) last = found.at(-1) ?? last;
  };
  for (const [node, pieces] of granting) {
    if (!pieces.some(live)) continue;
    if (graph.activeTimes(node)) {
      if (node > after) note(node);
      continue;
    }
    const { keys, lives, begin, end } = graph.membersOfGroup.of(node);
    let taken = 0;
    let previous = -1;
    for (let place = placeOf(keys, begin, end, after + 1); place < end && taken < size; place += 1) {
      const user = keys[place] ?? 0;
      if (user > last) break;
      if (user === previous || !live(graph.lifetimes.of(lives[place] ?? 0))) continue;
      const before = found.length;
      note(user);
      if (found.length !== before) taken += 1;
      previous = user;
    }
  }
  return firstOf(found, size);
}

const firstOf = (users: number[], size: number): number[] =>
  [...new Set(users.sort((a, b) => a - b))].slice(0, size);

/** All pieces of access that some groups and users give to one person, as far as they are not over at `at`. */
export function piecesOf(
  graph: GraphInMemory,
  granting: Granting,
  root: number,
  user: number,
  at: number,
): Piece[] {
  const found: Piece[] = [];
  const note = ({ level, from, to }: Piece, direct: boolean) => {
    for (const active of graph.activeTimes(user) ?? []) {
      const piece = { level, from: Math.max(from, active.from), to: Math.min(to, active.to), direct };
      if (piece.from < piece.to && piece.to > at) found.push(piece);
    }
  };
  for (const piece of granting.get(user) ?? []) note(piece, true);
  const { keys, lives, begin, end } = graph.groupsOfUser.of(user);
  for (let place = begin; place < end; place += 1) {
    const group = keys[place] ?? 0;
    const membership = graph.lifetimes.of(lives[place] ?? 0);
    for (const piece of granting.get(group) ?? []) {
      const within = {
        ...piece,
        from: Math.max(piece.from, membership.from),
        to: Math.min(piece.to, membership.to),
      };
      if (within.to > at && within.from < within.to) note(within, group === root);
    }
  }
  return found;
}
