import type { Transaction } from '../changes/transaction.ts';
import { endsOfEdges, usersWhoReach } from '../graph/neighbourhood.ts';
import { carriesAccess } from '../model/edge-kinds.ts';

/** The most users whose access is compared. More are only counted, and the answer says so. */
const maxCompared = 100_000;

/**
 * For each edge that a transaction changes, its lifetime before, in milliseconds since 1970; null where the edge did
 * not exist.
 */
export type Lifetimes = Map<number, { from: number; to: number } | null>;

export function earlierLifetimes({ changes }: Transaction): Lifetimes {
  const earlier: Lifetimes = new Map();
  for (const { edge, before } of changes)
    if (edge !== undefined && !earlier.has(edge)) earlier.set(edge, lifetimeIn(before));
  return earlier;
}

/** The changes of a transaction that access depends on. */
export interface Concerned {
  /** The keys of the first users that can be affected, in order. */
  users: number[];
  /** How many users can be affected. */
  total: number;
  earlier: Lifetimes;
  /** The targets of the changed edges, from where access flows on. */
  targets: Set<number>;
}

/**
 * Finds the users that can be affected: those upstream of each changed edge or resource, and those whose state changes.
 */
export async function concernedBy(tx: Transaction, resources: readonly number[]): Promise<Concerned> {
  const earlier = earlierLifetimes(tx);
  const sources = new Set<number>([...resources, ...tx.activeBefore.keys()]);
  const targets = new Set<number>(resources);
  for (const { kind, source, target } of (await endsOfEdges(tx.em, [...earlier.keys()])).values()) {
    if (!carriesAccess(kind)) continue;
    sources.add(source);
    targets.add(target);
  }
  if (sources.size === 0) return { users: [], total: 0, earlier, targets };
  const { users, total } = await usersWhoReach(tx.em, [...sources], tx.now, maxCompared);
  return { users, total, earlier, targets };
}

/** The lifetime in an edge snapshot from the log. */
function lifetimeIn(snapshot: object | null): { from: number; to: number } | null {
  if (!snapshot || !('startsAt' in snapshot) || !('endsAt' in snapshot)) return null;
  return { from: timeOf(snapshot.startsAt, -Infinity), to: timeOf(snapshot.endsAt, Infinity) };
}

function timeOf(bound: unknown, unbounded: number): number {
  if (bound instanceof Date) return bound.getTime();
  return typeof bound === 'string' ? Date.parse(bound) : unbounded;
}
