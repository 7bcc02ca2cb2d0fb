import type { EntityManager } from '@mikro-orm/postgresql';
import { Role } from '../model/role.ts';
import { syncerKinds } from '../model/syncer-kinds.ts';
import { clock } from '../shared/clock.ts';
import { keysOf } from '../shared/record-of.ts';
import { instant, int, nullable, oneOf, type RowOf, someOf, text } from '../shared/row-type.ts';
import { rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import { isActiveSince } from './active-since.ts';
import { hashSecret, isToken } from './secret.ts';
import type { Viewer } from './viewer.ts';

/** A caller who has not signed in. */
export const anonymous: Viewer = {
  kind: 'USER',
  name: 'Nobody',
  actorKey: 0,
  userKey: null,
  syncerKey: null,
  syncerKind: null,
  role: Role.MEMBER,
  scopes: [],
  sessionKey: null,
  tokenKey: null,
  expiresAt: null,
};

/** The credential in a request. */
export interface Credentials {
  /** The secret of a browser session. */
  session?: string | null;
  /** An API token. */
  token?: string | null;
}

/** The viewer with these credentials, loaded in one statement; null where they are invalid, expired or revoked. */
export async function loadViewer(em: EntityManager, { session, token }: Credentials): Promise<Viewer | null> {
  if (token) return isToken(token) ? byToken(em, token) : null;
  return session ? bySession(em, session) : null;
}

const viewerRow = {
  kind: oneOf('actor_kind', ['USER', 'SYSTEM', 'TOKEN', 'SYNCER', 'CLOCK']),
  name: text,
  actor_key: int,
  user_id: nullable(int),
  syncer_id: nullable(int),
  syncer_kind: nullable(oneOf('text', keysOf(syncerKinds))),
  role: nullable(oneOf('text', Object.values(Role))),
  scopes: someOf('_text', ['READ', 'WRITE', 'CREDENTIALS', 'SYNC']),
  session_id: nullable(int),
  token_id: nullable(int),
  expires_at: nullable(instant),
  last_used_at: nullable(instant),
};
type ViewerRow = RowOf<typeof viewerRow>;

/** The time of last use is stored to the minute, so that most requests need no write and no lock. */
const minute = 60_000;

/** The valid ones among some sessions: those of users who have been active since they signed in. */
const sessions = (which: Sql, now: Date) => sql`
  select 'USER'::actor_kind as kind, u.display_name as name, a.id as actor_key, u.id as user_id, null::int as syncer_id,
         null::text as syncer_kind, u.role, array['READ', 'WRITE', 'CREDENTIALS'] as scopes, s.id as session_id, null::int as token_id, s.expires_at,
         s.last_seen_at as last_used_at
  from session s
  join directory_user u on u.id = s.user_id
  join actor a on a.kind = 'USER' and coalesce(a.subject, 0) = u.id
  where ${which} and s.revoked_at is null and s.expires_at > ${now}
    and ${isActiveSince(sql`s.user_id`, sql`s.created_at`, now)}`;

/**
 * The valid ones among some API tokens: those of users who have been active since it was created, and of syncers that
 * are not archived.
 */
const tokens = (which: Sql, now: Date) => sql`
  select a.kind, t.name, a.id as actor_key, t.user_id, t.syncer_id, y.kind::text as syncer_kind, u.role, t.scopes,
         null::int as session_id,
         t.id as token_id, t.expires_at, t.last_used_at
  from api_token t
  left join directory_user u on u.id = t.user_id
  left join syncer y on y.id = t.syncer_id
  join actor a on a.kind = (case when t.syncer_id is null then 'TOKEN' else 'SYNCER' end)::actor_kind
    and coalesce(a.subject, 0) = coalesce(t.syncer_id, t.id)
  where ${which} and t.revoked_at is null and (t.expires_at is null or t.expires_at > ${now})
    and case when t.user_id is null then y.archived_at is null
      else ${isActiveSince(sql`t.user_id`, sql`t.created_at`, now)} end`;

async function bySession(em: EntityManager, secret: string): Promise<Viewer | null> {
  const now = clock.now();
  const [found] = await rowsOf(em, viewerRow, sessions(sql`s.token_hash = ${hashSecret(secret)}`, now));
  if (!found) return null;
  if (isStale(found, now))
    await rows(
      em,
      sql`update session set last_seen_at = ${now} where id in (
            select id from session where id = ${found.session_id} for update skip locked)`,
    );
  return viewerOf(found);
}

async function byToken(em: EntityManager, secret: string): Promise<Viewer | null> {
  const now = clock.now();
  const [found] = await rowsOf(em, viewerRow, tokens(sql`t.secret_hash = ${hashSecret(secret)}`, now));
  if (!found) return null;
  if (isStale(found, now)) {
    await rows(
      em,
      sql`update api_token set last_used_at = ${now} where id in (
            select id from api_token where id = ${found.token_id} for update skip locked)`,
    );
  }
  return viewerOf(found);
}

/**
 * Looks up viewers again in one statement. Returns a function that gives the current rights of each; null where they
 * have none left.
 */
export async function loadViewersAgain(
  em: EntityManager,
  viewers: readonly Viewer[],
): Promise<(viewer: Viewer) => Viewer | null> {
  const now = clock.now();
  const keys = (of: (viewer: Viewer) => number | null) => [
    ...new Set(viewers.map(of).filter((key) => key !== null)),
  ];
  const found = await rowsOf(
    em,
    viewerRow,
    sql`${sessions(sql`s.id = any(${keys(({ sessionKey }) => sessionKey)}::int[])`, now)}
        union all
        ${tokens(sql`t.id = any(${keys(({ tokenKey }) => tokenKey)}::int[])`, now)}`,
  );
  const bySessionKey = new Map<number | null, Viewer>();
  const byTokenKey = new Map<number | null, Viewer>();
  for (const viewer of found.map(viewerOf)) {
    if (viewer.sessionKey !== null) bySessionKey.set(viewer.sessionKey, viewer);
    else byTokenKey.set(viewer.tokenKey, viewer);
  }
  return ({ sessionKey, tokenKey }) =>
    (sessionKey === null ? byTokenKey.get(tokenKey) : bySessionKey.get(sessionKey)) ?? null;
}

const isStale = ({ last_used_at }: ViewerRow, now: Date): boolean =>
  last_used_at === null || now.getTime() - new Date(last_used_at).getTime() >= minute;

function viewerOf(found: ViewerRow): Viewer {
  return {
    kind: found.kind,
    name: found.name,
    actorKey: found.actor_key,
    userKey: found.user_id,
    syncerKey: found.syncer_id,
    syncerKind: found.syncer_kind,
    role: found.role ?? Role.MEMBER,
    scopes: found.scopes,
    expiresAt: found.expires_at === null ? null : new Date(found.expires_at),
    sessionKey: found.session_id,
    tokenKey: found.token_id,
  };
}
