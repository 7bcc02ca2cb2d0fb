import { announceRevoked } from '../changes/revocations.ts';
import { endFrom } from '../graph/lifetime.ts';
import { tablesOf } from '../model/tables.ts';
import { clock } from '../shared/clock.ts';
import { addDuration } from '../shared/duration.ts';
import { errorText } from '../shared/error-text.ts';
import { ForbiddenError, InputError, NotFoundError } from '../shared/errors.ts';
import { keyOf, toId } from '../shared/ids.ts';
import { instant, int, nullable, someOf, text } from '../shared/row-type.ts';
import { rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import { requiredText } from '../shared/text.ts';
import { assertLive } from '../viewer/assert-live.ts';
import { authorizeWriter } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { isAdmin } from '../viewer/viewer.ts';
import { Presence } from './presence.ts';
import { endSessions } from './session.ts';
import type { CreateTokenInput, RevokeInput } from './sign-in.inputs.ts';
import { ApiToken, Session, TokenScopeType } from './sign-in.types.ts';
import { createApiToken, defaultLifetime, longestLifetime } from './token.ts';

const tokenRow = {
  id: int,
  name: text,
  prefix: text,
  scopes: someOf('_text', Object.values(TokenScopeType)),
  created_at: instant,
  expires_at: nullable(instant),
  last_used_at: nullable(instant),
  revoked_at: nullable(instant),
};

/** The expiry of a person's token. It is required, because tokens tend to be forgotten. */
function tokenEnd({ expiresAt, duration }: CreateTokenInput, now: Date): Date {
  const end = endFrom(
    { endsAt: expiresAt, duration: expiresAt ? duration : (duration ?? defaultLifetime) },
    now,
    now,
  );
  if (end === null || end > addDuration(now, longestLifetime)) {
    throw new InputError(errorText('TOKEN_TOO_LONG')).at(expiresAt ? 'expiresAt' : 'duration');
  }
  return end;
}

/** The viewer's own API tokens and sessions. */
export class TokenService {
  private readonly presence = new Presence(this.operation);

  constructor(private readonly operation: Operation) {}

  async create(input: CreateTokenInput): Promise<{ token: ApiToken | null; secret: string | null }> {
    const { viewer } = this.operation;
    if (viewer.userKey === null || viewer.sessionKey === null) {
      throw new ForbiddenError(errorText('TOKEN_NEEDS_BROWSER'));
    }
    if (input.scopes.length === 0) throw new InputError(errorText('SCOPE_MISSING')).at('scopes');
    if (input.scopes.some((scope) => scope === 'SYNC')) {
      throw new InputError(errorText('SCOPE_SYNC')).at('scopes');
    }
    const now = clock.now();
    const name = requiredText(input.name, 'name', 100);
    const expiresAt = tokenEnd(input, now);
    const userKey = await this.presence.confirm(input);
    const { created, transaction } = await this.operation.commit(input, async (tx) => {
      await assertLive(tx, viewer);
      const created = await createApiToken(tx.em, {
        name,
        scopes: input.scopes,
        userKey,
        syncerKey: null,
        expiresAt,
        now,
      });
      tx.record({
        kind: 'TOKEN_CREATED',
        nodes: [userKey],
        before: null,
        after: { id: toId('ApiToken', created.key), name, scopes: input.scopes, expiresAt },
      });
      return { created };
    });
    if (transaction === null) return { token: null, secret: null };
    const [token] = await this.find(sql`id = ${created.key}`);
    return { token: token ?? null, secret: created.secret };
  }

  /** Live tokens: the viewer's own; for an admin, all. */
  tokens(): Promise<ApiToken[]> {
    const { viewer } = this.operation;
    const whose = isAdmin(viewer) ? sql`true` : sql`user_id = ${viewer.userKey}`;
    return this.find(
      sql`${whose} and revoked_at is null and (expires_at is null or expires_at > ${clock.now()})`,
    );
  }

  async revokeToken({ id, dryRun }: RevokeInput): Promise<string> {
    const { viewer, em } = this.operation;
    authorizeWriter(viewer);
    const key = keyOf(id, 'ApiToken');
    const token = await tablesOf(em)
      .selectFrom('api_token')
      .select(['user_id', 'name'])
      .where('id', '=', key)
      .$if(!isAdmin(viewer), (tokens) => tokens.where('user_id', '=', viewer.userKey))
      .executeTakeFirst();
    if (!token) throw new NotFoundError(errorText('NOT_FOUND', { id })).at('id');
    const nodes = token.user_id === null ? [] : [token.user_id];
    await this.operation.commit({ dryRun }, async (tx) => {
      await tx.lockNodes(nodes);
      const revoked = await rows(
        tx.em,
        sql`update api_token set revoked_at = ${tx.now} where id = ${key} and revoked_at is null returning 1`,
      );
      if (revoked.length > 0) {
        tx.record({ kind: 'TOKEN_REVOKED', nodes, before: { id, name: token.name }, after: null });
      }
      tx.afterCommit(() => announceRevoked(em, { token: key }));
      return {};
    });
    return id;
  }

  async sessions(): Promise<Session[]> {
    const { viewer, em } = this.operation;
    const found = await tablesOf(em)
      .selectFrom('session')
      .select(['id', 'user_agent', 'address', 'created_at', 'last_seen_at', 'expires_at'])
      .where('user_id', '=', viewer.userKey)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', clock.now().toISOString())
      .orderBy('id')
      .execute();
    return found.map((row) =>
      Object.assign(new Session(), {
        id: toId('Session', row.id),
        userAgent: row.user_agent,
        address: row.address,
        createdAt: new Date(row.created_at),
        lastSeenAt: new Date(row.last_seen_at),
        expiresAt: new Date(row.expires_at),
        isCurrent: row.id === viewer.sessionKey,
      }),
    );
  }

  async revokeSession({ id, dryRun }: RevokeInput): Promise<string> {
    const { viewer, em } = this.operation;
    authorizeWriter(viewer);
    const key = keyOf(id, 'Session');
    const session = await tablesOf(em)
      .selectFrom('session')
      .select('user_id')
      .where('id', '=', key)
      .where('revoked_at', 'is', null)
      .$if(!isAdmin(viewer), (sessions) => sessions.where('user_id', '=', viewer.userKey))
      .executeTakeFirst();
    if (!session) throw new NotFoundError(errorText('NOT_FOUND', { id })).at('id');
    await this.operation.commit({ dryRun }, async (tx) => {
      await endSessions(tx.em, { key });
      tx.record({ kind: 'SESSION_REVOKED', nodes: [session.user_id], before: { id }, after: null });
      tx.afterCommit(() => announceRevoked(em, { session: key }));
      return {};
    });
    return id;
  }

  private async find(condition: Sql): Promise<ApiToken[]> {
    const found = await rowsOf(
      this.operation.em,
      tokenRow,
      sql`select id, name, prefix, scopes, created_at, expires_at, last_used_at, revoked_at from api_token where ${condition} order by id`,
    );
    return found.map(({ id, created_at, expires_at, last_used_at, revoked_at, ...facts }) =>
      Object.assign(new ApiToken(), {
        ...facts,
        id: toId('ApiToken', id),
        createdAt: new Date(created_at),
        expiresAt: expires_at === null ? null : new Date(expires_at),
        lastUsedAt: last_used_at === null ? null : new Date(last_used_at),
        revokedAt: revoked_at === null ? null : new Date(revoked_at),
      }),
    );
  }
}
