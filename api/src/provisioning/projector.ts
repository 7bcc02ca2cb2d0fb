import type { EntityManager } from '@mikro-orm/postgresql';
import type { Follower, Sequenced } from '../changes/sequence.ts';
import { targetsDownstream, usersUpstream } from '../graph/closure.ts';
import { row, rows, sql } from '../shared/sql.ts';
import { desiredGrants } from './desired.ts';
import { touchGrants, writeGrants } from './write-grants.ts';

const edgeChange = /^(MEMBERSHIP|NESTING|BINDING|CONTAINMENT)_/;
const stateChange = /^USER_(CREATED|ACTIVATED|SUSPENDED|ARCHIVED|STAGED)$/;
/** What a syncer tells of a person, or of a target, beside who is on it. */
const factChange =
  /^(USER_UPDATED|PASSWORD_SET|PASSWORD_HASHED|SSH_KEY_ADDED|SSH_KEY_REMOVED|USER_GROUP_UPDATED|RESOURCE_UPDATED)$/;

const policyChange = /^(POLICY_UPDATED|(ASSIGNMENT|CONTAINMENT)_\w+)$/;

const syncerChange = /^(TARGET_ADDED|TARGET_REMOVED|ACCOUNT_ADOPTED|(RECONCILE|MIRROR|DIRECTORY)_\w+)$/;

/**
 * Keeps the grants of all targets what follows from the graph: for each batch, what concerns anybody is computed anew
 * for those users and targets, and differences are written.
 */
export const project: Follower = async (em, batch, now) => {
  const told = batch.filter(({ kind }) => factChange.test(kind)).map(({ nodes }) => nodes[0] as number);
  const { exists } = await row<{ exists: boolean }>(em, sql`select exists (select from target)`);
  if (exists) await projectGrants(em, batch, now, told);
  await tellSyncers(em, batch, [...told, ...(await systemsConcerned(em, batch, now))]);
};

async function projectGrants(
  em: EntityManager,
  batch: readonly Sequenced[],
  now: Date,
  told: readonly number[],
): Promise<void> {
  const position = batch.at(-1)?.position as number;
  await projectNewTargets(em, batch, now, position);

  const edges = batch.filter(({ kind, edge }) => edge !== null && edgeChange.test(kind));
  const people = batch.filter(({ kind }) => stateChange.test(kind)).map(({ nodes }) => nodes[0] as number);
  const touched = edges.map(({ edge }) => edge as number);
  const sources = [...new Set([...edges.map(({ nodes }) => nodes[0] as number), ...people])];
  const ends = [...new Set([...edges.map(({ nodes }) => nodes[1] as number), ...people])];
  if (sources.length > 0) {
    const targets = await targetsDownstream(em, ends, touched, now);
    const users = targets.length > 0 ? await usersUpstream(em, sources, touched, now) : [];
    if (users.length > 0) {
      await writeGrants(em, targets, users, await desiredGrants(em, targets, users, now), position);
    }
  }
  await touchGrants(em, told, position);
}

/** The systems whose policies may have changed, as far as an agent is to hear of it. */
async function systemsConcerned(
  em: EntityManager,
  batch: readonly Sequenced[],
  now: Date,
): Promise<number[]> {
  const concerned = batch.filter(({ kind }) => policyChange.test(kind));
  if (concerned.length === 0) return [];
  const nodes = concerned.map(
    ({ kind, nodes }) => (kind.startsWith('POLICY') ? nodes[0] : nodes[1]) as number,
  );
  const edges = concerned.flatMap(({ edge }) => edge ?? []);
  return targetsDownstream(em, [...new Set(nodes)], edges, now);
}

/** Whose targets have changed, or what is told of them, or who is asked to reconcile. */
async function tellSyncers(
  em: EntityManager,
  batch: readonly Sequenced[],
  objects: readonly number[],
): Promise<void> {
  const position = batch.at(-1)?.position as number;
  const named = batch.filter(({ kind }) => syncerChange.test(kind)).map((change) => change.position);
  if (named.length === 0 && objects.length === 0) return;
  await rows(
    em,
    sql`update syncer set told_position = ${position} where id in (
          select t.syncer_id from target t where t.node_id = any(${[...objects]}::int[])
          union select substring(coalesce(c.after, c.before) ->> 'syncer' from '\\d+$')::int from change c
          where c.position = any(${named}::bigint[]))`,
  );
}

/**
 * What was granted on a target when it was one before is still there, and ends now where it is no longer desired: who
 * has not heard that the target was gone in between must not keep it.
 */
async function projectNewTargets(
  em: EntityManager,
  batch: readonly Sequenced[],
  now: Date,
  position: number,
): Promise<void> {
  const added = batch.filter(({ kind }) => kind === 'TARGET_ADDED').map(({ nodes }) => nodes[0] as number);
  if (added.length === 0) return;
  await rows(
    em,
    sql`update target set since = ${position} where node_id = any(${added}::int[]) and since = 0`,
  );
  await writeGrants(em, added, null, await desiredGrants(em, added, null, now), position);
  // News to the syncer that has just asked for it, and no harm to one that knows it.
  await touchGrants(em, added, position);
}

/** All grants from nothing. Gives the same rows as following every change did, but for positions and tombstones. */
export async function rebuildGrants(em: EntityManager, now: Date, position: number): Promise<void> {
  const targets = await rows<{ node_id: number }>(em, sql`select distinct node_id from target`);
  const keys = targets.map(({ node_id }) => node_id);
  await rows(em, sql`delete from access_grant`);
  await writeGrants(em, keys, null, await desiredGrants(em, keys, null, now), position);
}
