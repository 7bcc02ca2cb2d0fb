import type { EntityManager } from '@mikro-orm/postgresql';
import { walks } from '../changes/kinds.ts';
import type { Transaction } from '../changes/transaction.ts';
import { Node } from '../graph/node.entity.ts';
import { type NodeFacts, nodeFacts } from '../graph/nodes.ts';
import { groupsOf, membersOf, partsOf, type Reached, resourcesOf, usersOf } from '../graph/reachability.ts';
import { type Standing, standingAt } from '../graph/standing.ts';
import type { Resource } from '../resources/resource.entity.ts';
import type { UserGroup } from '../user-groups/user-group.entity.ts';
import type { User } from '../users/user.entity.ts';
import { type AccessDelta, Effects, type MembershipDelta } from './access-delta.ts';
import type { Visibility } from './visibility.ts';

/** Users whose access is compared. More are counted, and said to be. */
const comparedUsers = 2_000;

/** Deltas that an answer shows. */
const shown = 50;

/** Instants ahead, beside now, at which planned edges of the transaction start. */
const comparedStarts = 3;

/**
 * Who gains and loses what by a transaction that has not been committed: the graph as the transaction sees it, beside
 * the graph as everybody else still does.
 */
export async function effectsOf(
  tx: Transaction,
  outside: EntityManager,
  visibility: Pick<Visibility, 'sees'>,
): Promise<Effects> {
  const concerned = await concernedBy(tx, outside);
  const users = [...concerned.users].sort((a, b) => a - b);
  const compared = users.slice(0, comparedUsers);
  const effects = Object.assign(new Effects(), { isComplete: users.length <= comparedUsers });
  if (compared.length === 0) return effects;

  const comparison = new Comparison(tx.em, outside, compared, concerned);
  const access = new Map<string, PairDelta>();
  const groups = new Map<string, GroupDelta>();
  for (const at of instantsOf(tx)) {
    for (const delta of await comparison.access(at))
      if (!access.has(delta.pair)) access.set(delta.pair, delta);
    for (const delta of await comparison.groups(at))
      if (!groups.has(delta.pair)) groups.set(delta.pair, delta);
  }
  return fill(effects, tx.em, visibility, [...access.values()], [...groups.values()]);
}

/** Now, and when what the transaction plans will start. */
function instantsOf({ now, changes }: Transaction): Date[] {
  const starts = changes.flatMap(({ after }) => {
    const startsAt = (after as { startsAt?: Date | null } | null)?.startsAt;
    return startsAt && startsAt > now ? [startsAt.getTime()] : [];
  });
  const ahead = [...new Set(starts)].sort((a, b) => a - b).slice(0, comparedStarts);
  return [now, ...ahead.map((start) => new Date(start))];
}

interface Concerned {
  users: Set<number>;
  resources: Set<number>;
  groups: Set<number>;
}

/** Who can be concerned at all: those upstream of each changed edge, and what is downstream, before or after. */
async function concernedBy(tx: Transaction, outside: EntityManager): Promise<Concerned> {
  const concerned: Concerned = { users: new Set(), resources: new Set(), groups: new Set() };
  const sources = new Set<number>();
  const targets = new Set<number>();
  for (const { kind, nodes } of tx.changes) {
    if (!walks(kind, 'ACCESS')) continue;
    add(sources, nodes.slice(0, 1));
    add(targets, nodes.slice(-1));
  }
  const facts = await nodeFacts(tx.em, [...sources, ...targets]);
  const keys = (from: Set<number>, kind: NodeFacts['kind']) =>
    [...from].filter((key) => facts.get(key)?.kind === kind);
  for (const em of [tx.em, outside]) {
    add(concerned.users, keys(sources, 'USER'));
    add(concerned.users, await reached(membersOf(em, keys(sources, 'USER_GROUP'), tx.now)));
    add(concerned.users, await reached(usersOf(em, keys(sources, 'RESOURCE_GROUP'), tx.now)));

    const subjects = [...keys(targets, 'USER_GROUP'), ...keys(targets, 'USER')];
    add(concerned.groups, keys(targets, 'USER_GROUP'));
    add(concerned.groups, await reached(groupsOf(em, subjects, tx.now)));
    add(concerned.resources, keys(targets, 'RESOURCE'));
    add(concerned.resources, await reached(partsOf(em, keys(targets, 'RESOURCE_GROUP'), tx.now)));
    add(concerned.resources, await reached(resourcesOf(em, subjects, tx.now)));
  }
  return concerned;
}

function add(set: Set<number>, keys: number[]): void {
  for (const key of keys) set.add(key);
}

async function reached(reach: { page(): Promise<Reached[]> }): Promise<number[]> {
  return (await reach.page()).map(({ node }) => node);
}

interface PairDelta {
  pair: string;
  user: number;
  resource: number;
  before: Standing | null;
  after: Standing | null;
  isGain: boolean;
}

interface GroupDelta {
  pair: string;
  user: number;
  group: number;
  isGain: boolean;
}

/** The same question to both graphs. */
class Comparison {
  private readonly ladders = new Map<number, string[]>();

  constructor(
    private readonly inside: EntityManager,
    private readonly outside: EntityManager,
    private readonly users: number[],
    private readonly concerned: Concerned,
  ) {}

  async access(at: Date): Promise<PairDelta[]> {
    const only = [...this.concerned.resources];
    if (only.length === 0) return [];
    await this.loadLadders(only);
    const slice = { after: 0, size: 2 ** 31 - 2, only };
    const before = byPair(await resourcesOf(this.outside, this.users, at).page(slice));
    const after = byPair(await resourcesOf(this.inside, this.users, at).page(slice));
    const deltas: PairDelta[] = [];
    for (const pair of new Set([...before.keys(), ...after.keys()])) {
      const [user, resource] = pair.split(':').map(Number) as [number, number];
      const ladder = this.ladders.get(resource) ?? [];
      const was = standingAt(at, before.get(pair) ?? [], ladder);
      const is = standingAt(at, after.get(pair) ?? [], ladder);
      const change = compare(was, is, ladder);
      if (change !== 0) deltas.push({ pair, user, resource, before: was, after: is, isGain: change > 0 });
    }
    return deltas;
  }

  async groups(at: Date): Promise<GroupDelta[]> {
    const only = [...this.concerned.groups];
    if (only.length === 0) return [];
    const slice = { after: 0, size: 2 ** 31 - 2, only };
    const before = byPair(await groupsOf(this.outside, this.users, at).page(slice));
    const after = byPair(await groupsOf(this.inside, this.users, at).page(slice));
    return [...new Set([...before.keys(), ...after.keys()])]
      .filter((pair) => before.has(pair) !== after.has(pair))
      .map((pair) => {
        const [user, group] = pair.split(':').map(Number) as [number, number];
        return { pair, user, group, isGain: after.has(pair) };
      });
  }

  private async loadLadders(keys: number[]): Promise<void> {
    if (this.ladders.size > 0) return;
    const resources = await this.inside.find(Node, { key: { $in: keys } });
    for (const resource of resources) this.ladders.set(resource.key, (resource as Resource).levels);
  }
}

const byPair = (reached: Reached[]) => Map.groupBy(reached, ({ root, node }) => `${root}:${node}`);

/** Above 0: more, by level or else by time; below 0: less. */
function compare(before: Standing | null, after: Standing | null, ladder: string[]): number {
  const rank = (standing: Standing | null) => (standing ? ladder.indexOf(standing.level ?? '') : -2);
  const end = (standing: Standing | null) => standing?.endsAt?.getTime() ?? Infinity;
  if (rank(before) !== rank(after)) return rank(after) - rank(before);
  return end(before) === end(after) ? 0 : end(after) > end(before) ? 1 : -1;
}

/**
 * What the answer shows is loaded within the transaction: after a dry run it is gone. All of it is counted, so that
 * whoever changes something knows how much follows; what they may not see is not listed.
 */
async function fill(
  effects: Effects,
  em: EntityManager,
  visibility: Pick<Visibility, 'sees'>,
  access: PairDelta[],
  groups: GroupDelta[],
): Promise<Effects> {
  const gains = access.filter(({ isGain }) => isGain);
  const losses = access.filter(({ isGain }) => !isGain);
  const joins = groups.filter(({ isGain }) => isGain);
  const leaves = groups.filter(({ isGain }) => !isGain);
  const seesUser = (user: number) => visibility.sees('USER', user);
  const listed = (pairs: PairDelta[]) =>
    firstOf(
      pairs,
      async ({ user, resource }) => (await seesUser(user)) && (await visibility.sees('RESOURCE', resource)),
    );
  const listedGroups = (pairs: GroupDelta[]) =>
    firstOf(
      pairs,
      async ({ user, group }) => (await seesUser(user)) && (await visibility.sees('USER_GROUP', group)),
    );
  const [gained, lost] = [await listed(gains), await listed(losses)];
  const [joined, left] = [await listedGroups(joins), await listedGroups(leaves)];
  const keys = [
    ...[...gained, ...lost].flatMap(({ user, resource }) => [user, resource]),
    ...[...joined, ...left].flatMap(({ user, group }) => [user, group]),
  ];
  const nodes = new Map((await em.find(Node, { key: { $in: keys } })).map((node) => [node.key, node]));

  const delta = ({ user, resource, before, after }: PairDelta): AccessDelta => ({
    user: nodes.get(user) as User,
    resource: nodes.get(resource) as Resource,
    before: before?.level ?? null,
    after: after?.level ?? null,
    beforeEndsAt: before?.endsAt ?? null,
    afterEndsAt: after?.endsAt ?? null,
  });
  const membership = ({ user, group }: GroupDelta): MembershipDelta => ({
    user: nodes.get(user) as User,
    userGroup: nodes.get(group) as UserGroup,
  });
  return Object.assign(effects, {
    gains: gained.map(delta),
    losses: lost.map(delta),
    gainCount: gains.length,
    lossCount: losses.length,
    usersAffected: new Set([...access, ...groups].map(({ user }) => user)).size,
    resourcesAffected: new Set(access.map(({ resource }) => resource)).size,
    membershipGains: joined.map(membership),
    membershipLosses: left.map(membership),
    membershipGainCount: joins.length,
    membershipLossCount: leaves.length,
  });
}

/** As many as an answer shows of those that may be shown. */
async function firstOf<Pair>(
  pairs: readonly Pair[],
  isSeen: (pair: Pair) => Promise<boolean>,
): Promise<Pair[]> {
  const first: Pair[] = [];
  for (const pair of pairs) {
    if (first.length === shown) break;
    if (await isSeen(pair)) first.push(pair);
  }
  return first;
}
