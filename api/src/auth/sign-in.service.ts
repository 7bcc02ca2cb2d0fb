import type { Transaction } from '../changes/transaction.ts';
import { findKey } from '../graph/references.ts';
import type { SignInWithPasskeyInput } from '../passkeys/passkey.types.ts';
import { signInOptions, userOfPasskey } from '../passkeys/sign-in.ts';
import { clock } from '../shared/clock.ts';
import { ForbiddenError, InputError } from '../shared/errors.ts';
import { networkOf } from '../shared/network.ts';
import { rows, sql } from '../shared/sql.ts';
import type { Vault } from '../shared/vault.ts';
import { hasTotp, useRecoveryCode, useTotp } from '../totp/totp.ts';
import type {
  CreateSignInLinkInput,
  SetPasswordInput,
  SignInInput,
  SignInWithLinkInput,
} from './auth.inputs.ts';
import { authorizeAdmin } from './authorize.ts';
import type { Client } from './client.ts';
import { countGuess } from './guesses.ts';
import { loadViewer } from './load-viewer.ts';
import { Operation } from './operation.ts';
import { confirmPassword } from './own-password.ts';
import { assertGoodPassword, hashPassword, verifyPassword } from './password.ts';
import { announceRevoked } from './revocations.ts';
import { endSessions, startSession } from './session.ts';
import { createLink, linkUrl, useLink } from './sign-in-link.ts';
import { systemHashOf } from './system-hash.ts';
import type { Viewer } from './viewer.ts';

interface Person {
  key: number;
  username: string;
  name: string;
  hash: string | null;
  hasSystemHash: boolean;
}

/** Signing in and out, and the passwords and links that it takes. */
export class SignInService {
  constructor(
    private readonly operation: Operation,
    private readonly client: Client,
    private readonly vault: Vault,
    private readonly publicUrl: string,
  ) {}

  /** Null where the password is right, and a code is needed, too. */
  async signIn({ username, password, code }: SignInInput): Promise<Viewer | null> {
    const { em } = this.operation;
    const { address } = this.client;
    const guess = await countGuess(em, {
      secret: 'password',
      account: username.slice(0, 100),
      address,
      isKnownHere: () => this.hasSignedInFrom(username, address),
    });
    const person = await this.person(sql`lower(u.username) = ${username.toLowerCase()}`);
    const isRight = await verifyPassword(person?.hash ?? null, password.slice(0, 1_000), address);
    if (!person || !isRight) {
      throw new ForbiddenError('The username or the password is wrong, or the user may not sign in now.');
    }
    if (await hasTotp(em, person.key)) {
      if (!code) {
        await guess.giveBack();
        return null;
      }
      await this.assertCode(person.key, code);
    }
    await guess.wasRight();
    // A system may have begun to ask for it since the password was set: now it is known, and never else.
    const systemHash = person.hasSystemHash ? null : await systemHashOf(em, this.vault, password, address);
    return this.start(person, 'PASSWORD', async (tx) => {
      if (!systemHash) return;
      await rows(tx.em, sql`update password set system_hash = ${systemHash} where user_id = ${person.key}`);
      tx.record({ kind: 'PASSWORD_HASHED', nodes: [person.key], before: null, after: null });
    });
  }

  async passkeyOptions(): Promise<object> {
    return signInOptions(this.vault, this.publicUrl);
  }

  async signInWithPasskey({ response }: SignInWithPasskeyInput): Promise<Viewer> {
    const user = await userOfPasskey(this.operation.em, this.vault, this.publicUrl, response);
    const person = user === null ? null : await this.person(sql`u.id = ${user}`);
    if (!person) throw new ForbiddenError('This passkey is not known here, or its user may not sign in now.');
    return this.start(person, 'PASSKEY');
  }

  async signInWithLink({ token, newPassword }: SignInWithLinkInput): Promise<Viewer> {
    const { em } = this.operation;
    const owner = await this.linkOwner(token);
    if (owner && newPassword) assertGoodPassword(newPassword, owner.username);
    const user = await useLink(em, token);
    const person = user === null ? null : await this.person(sql`u.id = ${user}`);
    if (!person) {
      throw new ForbiddenError('This link has been used, or is too old. Ask an admin for a new one.').at(
        'token',
      );
    }
    const viewer = await this.start(
      person,
      'LINK',
      newPassword ? await this.storing(person.key, newPassword) : undefined,
    );
    if (newPassword) await this.endOthers(person.key, viewer.sessionKey);
    return viewer;
  }

  async signOut(): Promise<void> {
    const { sessionKey } = this.operation.viewer;
    this.client.setSession(null, null);
    if (sessionKey === null) return;
    await endSessions(this.operation.em, { key: sessionKey });
    await announceRevoked(this.operation.em, { session: sessionKey });
  }

  async setPassword({ user, currentPassword, newPassword, dryRun }: SetPasswordInput): Promise<void> {
    const { viewer } = this.operation;
    const key = user ? await this.keyFor(user) : viewer.userKey;
    if (key === null || viewer.sessionKey === null)
      throw new ForbiddenError('Sign in with a browser to set a password.');
    const person = await this.person(sql`u.id = ${key}`);
    if (!person) throw new InputError('Only an active user can have a new password.').at('user');
    const isOwn = key === viewer.userKey;
    if (isOwn) await confirmPassword(this.operation, this.client, currentPassword);
    assertGoodPassword(newPassword, person.username);
    if (dryRun) return;
    await this.operation.commit({}, await this.storing(key, newPassword));
    await this.endOthers(key, isOwn ? viewer.sessionKey : null);
  }

  async createLink({
    user,
    dryRun,
  }: CreateSignInLinkInput): Promise<{ url: string | null; expiresAt: Date | null }> {
    authorizeAdmin(this.operation.viewer);
    const key = await findKey(this.operation.em, 'USER', user, 'user');
    if (!(await this.person(sql`u.id = ${key}`)))
      throw new InputError('Only an active user can sign in.').at('user');
    if (dryRun) return { url: null, expiresAt: null };
    const { link } = await this.operation.commit({}, async (tx) => {
      tx.record({ kind: 'SIGN_IN_LINK_CREATED', nodes: [key], before: null, after: null });
      return { link: await createLink(tx.em, key) };
    });
    return { url: linkUrl(this.publicUrl, link.secret), expiresAt: link.expiresAt };
  }

  /** A guess at a code counts as one at the password, which who guesses has already. */
  private async assertCode(user: number, code: string): Promise<void> {
    const { em } = this.operation;
    if (await useTotp(em, this.vault, user, code.slice(0, 100))) return;
    if (await useRecoveryCode(em, user, code.slice(0, 100))) return;
    throw new ForbiddenError(
      'This code is not right, or was used before. Enter the one that the app shows now, or a recovery code.',
    ).at('code');
  }

  private async keyFor(user: SetPasswordInput['user']): Promise<number> {
    authorizeAdmin(this.operation.viewer);
    return findKey(this.operation.em, 'USER', user ?? {}, 'user');
  }

  private async start(
    person: Person,
    by: 'PASSWORD' | 'LINK' | 'PASSKEY',
    keep: (tx: Transaction) => Promise<unknown> = async () => {},
  ): Promise<Viewer> {
    const { em, outbox, requestId } = this.operation;
    const session = await startSession(em, person, this.client);
    const viewer = await loadViewer(em, { session: session.secret });
    if (!viewer) throw new ForbiddenError('The user may not sign in now.');
    await new Operation(em, viewer, requestId, outbox).commit({}, async (tx) => {
      await keep(tx);
      tx.record({
        kind: 'SIGNED_IN',
        nodes: [person.key],
        before: null,
        after: { by, address: this.client.address },
      });
      return {};
    });
    this.client.setSession(session.secret, session.expiresAt);
    return viewer;
  }

  /** An active user with the hash of the password. */
  private async person(condition: ReturnType<typeof sql>): Promise<Person | null> {
    const now = clock.now();
    const [person] = await rows<Person>(
      this.operation.em,
      sql`select u.id as key, u.username, u.display_name as name, p.hash,
                 p.system_hash is not null as "hasSystemHash"
          from directory_user u
          join user_state s on s.user_id = u.id and s.state = 'ACTIVE' and s.starts_at <= ${now} and s.ends_at > ${now}
          left join password p on p.user_id = u.id
          where ${condition}`,
    );
    return person ?? null;
  }

  /** Whether somebody has signed in from an address, or one beside it, and has been seen since not long ago. */
  private async hasSignedInFrom(username: string, address: string): Promise<boolean> {
    const seen = await rows<{ address: string | null }>(
      this.operation.em,
      sql`select distinct s.address from session s join directory_user u on u.id = s.user_id
          where lower(u.username) = ${username.toLowerCase()} and s.last_seen_at > ${clock.now()}::timestamptz - interval '90 days'`,
    );
    return seen.some((session) => session.address && networkOf(session.address) === networkOf(address));
  }

  private linkOwner(token: string): Promise<Person | null> {
    return this.person(
      sql`u.id = (select user_id from sign_in_link where token_hash = sha256(convert_to(${token}, 'UTF8')))`,
    );
  }

  /** Hashes a password, which takes its time, and gives what then writes it. */
  private async storing(key: number, password: string): Promise<(tx: Transaction) => Promise<object>> {
    const { address } = this.client;
    const hash = await hashPassword(password, address);
    const systemHash = await systemHashOf(this.operation.em, this.vault, password, address);
    return async (tx) => {
      await rows(
        tx.em,
        sql`insert into password (user_id, hash, system_hash, changed_at)
            values (${key}, ${hash}, ${systemHash}, ${tx.now})
            on conflict (user_id) do update
              set hash = excluded.hash, system_hash = excluded.system_hash, changed_at = excluded.changed_at`,
      );
      tx.record({ kind: 'PASSWORD_SET', nodes: [key], before: null, after: null });
      return {};
    };
  }

  /** Whoever knows the password that was must sign in anew. */
  private async endOthers(user: number, except: number | null): Promise<void> {
    const { em } = this.operation;
    for (const session of await endSessions(em, { userKey: user, except }))
      await announceRevoked(em, { session });
  }
}
