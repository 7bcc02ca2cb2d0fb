import { generateSecret, generateURI } from 'otplib';
import { findKey } from '../graph/references.ts';
import { tablesOf } from '../model/tables.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, ForbiddenError, InputError } from '../shared/errors.ts';
import { instant, nullable } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { assertLive } from '../viewer/assert-live.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation, Written } from '../viewer/operation.ts';
import { countGuess } from './guesses.ts';
import { Presence } from './presence.ts';
import { hasTotp, newRecoveryCodes, sealSecret, useTotp } from './totp.ts';
import type { ConfirmTotpInput, RemoveTotpInput, SetUpTotpInput } from './totp.types.ts';

/** Authenticator apps: set up, confirmed with a first code, and removed. */
export class TotpService {
  private readonly presence = new Presence(this.operation);
  private readonly client = this.operation.environment.client;
  private readonly vault = this.operation.environment.vault;

  constructor(private readonly operation: Operation) {}

  /** Creates a secret that is not in use until a first code confirms it. */
  async setUp(input: SetUpTotpInput): Promise<{ secret: string; uri: string } & Written> {
    const user = await this.presence.confirm(input);
    const secret = generateSecret();
    return this.operation.commit(input, async (tx) => {
      await assertLive(tx, this.operation.viewer);
      if (await hasTotp(tx.em, user)) {
        throw new ConflictError(errorText('TOTP_EXISTS'));
      }
      const kept = await rows(
        tx.em,
        sql`insert into totp (user_id, secret, created_at) values (${user}, ${sealSecret(this.vault, user, secret)}, ${tx.now})
            on conflict (user_id) do update set secret = excluded.secret, created_at = excluded.created_at, last_step = 0
            where totp.confirmed_at is null returning 1`,
      );
      if (kept.length === 0) throw new ConflictError(errorText('TOTP_EXISTS'));
      const { username } = await tablesOf(tx.em)
        .selectFrom('directory_user')
        .select('username')
        .where('id', '=', user)
        .executeTakeFirstOrThrow();
      return { secret, uri: generateURI({ issuer: 'Muster', label: username, secret }) };
    });
  }

  async confirm({ code, ...options }: ConfirmTotpInput): Promise<{ recoveryCodes: string[] } & Written> {
    const { viewer, em } = this.operation;
    const user = viewer.userKey;
    if (user === null || viewer.sessionKey === null)
      throw new ForbiddenError(errorText('TOTP_NEEDS_BROWSER'));
    const { address } = this.client;
    const guess = await countGuess(em, { secret: 'first code', account: String(user), address });
    // The code is used up in the transaction that enables the app, so that it stays valid after a dry run.
    const confirmed = await this.operation.commit(options, async (tx) => {
      await tx.lockNodes([user]);
      if (await hasTotp(tx.em, user)) throw new ConflictError(errorText('TOTP_CONFIRMED'));
      if (!(await useTotp(tx.em, this.vault, user, code))) {
        throw new InputError(errorText('TOTP_CODE_WRONG')).at('code');
      }
      await rows(tx.em, sql`update totp set confirmed_at = ${tx.now} where user_id = ${user}`);
      tx.record({ kind: 'TOTP_CONFIRMED', nodes: [user], before: null, after: null });
      return { recoveryCodes: await newRecoveryCodes(tx.em, user) };
    });
    await guess.succeed();
    return confirmed;
  }

  async remove(input: RemoveTotpInput): Promise<Written> {
    const key = input.user ? await this.keyFor(input, input.user) : await this.presence.confirm(input);
    return this.operation.commit(input, async (tx) => {
      await tx.lockNodes([key]);
      const removed = await rowsOf(
        tx.em,
        { confirmed_at: nullable(instant) },
        sql`delete from totp where user_id = ${key} returning confirmed_at`,
      );
      if (removed[0]?.confirmed_at) {
        tx.record({ kind: 'TOTP_REMOVED', nodes: [key], before: null, after: null });
      }
      return {};
    });
  }

  private async keyFor(input: RemoveTotpInput, user: NonNullable<RemoveTotpInput['user']>): Promise<number> {
    authorizeAdmin(this.operation.viewer);
    await this.presence.confirmOrScope(input);
    return findKey(this.operation.em, 'USER', user, 'user');
  }
}
