import type { EntityManager } from '@mikro-orm/postgresql';
import { type EffectiveLevel, effectiveLevelAt } from '../graph/effective-level.ts';
import { groupsOf, membersOf, type Reached, resourcesOf, usersOf } from '../graph/reachability.ts';
import { tablesOf } from '../model/tables.ts';
import { keysOfPair, pairKey } from '../shared/pair.ts';
import { anyOf } from '../shared/sql.ts';

export interface DesiredGrant {
  node: number;
  user: number;
  level: string | null;
  endsAt: Date | null;
  /** Where a level ends before the others: each level with its own end, the highest first. */
  levels: LevelEnd[];
}

export interface LevelEnd {
  level: string;
  endsAt: string | null;
}

/** Up to this many users, the walk begins at the users; for more, at the targets. */
const fewUsers = 500;

/** The grants that follow from the graph at `now`, for some users (null: all) on some targets. */
export async function desiredGrants(
  em: EntityManager,
  targets: readonly number[],
  users: readonly number[] | null,
  now: Date,
): Promise<DesiredGrant[]> {
  const levelOrders = await levelOrdersOf(em, targets);
  const resources = targets.filter((target) => levelOrders.get(target) != null);
  const groups = targets.filter((target) => levelOrders.get(target) == null);
  const isForward = users !== null && users.length <= fewUsers;
  const slice = { after: 0, size: 2 ** 31 - 2 };

  const found = isForward
    ? [
        ...(await resourcesOf(em, users, now).page({ ...slice, only: resources })),
        ...(await groupsOf(em, users, now).page({ ...slice, only: groups })),
      ]
    : [
        ...(await usersOf(em, resources, now).page()).map(swapped),
        ...(await membersOf(em, groups, now).page()).map(swapped),
      ];
  const wanted = users === null ? null : new Set(users);
  const byPair = Map.groupBy(found, ({ root, node }) => pairKey(root, node));
  return [...byPair].flatMap(([pair, periods]) => {
    const [user, node] = keysOfPair(pair);
    const effective = effectiveLevelAt(now, periods, levelOrders.get(node) ?? []);
    if (!effective || (wanted && !wanted.has(user))) return [];
    return [{ node, user, level: effective.level, endsAt: effective.endsAt, levels: levelsOf(effective) }];
  });
}

/** Empty for a single level, and for levels that all end together: the end of the grant says it then. */
function levelsOf({ levels, endsAt }: EffectiveLevel): LevelEnd[] {
  const end = endsAt?.getTime();
  if (levels.every((level) => level.endsAt?.getTime() === end)) return [];
  return levels.map((level) => ({ level: level.level, endsAt: level.endsAt?.toISOString() ?? null }));
}

/** Swaps root and node: in a walk that begins at a target, the user is the node that was reached. */
const swapped = (reached: Reached): Reached => ({ ...reached, root: reached.node, node: reached.root });

/** The levels of targets that are resources; null for groups. */
async function levelOrdersOf(
  em: EntityManager,
  targets: readonly number[],
): Promise<Map<number, string[] | null>> {
  const found = await tablesOf(em)
    .selectFrom('node as n')
    .leftJoin('resource as r', 'r.id', 'n.id')
    .select(['n.id', 'r.levels'])
    .where('n.id', '=', anyOf(targets, 'int'))
    .execute();
  return new Map(found.map(({ id, levels }) => [id, levels]));
}
