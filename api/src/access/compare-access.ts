import type { Transaction } from '../changes/transaction.ts';
import { type Access, AccessOverTime, type Requested, type Side } from '../graph/access-over-time.ts';
import {
  type AccessEdge,
  type ActiveTimes,
  activeTimes,
  edgesDownstream,
  edgesFrom,
} from '../graph/neighbourhood.ts';
import { clip, highest, type Timeline } from '../graph/timeline.ts';
import { type Concerned, concernedBy } from './concerned.ts';
import { LevelRanks } from './level-ranks.ts';
import { type Difference, differencesOf, noLevels } from './spans.ts';

/** What differs for one user on one resource, or in one user group. */
export interface PairDifferences {
  key: number;
  isGroup: boolean;
  gains: Difference[];
  losses: Difference[];
}

export interface UserDifferences {
  user: number;
  pairs: readonly PairDifferences[];
}

/** The most users whose edges are in memory at a time. */
const usersAtOnce = 5_000;

/**
 * The most timelines that are compared, because the transaction holds locks meanwhile: about eleven seconds of work if
 * all users have different edges. Users with the same edges are compared once.
 */
const maxTimelines = 2_000_000;

export interface Comparison {
  usersConcerned: number;
  usersCompared: number;
}

/**
 * Compares the access of all users that a transaction can affect before and after it, and passes each user with a
 * difference to `found`, in the order of keys. It reads only within the transaction, and takes the state before from
 * what the transaction recorded, so changes that others commit meanwhile are never counted as its effects.
 */
export async function compareAccess(
  tx: Transaction,
  found: (differences: UserDifferences) => void,
): Promise<Comparison> {
  const ranks = new LevelRanks(tx.em, tx);
  const concerned = await concernedBy(tx, ranks.changed);
  const { users, total } = concerned;
  if (users.length === 0) return { usersConcerned: total, usersCompared: 0 };
  const graph = await graphOf(tx, concerned, ranks);
  const comparer = new Comparer(tx, graph, ranks);
  let compared = 0;
  while (compared < users.length && comparer.timelines < maxTimelines) {
    const some = users.slice(compared, compared + usersAtOnce);
    for (const differences of await comparer.compare(some)) found(differences);
    compared += some.length;
  }
  return { usersConcerned: total, usersCompared: compared };
}

/** Loads the edges downstream of what was changed, or all edges of users whose state changes. */
async function graphOf(
  tx: Transaction,
  { targets, earlier }: Concerned,
  ranks: LevelRanks,
): Promise<AccessOverTime> {
  const edges = await edgesDownstream(tx.em, [...targets], tx.now);
  const reached = [...targets, ...edges.map(({ target }) => target)];
  const asked: Requested =
    tx.activeBefore.size > 0
      ? { groups: null, resources: null }
      : { groups: new Set(reached), resources: new Set(reached) };
  const graph = new AccessOverTime(asked, ranks, earlier, tx.now.getTime());
  graph.add(reached, edges);
  await ranks.load(resourcesIn(edges));
  return graph;
}

const resourcesIn = (edges: readonly AccessEdge[]): number[] =>
  edges.flatMap(({ target, targetKind }) => (targetKind === 'RESOURCE' ? [target] : []));

class Comparer {
  timelines = 0;
  private readonly now: number;
  private known = new Map<string, readonly PairDifferences[]>();

  constructor(
    private readonly tx: Transaction,
    private readonly graph: AccessOverTime,
    private readonly ranks: LevelRanks,
  ) {
    this.now = tx.now.getTime();
  }

  async compare(users: readonly number[]): Promise<UserDifferences[]> {
    const { tx, graph, ranks } = this;
    const own = await edgesFrom(tx.em, users, tx.now);
    graph.add(users, own);
    const unknown = graph.unknown(own.map(({ target }) => target));
    const behind = await edgesDownstream(tx.em, unknown, tx.now);
    graph.add([...unknown, ...behind.map(({ target }) => target)], behind);
    await ranks.load(resourcesIn([...own, ...behind]));
    const times = await activeTimes(tx.em, users, tx.now);

    const found: UserDifferences[] = [];
    for (const user of users) {
      const after = times.get(user);
      if (!after) continue;
      const pairs = this.pairsOf(user, after);
      if (pairs.length > 0) found.push({ user, pairs });
    }
    graph.forget(users);
    this.known = new Map();
    return found;
  }

  private pairsOf(user: number, after: ActiveTimes): readonly PairDifferences[] {
    const before = this.tx.activeBefore.get(user);
    if (before === undefined && !this.graph.isTouched(user)) return [];
    const signature = JSON.stringify([
      times(before ?? after.active),
      times(after.active),
      after.guestEndsAt,
      this.graph.signatureOf(user),
    ]);
    const known = this.known.get(signature);
    if (known) return known;
    const pairs = this.difference(user, before ?? after.active, after);
    this.known.set(signature, pairs);
    return pairs;
  }

  private difference(
    user: number,
    before: ActiveTimes['active'],
    { active, guestEndsAt }: ActiveTimes,
  ): PairDifferences[] {
    const [was, is] = [this.graph.of(user, 'before'), this.graph.of(user, 'after')];
    const groups = new Set([...was.keys(), ...is.keys()].filter((key) => !this.ranks.isResource(key)));
    const keys = [...new Set([...was.keys(), ...is.keys()])].sort((a, b) => a - b);
    this.timelines += keys.length;
    return keys.flatMap((key): PairDifferences[] => {
      const isGroup = groups.has(key);
      const levels = isGroup
        ? noLevels
        : {
            rankOf: (level: string, side: Side) => this.ranks.rankOf(key, level, side),
            levelOf: (rank: number, side: Side) => this.ranks.levelOf(key, rank, side),
          };
      const { gains, losses } = differencesOf(
        {
          before: whileActive(was, key, before),
          after: whileActive(is, key, active),
          withoutGuestEnd: guestEndsAt === null ? null : (is.get(key) ?? []),
          guestEnd: guestEndsAt,
        },
        levels,
        this.now,
      );
      return gains.length + losses.length > 0 ? [{ key, isGroup, gains, losses }] : [];
    });
  }
}

const times = (active: ActiveTimes['active']): string =>
  active.map(({ from, to }) => `${from} ${to}`).join('\n');

/** Limits access to the periods in which the user is active. */
const whileActive = (access: Access, key: number, active: ActiveTimes['active']): Timeline =>
  highest(active.flatMap(({ from, to }) => clip(access.get(key) ?? [], from, to)));
