import type { Transaction } from '../changes/transaction.ts';
import { checkedLevel } from '../edges/edge-checks.ts';
import { endsOf } from '../edges/ends.ts';
import { Authority, EdgeKind } from '../graph/edge.entity.ts';
import { endEdges, moveEnds } from '../graph/move-edges.ts';
import { stateEdges } from '../graph/state-edges.ts';
import { LimitError } from '../shared/errors.ts';
import { boundOf } from '../shared/instant.ts';
import { row, rows, sql } from '../shared/sql.ts';
import type { Directory, Names } from './directory.ts';
import type { Manifest, ManifestEntry } from './manifest.ts';
import type { Plan } from './plan.ts';

/** An edge that the document states. */
interface Wanted {
  kind: EdgeKind;
  source: number;
  target: number;
  level: string | null;
  from: Date | undefined;
  until: Date | undefined;
  name: string;
  path: string;
}

interface Existing {
  key: number;
  kind: EdgeKind;
  source: number;
  target: number;
  level: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  label: string;
}

const nouns: Record<EdgeKind, string> = {
  MEMBERSHIP: 'membership',
  NESTING: 'nesting',
  BINDING: 'binding',
  CONTAINMENT: 'containment',
  OWNERSHIP: 'ownership',
};

/** Makes the edges of a document so: adds what is missing, moves ends, and with `ending` ends what it leaves out. */
export async function applyEdges(
  tx: Transaction,
  manifest: Manifest,
  directory: Directory,
  plan: Plan,
  { ending, maxRemovals }: { ending: boolean; maxRemovals: number | null },
): Promise<number> {
  const wanted = collect(manifest, directory, plan);
  plan.assertSound();
  await checkEach(tx, wanted, plan);
  plan.assertSound();

  const scopes = scopesOf(manifest, directory);
  const existing = await existingEdges(tx, wanted, scopes);
  const { missing, moving, kept } = compare(tx, wanted, existing);

  if (ending) await endLeftOut(tx, existing, kept, scopes, plan, maxRemovals);
  for (const [endsAt, edges] of Map.groupBy(moving, ({ want }) => want.until?.getTime() ?? null)) {
    await moveEnds(
      tx,
      edges.map(({ edge }) => edge.key),
      endsAt === null ? null : new Date(endsAt),
    );
    for (const { want, edge } of edges) {
      plan.add(
        'MOVE_END',
        nouns[want.kind],
        want.name,
        want.path,
        `until ${said(edge.endsAt)} → ${said(want.until ?? null)}`,
      );
    }
  }
  for (const kind of Object.values(EdgeKind)) {
    const ofKind = missing.filter((want) => want.kind === kind);
    await stateEdges(
      tx,
      kind,
      ofKind.map((want) => ({ ...want, startsAt: want.from ?? tx.now, endsAt: want.until ?? null })),
      { authority: Authority.IMPORT },
    );
    for (const want of ofKind) {
      const span =
        want.from || want.until ? `from ${said(want.from ?? null)} until ${said(want.until ?? null)}` : null;
      plan.add('ADD', nouns[kind], want.level ? `${want.name} (${want.level})` : want.name, want.path, span);
    }
  }
  return plan.steps.filter(({ action }) => action === 'END').length;
}

const said = (time: Date | null) => time?.toISOString() ?? 'for good';

function collect(manifest: Manifest, directory: Directory, plan: Plan): Wanted[] {
  const wanted: Wanted[] = [];
  const find = <Kind extends { key: number }>(
    names: Names<Kind>,
    noun: string,
    name: string,
    path: string,
  ): number | null => {
    const found = names.get(name);
    if (!found) plan.fail(`There is no ${noun} ${name}, neither in the document nor in the directory.`, path);
    return found?.key ?? null;
  };
  const want = (
    kind: EdgeKind,
    source: number | null,
    target: number | null,
    entry: Omit<ManifestEntry, 'name'>,
    name: string,
    path: string,
    level: string | null = null,
  ) => {
    if (source === null || target === null) return;
    if (entry.from && entry.until && entry.until <= entry.from)
      plan.fail('`until` must be after `from`.', `${path}.until`);
    wanted.push({ kind, source, target, level, from: entry.from, until: entry.until, name, path });
  };

  manifest.userGroups.forEach((group, index) => {
    const at = `userGroups.${index}`;
    const key = directory.userGroups.get(group.name)?.key as number;
    group.members?.forEach((entry, place) => {
      const path = `${at}.members.${place}`;
      want(
        EdgeKind.MEMBERSHIP,
        find(directory.users, 'user', entry.name, path),
        key,
        entry,
        `${entry.name} in ${group.name}`,
        path,
      );
    });
    group.memberOf?.forEach((entry, place) => {
      const path = `${at}.memberOf.${place}`;
      const parent = find(directory.userGroups, 'user group', entry.name, path);
      want(EdgeKind.NESTING, key, parent, entry, `${group.name} in ${entry.name}`, path);
    });
    group.owners?.forEach((entry, place) => {
      const path = `${at}.owners.${place}`;
      want(
        EdgeKind.OWNERSHIP,
        find(directory.users, 'user', entry.name, path),
        key,
        entry,
        `${entry.name} of ${group.name}`,
        path,
      );
    });
  });
  manifest.resourceGroups.forEach((group, index) => {
    const at = `resourceGroups.${index}`;
    const key = directory.resourceGroups.get(group.name)?.key as number;
    group.resources?.forEach((entry, place) => {
      const path = `${at}.resources.${place}`;
      want(
        EdgeKind.CONTAINMENT,
        key,
        find(directory.resources, 'resource', entry.name, path),
        entry,
        `${entry.name} in ${group.name}`,
        path,
      );
    });
    group.resourceGroups?.forEach((entry, place) => {
      const path = `${at}.resourceGroups.${place}`;
      const part = find(directory.resourceGroups, 'resource group', entry.name, path);
      want(EdgeKind.CONTAINMENT, key, part, entry, `${entry.name} in ${group.name}`, path);
    });
    group.owners?.forEach((entry, place) => {
      const path = `${at}.owners.${place}`;
      want(
        EdgeKind.OWNERSHIP,
        find(directory.users, 'user', entry.name, path),
        key,
        entry,
        `${entry.name} of ${group.name}`,
        path,
      );
    });
  });
  manifest.bindings.forEach(({ user, userGroup, resource, resourceGroup, level, ...span }, index) => {
    const path = `bindings.${index}`;
    const source = user
      ? find(directory.users, 'user', user, `${path}.user`)
      : find(directory.userGroups, 'user group', userGroup ?? '', `${path}.userGroup`);
    const target = resource
      ? find(directory.resources, 'resource', resource, `${path}.resource`)
      : find(directory.resourceGroups, 'resource group', resourceGroup ?? '', `${path}.resourceGroup`);
    const name = `${user ?? userGroup} on ${resource ?? resourceGroup}`;
    want(EdgeKind.BINDING, source, target, span, name, path, level ?? null);
  });
  return wanted;
}

/** The same rules as for edges that people state; a binding gets its level. */
async function checkEach(tx: Transaction, wanted: Wanted[], plan: Plan): Promise<void> {
  const ends = await endsOf(
    tx.em,
    wanted.flatMap(({ source, target }) => [source, target]),
  );
  for (const want of wanted) {
    const [source, target] = [ends.get(want.source), ends.get(want.target)];
    if (!source || !target) continue;
    plan.try(want.path, () => {
      want.level = checkedLevel(want.kind, source, target, want.level);
    });
  }
}

/** What the document says everything about: whose members, parents, parts, owners and bindings it lists. */
interface Scope {
  memberGroups: number[];
  nestedGroups: number[];
  partGroups: number[];
  ownedGroups: number[];
  subjects: number[];
  objects: number[];
}

function scopesOf(manifest: Manifest, directory: Directory): Scope {
  const keys = <Entry extends { name: string }>(
    entries: Entry[],
    names: Names<{ key: number }>,
    which: (entry: Entry) => unknown,
  ) =>
    entries.filter((entry) => which(entry) !== undefined).flatMap(({ name }) => names.get(name)?.key ?? []);
  const { userGroups, resources, resourceGroups, users } = manifest;
  return {
    memberGroups: keys(userGroups, directory.userGroups, ({ members }) => members),
    nestedGroups: keys(userGroups, directory.userGroups, ({ memberOf }) => memberOf),
    partGroups: keys(
      resourceGroups,
      directory.resourceGroups,
      (group) => group.resources ?? group.resourceGroups,
    ),
    ownedGroups: [
      ...keys(userGroups, directory.userGroups, ({ owners }) => owners),
      ...keys(resourceGroups, directory.resourceGroups, ({ owners }) => owners),
    ],
    subjects: [
      ...keys(userGroups, directory.userGroups, ({ name }) => name),
      ...users.flatMap(({ username }) => directory.users.get(username)?.key ?? []),
    ],
    objects: [
      ...keys(resources, directory.resources, ({ name }) => name),
      ...keys(resourceGroups, directory.resourceGroups, ({ name }) => name),
    ],
  };
}

/** Stated edges between ends that the document names, and all within its scope; not those of rules and syncers. */
async function existingEdges(tx: Transaction, wanted: Wanted[], scope: Scope): Promise<Existing[]> {
  const found = await rows<
    Omit<Existing, 'key' | 'startsAt' | 'endsAt'> & { id: string; starts_at: string; ends_at: string }
  >(
    tx.em,
    sql`select e.id, e.kind, e.source, e.target, e.level, e.starts_at, e.ends_at,
               coalesce(su.username, sg.name, sp.name) || ' – ' || coalesce(tg.name, tr.name, tp.name) as label
        from edge e
        left join directory_user su on su.id = e.source left join user_group sg on sg.id = e.source
        left join resource_group sp on sp.id = e.source
        left join user_group tg on tg.id = e.target left join resource tr on tr.id = e.target
        left join resource_group tp on tp.id = e.target
        where e.authority in ('MANUAL', 'IMPORT', 'REQUEST') and e.ends_at > e.starts_at and (
          exists (
            select from unnest(${wanted.map(({ source }) => source)}::int[], ${wanted.map(({ target }) => target)}::int[]) as w(source, target)
            where w.source = e.source and w.target = e.target
          )
          or e.ends_at > ${tx.now} and (
            e.kind = 'MEMBERSHIP' and e.target = any(${scope.memberGroups}::int[])
            or e.kind = 'NESTING' and e.source = any(${scope.nestedGroups}::int[])
            or e.kind = 'CONTAINMENT' and e.source = any(${scope.partGroups}::int[])
            or e.kind = 'OWNERSHIP' and e.target = any(${scope.ownedGroups}::int[])
            or e.kind = 'BINDING' and e.source = any(${scope.subjects}::int[]) and e.target = any(${scope.objects}::int[])
          )
        )
        order by e.id`,
  );
  return found.map(({ id, starts_at, ends_at, ...facts }) => ({
    ...facts,
    key: Number(id),
    startsAt: boundOf(starts_at),
    endsAt: boundOf(ends_at),
  }));
}

const pairOf = ({
  kind,
  source,
  target,
  level,
}: {
  kind: string;
  source: number;
  target: number;
  level: string | null;
}) => `${kind}:${source}:${target}:${level ?? ''}`;

/** Which edges are there already, which have another end, which are missing. */
function compare(tx: Transaction, wanted: Wanted[], existing: Existing[]) {
  const byPair = Map.groupBy(existing, pairOf);
  const kept = new Set<number>();
  const missing: Wanted[] = [];
  const moving: { want: Wanted; edge: Existing }[] = [];
  for (const want of wanted) {
    const isPast = want.until !== undefined && want.until <= tx.now;
    const free = (byPair.get(pairOf(want)) ?? []).filter(({ key }) => !kept.has(key));
    const same = free.find(({ startsAt, endsAt }) => {
      const sameEnd = endsAt?.getTime() === want.until?.getTime();
      return sameEnd && (!want.from || startsAt?.getTime() === want.from.getTime());
    });
    const open = free.find(({ startsAt, endsAt }) => {
      const isOpen = endsAt === null || endsAt > tx.now;
      return isOpen && (!want.from || want.from <= tx.now || startsAt?.getTime() === want.from.getTime());
    });
    if (same) kept.add(same.key);
    else if (open && !isPast) {
      kept.add(open.key);
      moving.push({ want, edge: open });
    } else missing.push(want);
  }
  return { missing, moving, kept };
}

/** No plan takes more than this away at once unless it is told so: min(500, max(10, 2 %)) of the live edges. */
async function brake(tx: Transaction): Promise<number> {
  const { count } = await row<{ count: number }>(
    tx.em,
    sql`select count(*)::int as count from edge where starts_at <= ${tx.now} and ends_at > ${tx.now}`,
  );
  return Math.min(500, Math.max(10, Math.floor(count * 0.02)));
}

async function endLeftOut(
  tx: Transaction,
  existing: Existing[],
  kept: ReadonlySet<number>,
  scope: Scope,
  plan: Plan,
  maxRemovals: number | null,
): Promise<void> {
  const inScope = ({ kind, source, target }: Existing): boolean =>
    (kind === EdgeKind.MEMBERSHIP && scope.memberGroups.includes(target)) ||
    (kind === EdgeKind.NESTING && scope.nestedGroups.includes(source)) ||
    (kind === EdgeKind.CONTAINMENT && scope.partGroups.includes(source)) ||
    (kind === EdgeKind.OWNERSHIP && scope.ownedGroups.includes(target)) ||
    (kind === EdgeKind.BINDING && scope.subjects.includes(source) && scope.objects.includes(target));
  const leftOut = existing.filter(
    (edge) => !kept.has(edge.key) && (edge.endsAt === null || edge.endsAt > tx.now) && inScope(edge),
  );
  const limit = maxRemovals ?? (await brake(tx));
  if (leftOut.length > limit) {
    throw new LimitError(
      `This would end ${leftOut.length} edges; without being told, at most ${limit} are ended at once. Look at the plan, then allow it with maxRemovals.`,
      limit,
    ).at('maxRemovals');
  }
  await endEdges(
    tx,
    leftOut.map(({ key }) => key),
  );
  for (const edge of leftOut) plan.add('END', nouns[edge.kind], edge.label);
}
