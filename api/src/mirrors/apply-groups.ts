import { createHash } from 'node:crypto';
import type { Transaction } from '../changes/transaction.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { rows, sql } from '../shared/sql.ts';
import { foreignProse, foreignText } from '../shared/text.ts';
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
    group.name = freeName(namesFor({ name, anchor }, syncer.name), taken, found?.name);
    group.description = foreignProse(description);
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
  const names = groups.flatMap((group) => namesFor(group, syncer.name));
  const found = await rows<{ name: string }>(
    tx.em,
    sql`select lower(g.name) as name from user_group g where lower(g.name) = any(${names.map((name) => name.toLowerCase())}::text[])
          and not exists (select from mirrored_group m where m.user_group_id = g.id and m.syncer_id = ${syncer.key}
            and m.anchor = any(${groups.map(({ anchor }) => anchor)}::text[]))`,
  );
  return new Set(found.map(({ name }) => name));
}

/**
 * What a group may be called, best first: a name that another group has is told apart by where the group comes from, and
 * where several come from there, by what identifies it there.
 */
function namesFor({ name, anchor }: Pick<MirroredGroupInput, 'name' | 'anchor'>, origin: string): string[] {
  const wanted = foreignText(name, 150) ?? origin;
  const mark = createHash('sha256').update(anchor).digest('hex').slice(0, 12);
  return [wanted, `${wanted} (${origin})`, `${wanted} (${origin} ${mark})`];
}

function freeName(names: readonly string[], taken: Set<string>, own: string | undefined): string {
  const free = names.find((name) => !taken.has(name.toLowerCase())) ?? own ?? names.at(-1) ?? '';
  taken.add(free.toLowerCase());
  return free;
}
