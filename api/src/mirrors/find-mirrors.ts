import type { EntityManager } from '@mikro-orm/postgresql';
import { ErrorText, type StoredText } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { boundOf } from '../shared/instant.ts';
import { reported } from '../shared/reported-text.ts';
import { bool, instant, int, ints, nullable, oneOf, text, written } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';
import {
  type DirectoryEntry,
  DirectoryRequest,
  DirectoryRequestState,
  type DirectorySearch,
  DirectoryServer,
  DirectoryStep,
} from './directory.types.ts';
import { MirrorSelection } from './mirror-selection.type.ts';
import { type GroupFacts, MirroredGroup } from './mirrored-group.type.ts';
import { mirroredPersonRow } from './mirrored-person.ts';
import { MirroredUser } from './mirrored-user.types.ts';

const userRow = {
  ...mirroredPersonRow,
  gone_at: nullable(instant),
  problem: nullable(written<StoredText>()),
  candidates: ints,
};

/**
 * Condition: the user `c` looks like the mirrored person `m` and is not linked with anybody who still exists in the
 * other directory. They may be linked with a deleted account, which was created again, or whose name was given to
 * somebody else.
 */
export const looksLike = sql`c.id = n.id and n.archived_at is null
  and (c.username_key = m.username_key or c.email_key = m.email_key)
  and not exists (select from mirrored_user o where o.syncer_id = m.syncer_id and o.user_id = c.id and o.gone_at is null)`;

/** Mirrored people who meet a condition on `m`, in the order of their keys. */
export async function findMirroredUsers(
  em: EntityManager,
  where: Sql,
  first: number,
): Promise<MirroredUser[]> {
  const found = await rowsOf(
    em,
    userRow,
    sql`select m.*, case when m.state = 'LINKED' then '{}'::int[] else array(
               select c.id from directory_user c join node n on ${looksLike} order by c.id limit 10) end as candidates
        from mirrored_user m where ${where} order by m.id limit ${first}`,
  );
  return found.map(({ facts, ...mirrored }) =>
    Object.assign(new MirroredUser(), {
      ...facts,
      key: mirrored.id,
      anchor: mirrored.anchor,
      state: mirrored.state,
      userKey: mirrored.user_id,
      candidateKeys: mirrored.candidates,
      isEnabled: mirrored.enabled,
      endsAt: boundOf(mirrored.ends_at),
      goneAt: boundOf(mirrored.gone_at),
      problemText: mirrored.problem && ErrorText.stored(mirrored.problem),
      isMaster: mirrored.created_here,
    }),
  );
}

const groupRow = {
  id: int,
  anchor: text,
  user_group_id: int,
  syncer_id: int,
  syncer_name: text,
  facts: written<GroupFacts>(),
  gone_at: nullable(instant),
  members: int,
};

/** Mirrored groups that meet a condition on `m`, by name. */
export async function findMirroredGroups(em: EntityManager, where: Sql): Promise<MirroredGroup[]> {
  const found = await rowsOf(
    em,
    groupRow,
    sql`select m.*, s.name as syncer_name,
               (select count(*)::int from mirrored_membership s where s.group_id = m.id) as members
        from mirrored_group m join syncer s on s.id = m.syncer_id where ${where} order by lower(m.facts ->> 'name'), m.id`,
  );
  return found.map(({ id, facts, gone_at, user_group_id, syncer_id, syncer_name, members, anchor }) =>
    Object.assign(new MirroredGroup(), {
      key: id,
      anchor,
      syncerKey: syncer_id,
      syncerName: syncer_name,
      userGroupKey: user_group_id,
      ...facts,
      goneAt: boundOf(gone_at),
      memberCount: members,
    }),
  );
}

const mirrorRow = {
  connection: nullable(written<{ url: string; startTls: boolean; account: string; ca: string | null }>()),
  has_password: bool,
  selection: nullable(written<Partial<MirrorSelection>>()),
  cursor: nullable(text),
  changed_at: nullable(instant),
  lag_ms: nullable(int),
};

/** The connection of a syncer to its directory, its selection, and its progress. */
export async function mirrorOf(em: EntityManager, syncer: number) {
  const [found] = await rowsOf(
    em,
    mirrorRow,
    sql`select connection, password is not null as has_password, selection, cursor, changed_at, lag_ms from mirror where syncer_id = ${syncer}`,
  );
  const connection = found?.connection
    ? Object.assign(new DirectoryServer(), found.connection, { hasPassword: found.has_password })
    : null;
  const selection = found?.selection ? Object.assign(new MirrorSelection(), found.selection) : null;
  return {
    connection,
    selection,
    cursor: found?.cursor ?? null,
    changedAt: boundOf(found?.changed_at ?? null),
    lagMs: found?.lag_ms ?? null,
  };
}

const requestRow = {
  id: int,
  state: oneOf('text', Object.values(DirectoryRequestState)),
  search: nullable(written<DirectorySearch>()),
  anchor: nullable(text),
  found: written<DirectoryEntry[]>(),
  steps: written<StoredText[]>(),
  message: nullable(written<StoredText>()),
};

/** Requests that meet a condition on `r`, the oldest first. */
export async function findDirectoryRequests(em: EntityManager, where: Sql): Promise<DirectoryRequest[]> {
  const found = await rowsOf(
    em,
    requestRow,
    sql`select id, state, search, anchor, found, steps, message from directory_request r where ${where} order by id limit 100`,
  );
  return found.map(({ id, steps, message, ...request }) =>
    Object.assign(new DirectoryRequest(), request, {
      id: toId('DirectoryRequest', id),
      steps: steps.map((step) => Object.assign(new DirectoryStep(), { action: ErrorText.stored(step) })),
      text: reported(message),
    }),
  );
}
