import type { Transaction } from '../changes/transaction.ts';
import { endsOfEdges, usersWhoReach } from '../graph/neighbourhood.ts';
import { carriesAccess } from '../model/edge-kinds.ts';

/** Users whose access is compared. Beyond them users are counted, and the answer says so. */
export const mostCompared = 100_000;

/** Of each edge that a transaction changes, when it counted before, in milliseconds since 1970; null: it was not there. */
export type Lifetimes = Map<number, { from: number; to: number } | null>;

export function earlierLifetimes({ changes }: Transaction): Lifetimes {
  const earlier: Lifetimes = new Map();
  for (const { edge, before } of changes)
    if (edge !== undefined && !earlier.has(edge)) earlier.set(edge, lifetimeIn(before));
  return earlier;
}

/** What a transaction changes, as far as access depends on it. */
export interface Concerned {
  /** Keys, in order: the first of all that can be concerned. */
  users: number[];
  /** How many users can be concerned. */
  total: number;
  earlier: Lifetimes;
  /** Where access flows on from the changed edges. */
  targets: Set<number>;
}

/** Who can be concerned: those upstream of each changed edge or resource, and those whose state changes. */
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
  const { users, total } = await usersWhoReach(tx.em, [...sources], tx.now, mostCompared);
  return { users, total, earlier, targets };
}

/** When an edge counted, of the snapshot that the log keeps. */
function lifetimeIn(snapshot: object | null): { from: number; to: number } | null {
  if (!snapshot || !('startsAt' in snapshot) || !('endsAt' in snapshot)) return null;
  return { from: timeOf(snapshot.startsAt, -Infinity), to: timeOf(snapshot.endsAt, Infinity) };
}

function timeOf(bound: unknown, unbounded: number): number {
  if (bound instanceof Date) return bound.getTime();
  return typeof bound === 'string' ? Date.parse(bound) : unbounded;
}
