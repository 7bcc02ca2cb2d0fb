import type { EntityManager } from '@mikro-orm/postgresql';
import { kindOfChange, recomputes } from '../changes/kinds/change-kinds.ts';
import type { Follower, Sequenced } from '../changes/sequence.ts';
import { targetsDownstream, usersUpstream } from '../graph/closure.ts';
import { tablesOf } from '../model/tables.ts';
import { one } from '../shared/one.ts';
import { bool } from '../shared/row-type.ts';
import { onlyRow, rows, sql } from '../shared/sql.ts';
import { desiredGrants } from './desired.ts';
import { touchGrants, writeGrants } from './write-grants.ts';

const firstNodes = (changes: readonly Sequenced[]): number[] =>
  changes.flatMap(({ nodes }) => nodes.slice(0, 1));
const lastNodes = (changes: readonly Sequenced[]): number[] =>
  changes.flatMap(({ nodes }) => nodes.slice(-1));
const edgesOf = (changes: readonly Sequenced[]): number[] => changes.flatMap(({ edge }) => edge ?? []);

/**
 * Updates the grants of all targets from the graph: for each batch of changes, the grants of the affected users and
 * targets are computed again, and differences are written.
 */
export const project: Follower = async (em, batch, now) => {
  const touched = firstNodes(
    batch.filter(({ kind }) => kindOfChange(kind).notifies === 'THOSE_OF_THE_OBJECT'),
  );
  const { exists } = await onlyRow(em, { exists: bool }, sql`select exists (select from target)`);
  if (exists) await projectGrants(em, batch, now, touched);
  await notifySyncers(em, batch, [...touched, ...(await systemsConcerned(em, batch, now))]);
};

async function projectGrants(
  em: EntityManager,
  batch: readonly Sequenced[],
  now: Date,
  touched: readonly number[],
): Promise<void> {
  const position = one(batch.at(-1), 'a batch is not empty').position;
  await projectNewTargets(em, batch, now, position);

  const concerned = batch.filter(({ kind }) => recomputes(kind, 'ACCESS'));
  if (concerned.length > 0) {
    const touched = edgesOf(concerned);
    const targets = await targetsDownstream(em, [...new Set(lastNodes(concerned))], touched, now);
    const sources = [...new Set(firstNodes(concerned))];
    const users = targets.length > 0 ? await usersUpstream(em, sources, touched, now) : [];
    if (users.length > 0) {
      await writeGrants(em, targets, users, await desiredGrants(em, targets, users, now), position);
    }
  }
  await touchGrants(em, touched, position);
}

/** The systems whose policies may have changed, if they have an agent. */
async function systemsConcerned(
  em: EntityManager,
  batch: readonly Sequenced[],
  now: Date,
): Promise<number[]> {
  const concerned = batch.filter(({ kind }) => recomputes(kind, 'POLICIES'));
  if (concerned.length === 0) return [];
  return targetsDownstream(em, [...new Set(lastNodes(concerned))], edgesOf(concerned), now);
}

/**
 * Notifies the syncers whose targets, or the facts that they receive of them, have changed, and those that were asked
 * to reconcile.
 */
async function notifySyncers(
  em: EntityManager,
  batch: readonly Sequenced[],
  objects: readonly number[],
): Promise<void> {
  const position = one(batch.at(-1), 'a batch is not empty').position;
  const named = batch
    .filter(({ kind }) => kindOfChange(kind).notifies === 'THE_NAMED_ONE')
    .map((change) => change.position);
  if (named.length === 0 && objects.length === 0) return;
  await rows(
    em,
    sql`update syncer set notified_position = ${position} where id in (
          select t.syncer_id from target t where t.node_id = any(${[...objects]}::int[])
          union select substring(coalesce(c.after, c.before) ->> 'syncer' from '\\d+$')::int from change c
          where c.position = any(${named}::bigint[]))`,
  );
}

/**
 * Grants from an earlier time as a target still exist, and end now where they are no longer desired. Otherwise a syncer
 * that missed the time in between would keep that access.
 */
async function projectNewTargets(
  em: EntityManager,
  batch: readonly Sequenced[],
  now: Date,
  position: number,
): Promise<void> {
  const added = firstNodes(batch.filter(({ kind }) => recomputes(kind, 'TARGET')));
  if (added.length === 0) return;
  await rows(
    em,
    sql`update target set since = ${position} where node_id = any(${added}::int[]) and since = 0`,
  );
  await writeGrants(em, added, null, await desiredGrants(em, added, null, now), position);
  // This tells the syncer that has just been given the target, and does no harm to one that knows it.
  await touchGrants(em, added, position);
}

/**
 * Rebuilds all grants from nothing. The result has the same rows as following every change, apart from positions and
 * tombstones.
 */
export async function rebuildGrants(em: EntityManager, now: Date, position: number): Promise<void> {
  const targets = await tablesOf(em).selectFrom('target').select('node_id').distinct().execute();
  const keys = targets.map(({ node_id }) => node_id);
  await rows(em, sql`delete from access_grant`);
  await writeGrants(em, keys, null, await desiredGrants(em, keys, null, now), position);
}
