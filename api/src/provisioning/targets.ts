import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '../changes/transaction.ts';
import { ResourceKind } from '../model/resource.entity.ts';
import { type SyncerKindName, type SyncerKindRow, syncerKinds } from '../model/syncer-kinds.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, ForbiddenError, InputError } from '../shared/errors.ts';
import { toId } from '../shared/ids.ts';
import { int, nullable, oneOf, text } from '../shared/row-type.ts';
import { onlyRow, rows, rowsOf, sql } from '../shared/sql.ts';

/** Makes nodes targets of a syncer. Returns those that were not. */
export async function addTargets(
  tx: Transaction,
  syncer: number,
  nodes: readonly number[],
): Promise<number[]> {
  const added = await rowsOf(
    tx.em,
    { node_id: int },
    sql`insert into target (syncer_id, node_id, since, created_at)
        select ${syncer}, n, 0, ${tx.now} from unnest(${[...nodes]}::int[]) as t(n)
        on conflict do nothing returning node_id`,
  );
  const keys = added.map(({ node_id }) => node_id);
  for (const node of keys) {
    tx.record({
      kind: 'TARGET_ADDED',
      nodes: [node],
      before: null,
      after: { syncer: toId('Syncer', syncer) },
    });
  }
  return keys;
}

/**
 * Removes targets. Returns those that were targets. Their grants are kept: if a node becomes a target again, its syncer
 * must be told what has ended meanwhile.
 */
export async function removeTargets(
  tx: Transaction,
  syncer: number,
  nodes: readonly number[],
): Promise<number[]> {
  const removed = await rowsOf(
    tx.em,
    { node_id: int },
    sql`delete from target where syncer_id = ${syncer} and node_id = any(${[...nodes]}::int[]) returning node_id`,
  );
  const keys = removed.map(({ node_id }) => node_id);
  await rows(
    tx.em,
    sql`delete from grant_failure where syncer_id = ${syncer} and node_id = any(${keys}::int[])`,
  );
  for (const node of keys) {
    tx.record({
      kind: 'TARGET_REMOVED',
      nodes: [node],
      before: { syncer: toId('Syncer', syncer) },
      after: null,
    });
  }
  return keys;
}

/**
 * Refuses objects that a syncer of this kind cannot have as targets, because it would receive facts of people without
 * need.
 */
export async function assertMayBeTargets(
  tx: Transaction,
  syncer: { name: string; kind: SyncerKindName },
  nodes: readonly number[],
): Promise<void> {
  const { targets }: SyncerKindRow = syncerKinds[syncer.kind];
  if (targets.addedBy === 'ENROLMENT')
    throw new ConflictError(errorText('AGENT_HAS_ONE_SYSTEM', { name: syncer.name })).at('syncer');
  if (targets.addedBy === 'NOBODY')
    throw new InputError(errorText('SYNCER_WITHOUT_TARGETS', { name: syncer.name, kind: syncer.kind })).at(
      'syncer',
    );
  const found = await rowsOf(
    tx.em,
    { id: int, name: text, kind: nullable(oneOf('resource_kind', Object.values(ResourceKind))) },
    sql`select n.id, coalesce(g.name, r.name) as name, r.resource_kind as kind
        from node n left join user_group g on g.id = n.id left join resource r on r.id = n.id
        where n.id = any(${[...nodes]}::int[])`,
  );
  for (const { id, name, kind } of found) {
    if (kind === null ? targets.userGroups : targets.resources.includes(kind)) continue;
    throw new InputError(
      errorText(targets.userGroups ? 'NO_TARGET_OF_GROUPS' : 'NO_TARGET', {
        name,
        kind: String(kind),
        syncer: syncer.name,
        kinds: targets.resources.join(', '),
      }),
    ).at('targets', nodes.indexOf(id));
  }
}

/** Throws where a syncer reports on a target that is not its own. */
export async function assertOwnTargets(
  em: EntityManager,
  syncer: number,
  nodes: readonly number[],
  ...path: string[]
): Promise<void> {
  const asked = [...new Set(nodes)];
  if (asked.length === 0) return;
  const { count } = await onlyRow(
    em,
    { count: int },
    sql`select count(*)::int as count from target where syncer_id = ${syncer} and node_id = any(${asked}::int[])`,
  );
  if (count < asked.length) throw new ForbiddenError(errorText('OTHER_TARGETS')).at(...path);
}
