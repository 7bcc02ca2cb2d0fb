import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../changes/transaction.ts';
import type { Ranks, Side } from '../graph/access-over-time.ts';
import { levelOrdersOf } from '../graph/neighbourhood.ts';

/** Levels that a resource does not have, or no longer has, get ranks below this, so they rank below its own levels. */
const firstRank = 1_000_000;

/** The ranks of levels before and after a transaction, which may change the levels themselves. */
export class LevelRanks implements Ranks {
  private readonly after = new Map<number, string[]>();
  private readonly before: Map<number, string[]>;
  private readonly foreign: string[] = [];

  constructor(
    private readonly em: EntityManager,
    tx: Transaction,
  ) {
    this.before = formerLevelOrders(tx);
  }

  get changed(): number[] {
    return [...this.before.keys()];
  }

  isChanged(resource: number): boolean {
    return this.before.has(resource);
  }

  /** Only for nodes that were loaded; a node that is not a resource is a user group. */
  isResource(key: number): boolean {
    return this.after.has(key);
  }

  async load(resources: Iterable<number>): Promise<void> {
    const missing = [...resources].filter((key) => !this.after.has(key));
    if (missing.length === 0) return;
    for (const [key, levelOrder] of await levelOrdersOf(this.em, missing)) this.after.set(key, levelOrder);
  }

  rankOf(resource: number, level: string, side: Side): number {
    const place = this.levelOrder(resource, side).indexOf(level);
    if (place >= 0) return firstRank + place;
    const known = this.foreign.indexOf(level);
    return known >= 0 ? known : this.foreign.push(level) - 1;
  }

  levelOf(resource: number, rank: number, side: Side): string {
    const level = rank >= firstRank ? this.levelOrder(resource, side)[rank - firstRank] : this.foreign[rank];
    if (level === undefined) throw new Error(`Resource ${resource} has no level of rank ${rank}`);
    return level;
  }

  private levelOrder(resource: number, side: Side): readonly string[] {
    return (side === 'before' ? this.before.get(resource) : undefined) ?? this.after.get(resource) ?? [];
  }
}

/** The levels before the transaction of each resource whose levels it changes, by key. */
function formerLevelOrders({ changes }: Transaction): Map<number, string[]> {
  const levelOrders = new Map<number, string[]>();
  for (const { nodes, edge, before, after } of changes) {
    const [key] = nodes;
    const [was, is] = [levelsIn(before), levelsIn(after)];
    if (edge !== undefined || key === undefined || !was || !is) continue;
    if (was.join('\n') !== is.join('\n') && !levelOrders.has(key)) levelOrders.set(key, was);
  }
  return levelOrders;
}

const levelsIn = (snapshot: object | null): string[] | null =>
  snapshot && 'levels' in snapshot && Array.isArray(snapshot.levels) ? snapshot.levels : null;
