import { type AccessEdgeKind, edgeKinds } from '../../model/edge-kinds.ts';
import type { NodeKind } from '../../model/node.entity.ts';
import { createYieldPoint } from '../../shared/yield-point.ts';
import { Adjacency, type Edit } from './adjacency.ts';
import { type Life, Lifetimes } from './lifetimes.ts';

/** One of the few edges that are not memberships. */
export interface Link extends Life {
  /** The node at the other end. */
  readonly node: number;
  /** Of a binding. */
  readonly level: string | null;
}

export type LinkKind = Exclude<AccessEdgeKind, 'MEMBERSHIP'>;

/** All edges of a kind between two nodes that are not over, with the times in which they count. */
export interface Joined {
  kind: AccessEdgeKind;
  source: number;
  target: number;
  lives: readonly (Life & { level: string | null })[];
}

/** What has become of some objects. */
export interface NewState {
  /** The times in which users are active. */
  users: readonly { key: number; active: readonly Life[] }[];
  resources: readonly { key: number; kind: string; levels: readonly string[] }[];
  joined: readonly Joined[];
}

const noLinks: readonly Link[] = [];
const unbounded: Life = { from: -Infinity, to: Infinity };
const always: readonly Life[] = [unbounded];
const never: readonly Life[] = [];

/** Links of some kind, in one direction. */
class Links {
  private readonly lists = new Map<number, readonly Link[]>();

  of(node: number): readonly Link[] {
    return this.lists.get(node) ?? noLinks;
  }

  replace(node: number, other: number, links: readonly Link[]): void {
    const kept = [...this.of(node).filter((link) => link.node !== other), ...links];
    if (kept.length > 0) this.lists.set(node, kept);
    else this.lists.delete(node);
  }
}

/**
 * The part of the access graph that counts now or later, in the memory of a process: who may use what follows from it
 * in microseconds. It does not say what has ended, who stated an edge, or what anything is called.
 */
export class GraphInMemory {
  readonly lifetimes = new Lifetimes();
  /** Of users: the groups that they are members of. */
  readonly groupsOfUser = new Adjacency(8);
  /** Of groups: the users who are members. */
  membersOfGroup = new Adjacency(0);
  private readonly out = { NESTING: new Links(), BINDING: new Links(), CONTAINMENT: new Links() };
  private readonly in = { NESTING: new Links(), BINDING: new Links(), CONTAINMENT: new Links() };
  private readonly active = new Map<number, readonly Life[]>();
  private readonly resources = new Map<number, { kind: string; levels: readonly string[] }>();

  /** The edges of a kind that begin at a node. */
  from(kind: LinkKind, node: number): readonly Link[] {
    return this.out[kind].of(node);
  }

  /** The edges of a kind that lead to a node. */
  to(kind: LinkKind, node: number): readonly Link[] {
    return this.in[kind].of(node);
  }

  resource(node: number): { kind: string; levels: readonly string[] } | undefined {
    return this.resources.get(node);
  }

  /** The times from now on in which a user is active; null where the node is no user. */
  activeTimes(node: number): readonly Life[] | null {
    return this.active.get(node) ?? null;
  }

  /** Puts what is so from now on in the place of what was. Nobody can ask in between. */
  put({ users, resources, joined }: NewState): void {
    const { forward, backward } = this.putNodesAndLinks({ users, resources, joined });
    this.groupsOfUser.edit(forward);
    this.membersOfGroup.edit(backward);
  }

  /**
   * Puts a part of the graph into an empty memory, with memberships that count from the beginning for good. Members of
   * groups are known after `indexMembers`.
   */
  load(state: NewState, lasting: readonly { source: number; targets: readonly number[] }[]): void {
    const { forward } = this.putNodesAndLinks(state);
    const lives = [this.lifetimes.numberOf(unbounded)];
    for (const { source, targets } of lasting)
      for (const target of new Set(targets)) forward.push({ node: source, neighbour: target, lives });
    this.groupsOfUser.edit(forward);
  }

  /** Completes the loading. Memberships of all users at once take less time than those of a few after the other. */
  async indexMembers(): Promise<void> {
    this.membersOfGroup = await this.groupsOfUser.reversed(createYieldPoint());
  }

  private putNodesAndLinks({ users, resources, joined }: NewState): { forward: Edit[]; backward: Edit[] } {
    for (const { key, active } of users) this.active.set(key, shared(active));
    for (const { key, ...resource } of resources) this.resources.set(key, resource);
    const forward: Edit[] = [];
    const backward: Edit[] = [];
    for (const { kind, source, target, lives } of joined) {
      if (isLinkKind(kind)) {
        const links = (node: number): Link[] => lives.map((life) => ({ ...life, node }));
        this.out[kind].replace(source, target, links(target));
        this.in[kind].replace(target, source, links(source));
      } else {
        const numbers = lives.map((life) => this.lifetimes.numberOf(life));
        forward.push({ node: source, neighbour: target, lives: numbers });
        backward.push({ node: target, neighbour: source, lives: numbers });
      }
    }
    return { forward, backward };
  }
}

/** All but those by which users join groups, which are many. */
function isLinkKind(kind: AccessEdgeKind): kind is LinkKind {
  const { step, source } = edgeKinds[kind];
  const sources: readonly NodeKind[] = source.kinds;
  return step !== 'JOINS' || !sources.includes('USER');
}

/** Nearly all users are active for good, or not at all. */
function shared(times: readonly Life[]): readonly Life[] {
  const [only] = times;
  if (!only) return never;
  return times.length === 1 && only.from === -Infinity && only.to === Infinity ? always : times;
}
