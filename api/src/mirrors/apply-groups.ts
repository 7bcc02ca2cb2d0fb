import { createHash } from 'node:crypto';
import type { Transaction } from '../changes/transaction.ts';
import { newNode } from '../graph/plain-nodes.ts';
import { loadNodes, storeNodes } from '../graph/store-nodes.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { fold } from '../shared/fold.ts';
import { instant, int, nullable, text, written } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { foreignProse, foreignText } from '../shared/text.ts';
import { withNamesExchanged } from '../shared/unique.ts';
import { userGroupSnapshot } from '../user-groups/user-group-snapshot.ts';
import type { MirroredGroupInput } from './apply-mirror.inputs.ts';
import { MirrorProblemKind } from './mirror-problem.types.ts';
import type { FoundProblem } from './mirror-problems.ts';
import type { GroupFacts } from './mirrored-group.type.ts';

/** Longer names are cut off. This leaves room for a suffix that distinguishes groups with the same name. */
const maxLength = 150;

const knownRow = { id: int, anchor: text, user_group_id: int, gone_at: nullable(instant) };

/** The rows of groups, and the problems of their names. */
export interface KeptGroups {
  keys: number[];
  /** The groups whose problems were checked now. */
  anchors: string[];
  problems: FoundProblem[];
}

/** Stores the groups of the other directory, and updates names and descriptions here. */
export async function storeGroups(
  tx: Transaction,
  syncer: { key: number; name: string },
  groups: readonly MirroredGroupInput[],
): Promise<KeptGroups> {
  if (groups.length === 0) return { keys: [], anchors: [], problems: [] };
  return writeGroups(tx, syncer, [...groups, ...(await waitingGroups(tx, syncer.key, groups))]);
}

/** Groups that have another name than in the other directory because a group had that name. It may be free now. */
async function waitingGroups(
  tx: Transaction,
  syncer: number,
  stated: readonly MirroredGroupInput[],
): Promise<MirroredGroupInput[]> {
  const found = await rowsOf(
    tx.em,
    { anchor: text, facts: written<GroupFacts>() },
    sql`select anchor, facts from mirrored_group where syncer_id = ${syncer} and waits_for_name and gone_at is null
          and anchor <> all(${stated.map(({ anchor }) => anchor)}::text[]) order by id`,
  );
  return found.map(({ anchor, facts }) => ({ anchor, ...facts }));
}

async function writeGroups(
  tx: Transaction,
  syncer: { key: number; name: string },
  groups: readonly MirroredGroupInput[],
): Promise<KeptGroups> {
  const anchors = groups.map(({ anchor }) => anchor);
  const known = await rowsOf(
    tx.em,
    knownRow,
    sql`select id, anchor, user_group_id, gone_at from mirrored_group
        where syncer_id = ${syncer.key} and anchor = any(${anchors}::text[])`,
  );
  const byAnchor = new Map(known.map((group) => [group.anchor, group]));
  const entities = await loadNodes(
    tx.em,
    UserGroup,
    known.map(({ user_group_id }) => user_group_id),
  );
  const byKey = new Map(entities.map((group) => [group.key, group]));
  const names = assignNames(
    groups.map((group) => ({
      group,
      choices: namesFor(group, syncer.name),
      present: byKey.get(byAnchor.get(group.anchor)?.user_group_id ?? 0)?.name,
    })),
    await takenNames(tx, syncer, groups),
  );
  const changed: {
    group: UserGroup;
    facts: GroupFacts;
    anchor: string;
    before: object | null;
    waits: boolean;
  }[] = [];
  for (const { anchor, name, description = null, path } of groups) {
    const facts: GroupFacts = { name, description, path };
    const found = byKey.get(byAnchor.get(anchor)?.user_group_id ?? 0);
    const group = found ?? newNode(UserGroup, name, tx.now);
    const before = found ? userGroupSnapshot(found) : null;
    if (!found) group.mirrorOfKey = syncer.key;
    const chosen = names.get(anchor);
    if (chosen) group.name = chosen.name;
    group.description = foreignProse(description);
    changed.push({ group, facts, anchor, before, waits: chosen?.waits ?? false });
  }
  const differing = changed.filter(
    ({ group, before }) => !before || JSON.stringify(before) !== JSON.stringify(userGroupSnapshot(group)),
  );
  const created = differing.flatMap(({ group, before }) => (before ? [] : [group]));
  const renewed = differing.flatMap(({ group, before }) => (before ? [group] : []));
  for (const group of renewed) group.touch(tx.now);
  await withNamesExchanged(tx.em, () => storeNodes(tx, UserGroup, { created, changed: renewed }));
  for (const { group, before } of differing)
    tx.record({
      kind: before ? 'USER_GROUP_UPDATED' : 'USER_GROUP_CREATED',
      nodes: [group.key],
      before,
      after: userGroupSnapshot(group),
    });
  const kept = await rowsOf(
    tx.em,
    { id: int },
    sql`insert into mirrored_group (syncer_id, anchor, user_group_id, facts, waits_for_name, updated_at)
        select ${syncer.key}, g.anchor, g.user_group_id, g.facts, g.waits, ${tx.now} from unnest(
          ${anchors}::text[], ${changed.map(({ group }) => group.key)}::int[],
          ${changed.map(({ facts }) => JSON.stringify(facts))}::jsonb[], ${changed.map(({ waits }) => waits)}::boolean[]
        ) as g(anchor, user_group_id, facts, waits)
        on conflict (syncer_id, anchor) do update set facts = excluded.facts,
          waits_for_name = excluded.waits_for_name, gone_at = null, updated_at = excluded.updated_at
        returning id`,
  );
  return {
    keys: kept.map(({ id }) => id),
    anchors,
    problems: changed.flatMap(({ anchor, facts: { name }, group, waits }) =>
      nameProblems({ anchor, name, shown: group.name, waits }),
    ),
  };
}

/** The parts of a group's name that could not be used, and why. */
function nameProblems({
  anchor,
  name,
  shown,
  waits,
}: {
  anchor: string;
  name: string;
  shown: string;
  waits: boolean;
}): FoundProblem[] {
  const cleaned = foreignText(name, maxLength);
  const isWhole = cleaned === name.normalize('NFC').trim();
  if (isWhole && !waits) return [];
  const text =
    cleaned === null
      ? errorText('MIRRORED_GROUP_NAME_EMPTY', { shown })
      : waits
        ? errorText('MIRRORED_GROUP_NAME_TAKEN', { name: cleaned, shown })
        : errorText('MIRRORED_GROUP_NAME_CHANGED', { shown });
  return [{ kind: MirrorProblemKind.GROUP, anchor, name: cleaned ?? shown, text }];
}

/** The folded names of user groups other than these. */
async function takenNames(
  tx: Transaction,
  syncer: { key: number; name: string },
  groups: readonly MirroredGroupInput[],
): Promise<Set<string>> {
  const names = groups.flatMap((group) => namesFor(group, syncer.name));
  const found = await rowsOf(
    tx.em,
    { name: text },
    sql`select g.name_key as name from user_group g
        where g.name_key = any(${names.map(fold)}::text[]) and g.name_exempt = 0
          and not exists (select from mirrored_group m where m.user_group_id = g.id and m.syncer_id = ${syncer.key}
            and m.anchor = any(${groups.map(({ anchor }) => anchor)}::text[]))`,
  );
  return new Set(found.map(({ name }) => name));
}

/**
 * The possible names of a group, the preferred first. A name that another group has gets the origin of the group
 * appended, and where several come from there, its anchor too.
 */
function namesFor({ name, anchor }: Pick<MirroredGroupInput, 'name' | 'anchor'>, origin: string): string[] {
  const wanted = foreignText(name, maxLength) ?? origin;
  const mark = createHash('sha256').update(anchor).digest('hex').slice(0, 12);
  return [wanted, `${wanted} (${origin})`, `${wanted} (${origin} ${mark})`];
}

interface Naming {
  group: { anchor: string };
  /** The preferred name first. */
  choices: readonly string[];
  /** The present name; undefined where the group is new. */
  present: string | undefined;
}

/**
 * Chooses the names of groups that are all written at once, as they may exchange their names. A name that several want
 * stays with the group that has it. `waits` lists those that do not have the name of the other directory because
 * another group has it.
 */
function assignNames(
  namings: readonly Naming[],
  takenByOthers: ReadonlySet<string>,
): Map<string, { name: string; waits: boolean }> {
  const taken = new Set(takenByOthers);
  const hasItsName = ({ choices, present }: Naming) =>
    present !== undefined && fold(present) === fold(choices[0] ?? '');
  const ordered = [...namings].sort((a, b) => Number(hasItsName(b)) - Number(hasItsName(a)));
  return new Map(
    ordered.map(({ group, choices, present = '' }) => {
      const name = choices.find((choice) => !taken.has(fold(choice))) ?? (present || (choices.at(-1) ?? ''));
      taken.add(fold(name));
      return [group.anchor, { name, waits: name !== choices[0] }];
    }),
  );
}
