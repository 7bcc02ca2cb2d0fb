import { actorKey } from '../changes/actor.ts';
import { commit } from '../changes/commit.ts';
import { announceRevoked } from '../changes/revocations.ts';
import type { Transaction } from '../changes/transaction.ts';
import { findKey, keyExpression } from '../graph/references.ts';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { ForbiddenError, InputError } from '../shared/errors.ts';
import { networkOf } from '../shared/network.ts';
import { bool, int, nullable, type RowOf, text } from '../shared/row-type.ts';
import { rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import { assertLive } from '../viewer/assert-live.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import { loadViewer } from '../viewer/load-viewer.ts';
import type { Operation } from '../viewer/operation.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { announceEnded, type Ended, endCredentialsIn } from './end-credentials.ts';
import { countGuess } from './guesses.ts';
import { hashingFor } from './hashing-queue.ts';
import type { SignInWithPasskeyInput } from './passkey.types.ts';
import { isPasskeyOf, signInOptions, userOfPasskey } from './passkey-sign-in.ts';
import { assertGoodPassword, hashPassword, verifyPassword } from './password.ts';
import { Presence } from './presence.ts';
import { endSessions, startSession } from './session.ts';
import type {
  CreateSignInLinkInput,
  SetPasswordInput,
  SignInInput,
  SignInWithLinkInput,
} from './sign-in.inputs.ts';
import { createLink, linkOwner, linkUrl, useLink } from './sign-in-link.ts';
import { systemHashOf } from './system-hash.ts';
import { hasTotp, useRecoveryCode, useTotp } from './totp.ts';

const personRow = {
  key: int,
  username: text,
  name: text,
  email: nullable(text),
  hash: nullable(text),
  hasSystemHash: bool,
};
type Person = RowOf<typeof personRow>;

/** Signing in and out, passwords, and sign-in links. */
export class SignInService {
  private readonly presence = new Presence(this.operation);
  private readonly client = this.operation.environment.client;
  private readonly vault = this.operation.environment.vault;
  private readonly publicUrl = this.operation.environment.publicUrl;

  constructor(private readonly operation: Operation) {}

  /** Returns null where the password is right but a code is needed, too. */
  async signIn({ username, password, code }: SignInInput): Promise<Viewer | null> {
    const { em } = this.operation;
    const { address } = this.client;
    const account = username.slice(0, 100);
    const isKnownHere = () => this.hasSignedInFrom(account, address);
    const guess = await countGuess(em, { secret: 'password', account, address, isKnownHere });
    const person = await this.person(isCalled(username));
    const isRight = await verifyPassword(person?.hash ?? null, password.slice(0, 1_000), {
      account,
      address,
      isKnownHere,
    });
    if (!person || !isRight) {
      throw new ForbiddenError(errorText('SIGN_IN_WRONG'));
    }
    const needsCode = await hasTotp(em, person.key);
    if (needsCode) {
      if (!code) {
        await guess.release();
        return null;
      }
      await this.assertCode(person.key, code);
    }
    await guess.succeed();
    // A system may have started to require the hash since the password was set. The password is only known now, while
    // it is being used.
    const systemHash = person.hasSystemHash
      ? null
      : await systemHashOf(em, this.vault, password, hashingFor(person.key, address));
    return this.start(person, 'PASSWORD', async (tx) => {
      await assertUnchanged(tx, person, needsCode);
      if (!systemHash) return undefined;
      await rows(tx.em, sql`update password set system_hash = ${systemHash} where user_id = ${person.key}`);
      tx.record({ kind: 'PASSWORD_HASHED', nodes: [person.key], before: null, after: null });
      return undefined;
    });
  }

  async passkeyOptions(): Promise<object> {
    return signInOptions(this.vault, this.publicUrl);
  }

  async signInWithPasskey({ response }: SignInWithPasskeyInput): Promise<Viewer> {
    const user = await userOfPasskey(this.operation.em, this.vault, this.publicUrl, response);
    const person = user === null ? null : await this.person(sql`u.id = ${user}`);
    if (!person) throw passkeyUnknownError();
    return this.start(person, 'PASSKEY', async (tx) => {
      if (!(await isPasskeyOf(tx.em, person.key, response))) throw passkeyUnknownError();
      return undefined;
    });
  }

  async signInWithLink({ token, newPassword }: SignInWithLinkInput): Promise<Viewer> {
    const owner = await linkOwner(this.operation.em, token);
    const person = owner === null ? null : await this.person(sql`u.id = ${owner}`);
    if (!person) throw linkUsedError();
    if (newPassword) assertGoodPassword(newPassword, this.contextOf(person));
    const store = newPassword ? await this.storing(person.key, newPassword) : null;
    return this.start(person, 'LINK', async (tx) => {
      if ((await useLink(tx.em, token)) !== person.key) throw linkUsedError();
      return store ? store(tx, null) : undefined;
    });
  }

  async signOut(): Promise<void> {
    const { sessionKey } = this.operation.viewer;
    this.client.setSession(null, null);
    if (sessionKey === null) return;
    await endSessions(this.operation.em, { key: sessionKey });
    await announceRevoked(this.operation.em, { session: sessionKey });
  }

  async setPassword(input: SetPasswordInput): Promise<void> {
    const { viewer, em } = this.operation;
    const asking = await this.presence.confirm(input);
    const key = input.user ? await this.keyFor(input.user) : asking;
    const person = await this.person(sql`u.id = ${key}`);
    if (!person) throw new InputError(errorText('PASSWORD_NEEDS_ACTIVE')).at('user');
    assertGoodPassword(input.newPassword, this.contextOf(person));
    const store = await this.storing(key, input.newPassword);
    await this.operation.commit(input, async (tx) => {
      await assertLive(tx, viewer, [key]);
      await this.assertActive(tx, key, 'PASSWORD_NEEDS_ACTIVE');
      const ended = await store(tx, key === asking ? viewer.sessionKey : null);
      tx.afterCommit(() => announceEnded(em, ended));
      return {};
    });
  }

  async createLink(input: CreateSignInLinkInput): Promise<{ url: string | null; expiresAt: Date | null }> {
    authorizeAdmin(this.operation.viewer);
    await this.presence.confirmOrScope(input);
    const key = await findKey(this.operation.em, 'USER', input.user, 'user');
    const { link, transaction } = await this.operation.commit(input, async (tx) => {
      await assertLive(tx, this.operation.viewer, [key]);
      await this.assertActive(tx, key, 'LINK_NEEDS_ACTIVE');
      tx.record({ kind: 'SIGN_IN_LINK_CREATED', nodes: [key], before: null, after: null });
      return { link: await createLink(tx.em, key) };
    });
    if (transaction === null) return { url: null, expiresAt: null };
    return { url: linkUrl(this.publicUrl, link.secret), expiresAt: link.expiresAt };
  }

  /** A wrong code counts as a wrong guess of the password, which the caller already knows. */
  private async assertCode(user: number, code: string): Promise<void> {
    const { em } = this.operation;
    if (await useTotp(em, this.vault, user, code.slice(0, 100))) return;
    if (await useRecoveryCode(em, user, code.slice(0, 100))) return;
    throw new ForbiddenError(errorText('CODE_WRONG')).at('code');
  }

  private async keyFor(user: SetPasswordInput['user']): Promise<number> {
    authorizeAdmin(this.operation.viewer);
    return findKey(this.operation.em, 'USER', user ?? {}, 'user');
  }

  /**
   * Starts a session in the transaction in which `verify` checks, under the lock of the user, that the credential is
   * still valid: a user who is being suspended at the same time, or a password that is being changed, must not leave a
   * session behind. The browser's previous session ends.
   */
  private async start(
    person: Person,
    by: 'PASSWORD' | 'LINK' | 'PASSKEY',
    verify: (tx: Transaction) => Promise<Ended | undefined>,
  ): Promise<Viewer> {
    const { em, environment, requestId, viewer: before } = this.operation;
    const writer = {
      em,
      actorKey: await actorKey(em, 'USER', person.key, person.name),
      requestId,
      notifySequencer: () => environment.log.notifySequencer(),
    };
    const { result } = await commit(writer, {}, async (tx) => {
      await tx.lockNodes([person.key]);
      if (!(await this.person(sql`u.id = ${person.key}`, tx.em))) throw mayNotSignInError();
      const ended = await verify(tx);
      tx.record({
        kind: 'SIGNED_IN',
        nodes: [person.key],
        before: null,
        after: { by, address: this.client.address },
      });
      const session = await startSession(tx.em, person, this.client);
      return { session, ended };
    });
    const replaced = before.sessionKey === null ? [] : await endSessions(em, { key: before.sessionKey });
    await announceEnded(em, {
      sessions: [...(result.ended?.sessions ?? []), ...replaced],
      tokens: result.ended?.tokens ?? [],
    });
    const viewer = await loadViewer(em, { session: result.session.secret });
    if (!viewer) throw mayNotSignInError();
    this.client.setSession(result.session.secret, result.session.expiresAt);
    return viewer;
  }

  /** Words that an attacker would try first for a user. */
  private contextOf({ username, name, email }: Person): string[] {
    return [username, name, email ?? '', new URL(this.publicUrl).hostname];
  }

  private async assertActive(
    tx: Transaction,
    user: number,
    code: 'PASSWORD_NEEDS_ACTIVE' | 'LINK_NEEDS_ACTIVE',
  ): Promise<void> {
    if (!(await this.person(sql`u.id = ${user}`, tx.em))) throw new InputError(errorText(code)).at('user');
  }

  /** An active user with the hash of their password. */
  private async person(condition: Sql, em = this.operation.em): Promise<Person | null> {
    const now = clock.now();
    const [person] = await rowsOf(
      em,
      personRow,
      sql`select u.id as key, u.username, u.display_name as name, u.email, p.hash,
                 p.system_hash is not null as "hasSystemHash"
          from directory_user u
          join user_state s on s.user_id = u.id and s.state = 'ACTIVE' and s.starts_at <= ${now} and s.ends_at > ${now}
          left join password p on p.user_id = u.id
          where ${condition}`,
    );
    return person ?? null;
  }

  /** Whether the user has signed in from this network and was active there recently. */
  private async hasSignedInFrom(username: string, address: string): Promise<boolean> {
    const seen = await rowsOf(
      this.operation.em,
      { address: nullable(text) },
      sql`select distinct s.address from session s join directory_user u on u.id = s.user_id
          where ${isCalled(username)} and s.last_seen_at > ${clock.now()}::timestamptz - interval '90 days'`,
    );
    return seen.some((session) => session.address && networkOf(session.address) === networkOf(address));
  }

  /**
   * Hashes a password, which takes time, and returns a function that stores it and ends the credentials created before.
   */
  private async storing(
    key: number,
    password: string,
  ): Promise<(tx: Transaction, exceptSession: number | null) => Promise<Ended>> {
    const hashing = hashingFor(key, this.client.address);
    const hash = await hashPassword(password, hashing);
    const systemHash = await systemHashOf(this.operation.em, this.vault, password, hashing);
    return async (tx, exceptSession) => {
      await rows(
        tx.em,
        sql`insert into password (user_id, hash, system_hash, changed_at)
            values (${key}, ${hash}, ${systemHash}, ${tx.now})
            on conflict (user_id) do update
              set hash = excluded.hash, system_hash = excluded.system_hash, changed_at = excluded.changed_at`,
      );
      tx.record({ kind: 'PASSWORD_SET', nodes: [key], before: null, after: null });
      return endCredentialsIn(tx, [key], exceptSession);
    };
  }
}

const mayNotSignInError = () => new ForbiddenError(errorText('MAY_NOT_SIGN_IN'));
const passkeyUnknownError = () => new ForbiddenError(errorText('PASSKEY_UNKNOWN'));
const linkUsedError = () => new ForbiddenError(errorText('LINK_USED')).at('token');

/** Throws where the password has changed since it was checked, or a code is needed since then. */
async function assertUnchanged(tx: Transaction, { key, hash }: Person, neededCode: boolean): Promise<void> {
  const same = await rows(tx.em, sql`select from password where user_id = ${key} and hash = ${hash}`);
  if (same.length === 0) throw new ForbiddenError(errorText('PASSWORD_JUST_CHANGED'));
  if (!neededCode && (await hasTotp(tx.em, key))) throw new ForbiddenError(errorText('CODE_JUST_REQUIRED'));
}

/** Condition: the user `u` has this username. It is cut, because no username is longer. */
const isCalled = (username: string) =>
  sql`u.id = ${keyExpression('USER', { username: username.slice(0, 200) })}`;
