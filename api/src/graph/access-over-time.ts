import type { AccessEdge } from './neighbourhood.ts';
import { always, clip, highest, type Span, type Timeline } from './timeline.ts';

/** Before or after a transaction that is open. */
export type Side = 'before' | 'after';

/** What is asked: of these user groups and resources, when somebody is in them, or may use them and at which rank. */
export interface Asked {
  /** Null: all. */
  groups: ReadonlySet<number> | null;
  /** Null: all. */
  resources: ReadonlySet<number> | null;
}

/** How high a level of a resource is; the levels of a resource can be among what the transaction changes. */
export interface Ranks {
  rankOf(resource: number, level: string, side: Side): number;
  /** Whether the transaction changes which levels there are, or their order. */
  isChanged(resource: number): boolean;
}

interface Life {
  from: number;
  to: number;
}

/** By key of a user group or resource, when somebody is in it, or may use it. */
export type Access = ReadonlyMap<number, Timeline>;

/**
 * The access graph before and after a transaction, as functions of time. What a group leads to is computed once for
 * all of its members.
 */
export class AccessOverTime {
  private readonly out = new Map<number, AccessEdge[]>();
  private readonly known = { before: new Map<number, Access>(), after: new Map<number, Access>() };
  private readonly touched = new Map<number, boolean>();

  /** `earlier`: of each edge that the transaction changes, when it counted before; null where it was not there. */
  constructor(
    private readonly asked: Asked,
    private readonly ranks: Ranks,
    private readonly earlier: ReadonlyMap<number, Life | null>,
    private readonly now: number,
  ) {}

  /** Which of some nodes it has no edges of yet. */
  unknown(nodes: Iterable<number>): number[] {
    return [...new Set(nodes)].filter((node) => !this.out.has(node));
  }

  edgesOf(node: number): readonly AccessEdge[] {
    return this.out.get(node) ?? [];
  }

  /** All edges that begin at some nodes. */
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

  /** Users whose edges are the same have the same access, but for when they are active. */
  signatureOf(user: number): string {
    const lives = (this.out.get(user) ?? []).map((edge) => {
      const [was, is] = [this.life(edge, 'before'), this.life(edge, 'after')];
      return `${edge.target} ${edge.level ?? ''} ${was?.from} ${was?.to} ${is?.from} ${is?.to}`;
    });
    return lives.sort().join('\n');
  }

  /** Whether anything that the transaction changes lies behind a node. */
  isTouched(node: number): boolean {
    const known = this.touched.get(node);
    if (known !== undefined) return known;
    // Edges of both sides together may form a circle. Then what is not known yet counts as touched, which costs time only.
    this.touched.set(node, true);
    const is = (this.out.get(node) ?? []).some(
      ({ key, target, targetKind }) =>
        this.earlier.has(key) ||
        (targetKind === 'RESOURCE' ? this.ranks.isChanged(target) : this.isTouched(target)),
    );
    this.touched.set(node, is);
    return is;
  }

  /** What a user, group or resource group leads to. Of users it does not say when they are active. */
  of(node: number, side: Side): Access {
    if (side === 'after' && !this.isTouched(node)) return this.of(node, 'before');
    const known = this.known[side].get(node);
    if (known) return known;
    const spans = new Map<number, Span[]>();
    const note = (key: number, found: Timeline) => {
      const sofar = spans.get(key);
      if (sofar) sofar.push(...found);
      else spans.set(key, [...found]);
    };
    for (const edge of this.out.get(node) ?? []) {
      const life = this.life(edge, side);
      if (life) this.follow(edge, life, side, note);
    }
    const found = new Map([...spans].map(([key, pieces]) => [key, highest(pieces)]));
    this.known[side].set(node, found);
    return found;
  }

  private follow(
    { kind, target, targetKind, level }: AccessEdge,
    { from, to }: Life,
    side: Side,
    note: (key: number, found: Timeline) => void,
  ): void {
    const rankOf = (key: number) =>
      kind === 'BINDING' && level !== null ? this.ranks.rankOf(key, level, side) : null;
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

  /** When an edge counts, as far as that is not over. */
  private life(edge: AccessEdge, side: Side): Life | null {
    const earlier = side === 'before' ? this.earlier.get(edge.key) : undefined;
    const life = earlier === undefined ? edge : earlier;
    return life && life.from < life.to && life.to > this.now ? life : null;
  }
}
