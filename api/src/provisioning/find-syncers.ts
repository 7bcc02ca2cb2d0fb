import type { EntityManager } from '@mikro-orm/postgresql';
import { ldapGroupKinds, syncerKinds } from '../model/syncer-kinds.ts';
import { clock } from '../shared/clock.ts';
import { errorText, type StoredText } from '../shared/error-text.ts';
import { ConflictError, InputError } from '../shared/errors.ts';
import { toId } from '../shared/ids.ts';
import { keysOf } from '../shared/record-of.ts';
import { reported } from '../shared/reported-text.ts';
import { bigint, bool, instant, int, nullable, oneOf, text, written } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';
import { Syncer } from './syncer.types.ts';
import { Target } from './target.types.ts';

export type TargetKind = 'USER_GROUP' | 'RESOURCE';

export const objectIdOf = (kind: TargetKind, key: number): string =>
  toId(kind === 'USER_GROUP' ? 'UserGroup' : 'Resource', key);

const syncerRow = {
  key: int,
  name: text,
  kind: oneOf('text', keysOf(syncerKinds)),
  description: nullable(text),
  created_at: instant,
  archived: bool,
  applied: bigint,
  desired: bigint,
  grants: int,
  failing: int,
  oldest: nullable(instant),
  last_seen_at: nullable(instant),
  problem: nullable(written<StoredText>()),
  problem_since: nullable(instant),
  holder: nullable(text),
};

/** Syncers that meet a condition on `s`, with their progress. */
export async function findSyncers(em: EntityManager, where: Sql): Promise<Syncer[]> {
  const found = await rowsOf(
    em,
    syncerRow,
    sql`select s.id as key, s.name, s.kind, s.description, s.created_at, s.archived_at is not null as archived,
               s.applied_position as applied, coalesce(g.desired, 0) as desired, coalesce(g.grants, 0)::int as grants,
               (select count(*)::int from grant_failure f where f.syncer_id = s.id) as failing,
               (select at from change c where c.position = g.oldest) as oldest, s.last_seen_at, s.problem, s.problem_since,
               case when s.lease_until > ${clock.now()} then s.lease_holder end as holder
        from syncer s
        left join lateral (
          select max(a.position) as desired, count(*) filter (where a.live) as grants,
                 min(a.position) filter (where a.position > s.applied_position) as oldest
          from target t join access_grant a on a.node_id = t.node_id and a.position >= t.since where t.syncer_id = s.id
        ) g on true
        where ${where} order by s.id`,
  );
  return found.map(
    ({
      created_at,
      archived,
      applied,
      desired,
      grants,
      failing,
      oldest,
      last_seen_at,
      problem,
      problem_since,
      ...facts
    }) =>
      Object.assign(new Syncer(), {
        ...facts,
        createdAt: new Date(created_at),
        isArchived: archived,
        appliedPosition: Number(applied),
        desiredPosition: Number(desired),
        desiredGrants: grants,
        failingGrants: failing,
        lagMs: oldest === null ? 0 : Math.max(0, clock.now().getTime() - Date.parse(oldest)),
        lastSeenAt: last_seen_at === null ? null : new Date(last_seen_at),
        problemText: reported(problem),
        problemSince: problem_since === null ? null : new Date(problem_since),
      }),
  );
}

/** The syncers for which user groups can be LDAP groups. */
export const ldapSyncers = (em: EntityManager): Promise<Syncer[]> =>
  findSyncers(em, sql`s.kind = any(${ldapGroupKinds}::text[]) and s.archived_at is null`);

/** The key of the only LDAP syncer, for inputs that name none. */
export async function onlyLdapSyncer(em: EntityManager): Promise<number> {
  const found = await ldapSyncers(em);
  const [only] = found;
  if (!only) throw new ConflictError(errorText('NO_LDAP_SYNCER')).at('syncer');
  if (found.length > 1) {
    const names = found.map(({ id, name }) => `${name} (${id})`).join(', ');
    throw new InputError(errorText('SEVERAL_LDAP_SYNCERS', { names })).at('syncer');
  }
  return only.key;
}

/**
 * All targets of a syncer, the oldest first. Groups, and everything in LDAP, end when they are archived, as others may
 * get their names. On hosts and in applications, accounts are ended as the archived resource says.
 */
export const targetsOf = (em: EntityManager, syncer: number): Promise<Target[]> =>
  findTargets(
    em,
    sql`t.syncer_id = ${syncer} and (n.archived_at is null
      or (n.node_kind <> 'USER_GROUP' and s.kind <> all(${ldapGroupKinds}::text[])))`,
  );

/** Targets that meet a condition on `t`, and on their nodes `n` and syncers `s`. */
export async function findTargets(em: EntityManager, where: Sql): Promise<Target[]> {
  const found = await rowsOf(
    em,
    { key: int, nodeKey: int, kind: oneOf('node_kind', ['USER_GROUP', 'RESOURCE']), created_at: instant },
    sql`select t.id as key, t.node_id as "nodeKey", n.node_kind as kind, t.created_at
        from target t join node n on n.id = t.node_id join syncer s on s.id = t.syncer_id
        where ${where} order by t.id`,
  );
  return found.map(({ created_at, kind, ...keys }) =>
    Object.assign(new Target(), keys, {
      objectId: objectIdOf(kind, keys.nodeKey),
      createdAt: new Date(created_at),
    }),
  );
}
