import type { Transaction } from '../changes/transaction.ts';
import { rows, sql } from '../shared/sql.ts';
import { cleanText } from '../shared/text.ts';
import { UserGroup } from '../user-groups/user-group.entity.ts';
import { userGroupSnapshot } from '../user-groups/user-group-snapshot.ts';
import type { MirroredGroupInput } from './mirror.inputs.ts';
import type { GroupFacts } from './mirror.types.ts';

interface Known {
  id: number;
  anchor: string;
  user_group_id: number;
  gone_at: string | null;
}

/** Keeps what the other directory says of groups: name and description follow. Gives the keys of their rows. */
export async function keepGroups(
  tx: Transaction,
  syncer: { key: number; name: string },
  groups: readonly MirroredGroupInput[],
): Promise<number[]> {
  if (groups.length === 0) return [];
  const anchors = groups.map(({ anchor }) => anchor);
  const known = await rows<Known>(
    tx.em,
    sql`select id, anchor, user_group_id, gone_at from mirrored_group
        where syncer_id = ${syncer.key} and anchor = any(${anchors}::text[])`,
  );
  const byAnchor = new Map(known.map((group) => [group.anchor, group]));
  const entities = await tx.em.find(UserGroup, {
    key: { $in: known.map(({ user_group_id }) => user_group_id) },
  });
  const byKey = new Map(entities.map((group) => [group.key, group]));
  const taken = await takenNames(tx, syncer, groups);
  const changed: { group: UserGroup; facts: GroupFacts; anchor: string; before: object | null }[] = [];
  for (const { anchor, name, description = null, path } of groups) {
    const facts: GroupFacts = { name, description, path };
    const found = byKey.get(byAnchor.get(anchor)?.user_group_id ?? 0);
    const group = found ?? new UserGroup(name, tx.now);
    const before = found ? userGroupSnapshot(found) : null;
    if (!found) {
      group.mirrorOfKey = syncer.key;
      tx.em.persist(group);
    }
    group.name = freeName(name, syncer.name, taken, found?.name);
    group.description = cleanText(description?.slice(0, 2_000), 'description', 2_000);
    changed.push({ group, facts, anchor, before });
  }
  for (const { group, before } of changed)
    if (before && JSON.stringify(before) !== JSON.stringify(userGroupSnapshot(group))) group.touch(tx.now);
  await tx.em.flush();
  for (const { group, before } of changed) {
    const after = userGroupSnapshot(group);
    if (before && JSON.stringify(before) === JSON.stringify(after)) continue;
    tx.record({
      kind: before ? 'USER_GROUP_UPDATED' : 'USER_GROUP_CREATED',
      nodes: [group.key],
      before,
      after,
    });
  }
  const kept = await rows<{ id: number }>(
    tx.em,
    sql`insert into mirrored_group (syncer_id, anchor, user_group_id, facts, updated_at)
        select ${syncer.key}, g.anchor, g.user_group_id, g.facts, ${tx.now} from unnest(
          ${anchors}::text[], ${changed.map(({ group }) => group.key)}::int[],
          ${changed.map(({ facts }) => JSON.stringify(facts))}::jsonb[]) as g(anchor, user_group_id, facts)
        on conflict (syncer_id, anchor) do update
          set facts = excluded.facts, gone_at = null, updated_at = excluded.updated_at
        returning id`,
  );
  return kept.map(({ id }) => id);
}

/** Names of user groups, in lower case, that are not those of the groups in question. */
async function takenNames(
  tx: Transaction,
  syncer: { key: number; name: string },
  groups: readonly MirroredGroupInput[],
): Promise<Set<string>> {
  const names = groups.flatMap(({ name }) => [name, withOrigin(name, syncer.name)]);
  const found = await rows<{ name: string }>(
    tx.em,
    sql`select lower(g.name) as name from user_group g where lower(g.name) = any(${names.map((name) => name.toLowerCase())}::text[])
          and not exists (select from mirrored_group m where m.user_group_id = g.id and m.syncer_id = ${syncer.key}
            and m.anchor = any(${groups.map(({ anchor }) => anchor)}::text[]))`,
  );
  return new Set(found.map(({ name }) => name));
}

/** A name that another group has is told apart by where the group comes from. */
function freeName(name: string, origin: string, taken: Set<string>, own: string | undefined): string {
  const wanted = cleanText(name.slice(0, 150), 'name') ?? origin;
  for (const candidate of [wanted, withOrigin(wanted, origin)]) {
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
  return own ?? `${withOrigin(wanted, origin)} ${taken.size}`;
}

const withOrigin = (name: string, origin: string): string => `${name} (${origin})`;
