import type { AccessEdge } from './neighbourhood.ts';
import { always, clip, highest, type Span, type Timeline } from './timeline.ts';

/** The state before or after the open transaction. */
export type Side = 'before' | 'after';

/**
 * Which user groups and resources to compute: for groups the times of membership, for resources the times and ranks of
 * access.
 */
export interface Requested {
  /** Null: all. */
  groups: ReadonlySet<number> | null;
  /** Null: all. */
  resources: ReadonlySet<number> | null;
}

/** The rank of a level on a resource. The transaction may change the levels themselves. */
export interface Ranks {
  rankOf(resource: number, level: string, side: Side): number;
  /** Whether the transaction changes which levels the resource has, or their order. */
  isChanged(resource: number): boolean;
}

interface EdgeLifetime {
  from: number;
  to: number;
}

/** By key of a user group or resource: when a user is a member, or may use it. */
export type Access = ReadonlyMap<number, Timeline>;

/**
 * The access graph before and after a transaction, as functions of time. What a group leads to is computed once for all
 * of its members.
 */
export class AccessOverTime {
  private readonly out = new Map<number, AccessEdge[]>();
  private readonly known = { before: new Map<number, Access>(), after: new Map<number, Access>() };
  private readonly touched = new Map<number, boolean>();

  /** `earlier`: the lifetime before the transaction of each edge that it changes; null where the edge did not exist. */
  constructor(
    private readonly asked: Requested,
    private readonly ranks: Ranks,
    private readonly earlier: ReadonlyMap<number, EdgeLifetime | null>,
    private readonly now: number,
  ) {}

  /** Those of some nodes whose edges have not been added yet. */
  unknown(nodes: Iterable<number>): number[] {
    return [...new Set(nodes)].filter((node) => !this.out.has(node));
  }

  edgesOf(node: number): readonly AccessEdge[] {
    return this.out.get(node) ?? [];
  }

  /** Adds all edges that begin at some nodes. */
  add(nodes: Iterable<number>, edges: readonly AccessEdge[]): void {
    const bySource = Map.groupBy(edges, ({ source }) => source);
    for (const node of nodes) if (!this.out.has(node)) this.out.set(node, bySource.get(node) ?? []);
  }

  forget(nodes: Iterable<number>): void {
    for (const node of nodes) {
      this.out.delete(node);
      this.known.before.delete(node);
      this.known.after.delete(node);
      this.touched.delete(node);
    }
  }

  /** Users with the same signature have the same access, apart from the times when they are active. */
  signatureOf(user: number): string {
    const lives = (this.out.get(user) ?? []).map((edge) => {
      const [was, is] = [this.lifetimeOf(edge, 'before'), this.lifetimeOf(edge, 'after')];
      return `${edge.target} ${edge.level ?? ''} ${was?.from} ${was?.to} ${is?.from} ${is?.to}`;
    });
    return lives.sort().join('\n');
  }

  /** Whether the transaction changes anything that the node leads to. */
  isTouched(node: number): boolean {
    const known = this.touched.get(node);
    if (known !== undefined) return known;
    // The edges before and after the transaction together may form a cycle. A node that is still being visited counts
    // as changed, which only costs time.
    this.touched.set(node, true);
    const is = (this.out.get(node) ?? []).some(
      ({ key, target, targetKind }) =>
        this.earlier.has(key) ||
        (targetKind === 'RESOURCE' ? this.ranks.isChanged(target) : this.isTouched(target)),
    );
    this.touched.set(node, is);
    return is;
  }

  /** What a user, group or resource group leads to. It does not regard when a user is active. */
  of(node: number, side: Side): Access {
    if (side === 'after' && !this.isTouched(node)) return this.of(node, 'before');
    const known = this.known[side].get(node);
    if (known) return known;
    const spans = new Map<number, Span[]>();
    const note = (key: number, found: Timeline) => {
      const existing = spans.get(key);
      if (existing) existing.push(...found);
      else spans.set(key, [...found]);
    };
    for (const edge of this.out.get(node) ?? []) {
      const lifetime = this.lifetimeOf(edge, side);
      if (lifetime) this.follow(edge, lifetime, side, note);
    }
    const found = new Map([...spans].map(([key, pieces]) => [key, highest(pieces)]));
    this.known[side].set(node, found);
    return found;
  }

  private follow(
    { target, targetKind, level }: AccessEdge,
    { from, to }: EdgeLifetime,
    side: Side,
    note: (key: number, found: Timeline) => void,
  ): void {
    const rankOf = (key: number) => (level !== null ? this.ranks.rankOf(key, level, side) : null);
    const reached = (key: number, timeline: Timeline) => {
      const rank = rankOf(key);
      const clipped = clip(timeline, from, to);
      if (clipped.length > 0) note(key, rank === null ? clipped : clipped.map((span) => ({ ...span, rank })));
    };
    if (targetKind === 'RESOURCE') {
      if (this.asked.resources?.has(target) ?? true) reached(target, always);
      return;
    }
    if (targetKind === 'USER_GROUP' && (this.asked.groups?.has(target) ?? true)) reached(target, always);
    for (const [key, timeline] of this.of(target, side)) reached(key, timeline);
  }

  /** The lifetime of an edge, as far as it is not over. */
  private lifetimeOf(edge: AccessEdge, side: Side): EdgeLifetime | null {
    const earlier = side === 'before' ? this.earlier.get(edge.key) : undefined;
    const lifetime = earlier === undefined ? edge : earlier;
    return lifetime && lifetime.from < lifetime.to && lifetime.to > this.now ? lifetime : null;
  }
}
