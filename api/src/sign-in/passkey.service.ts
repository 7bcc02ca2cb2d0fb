import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Transaction } from '../changes/transaction.ts';
import { tablesOf } from '../model/tables.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, ForbiddenError, InputError, NotFoundError } from '../shared/errors.ts';
import { keyOf, toId } from '../shared/ids.ts';
import { int } from '../shared/row-type.ts';
import { onlyRow, rows, rowsOf, sql } from '../shared/sql.ts';
import { cleanText } from '../shared/text.ts';
import { assertLive } from '../viewer/assert-live.ts';
import type { Operation, Written } from '../viewer/operation.ts';
import { isAdmin } from '../viewer/viewer.ts';
import { newChallenge, useChallenge } from './challenge.ts';
import type { AddPasskeyInput, Passkey, RemovePasskeyInput, StartPasskeyInput } from './passkey.types.ts';
import { passkeysOf } from './passkeys-of.ts';
import { Presence } from './presence.ts';
import { relyingParty } from './relying-party.ts';

/** The most passkeys per user. */
const maxPasskeys = 20;

const purposeOf = (user: number) => `passkey of ${user}`;

/** The passkeys of users. */
export class PasskeyService {
  private readonly presence = new Presence(this.operation);
  private readonly vault = this.operation.environment.vault;
  private readonly publicUrl = this.operation.environment.publicUrl;

  constructor(private readonly operation: Operation) {}

  /**
   * The options with which the browser creates a passkey. The user's presence is confirmed here, and the signed
   * challenge proves it later.
   */
  async start(input: StartPasskeyInput): Promise<{ options: object }> {
    const { em } = this.operation;
    const { id } = relyingParty(this.publicUrl);
    const user = await this.presence.confirm(input);
    const { username, display_name } = await tablesOf(em)
      .selectFrom('directory_user')
      .select(['username', 'display_name'])
      .where('id', '=', user)
      .executeTakeFirstOrThrow();
    const known = await tablesOf(em)
      .selectFrom('passkey')
      .select('credential_id')
      .where('user_id', '=', user)
      .execute();
    const options = await generateRegistrationOptions({
      rpName: 'Muster',
      rpID: id,
      userName: username,
      userDisplayName: display_name,
      userID: new TextEncoder().encode(toId('User', user)),
      challenge: newChallenge(this.vault, purposeOf(user)),
      excludeCredentials: known.map(({ credential_id }) => ({ id: credential_id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return { options };
  }

  async add({ response, name, ...options }: AddPasskeyInput): Promise<{ passkey: Passkey | null } & Written> {
    const { viewer } = this.operation;
    const user = viewer.userKey;
    if (user === null || viewer.sessionKey === null)
      throw new ForbiddenError(errorText('PASSKEY_NEEDS_BROWSER'));
    const called = cleanText(name.slice(0, 101), 'name', 101);
    if (called === null || called.length > 100) throw new InputError(errorText('PASSKEY_NAME')).at('name');
    return this.operation.commit(options, async (tx) => {
      await assertLive(tx, viewer);
      const { credential, credentialBackedUp } = await this.verified(tx, user, response);
      await tx.lockNodes([user]);
      const { count } = await onlyRow(
        tx.em,
        { count: int },
        sql`select count(*)::int as count from passkey where user_id = ${user}`,
      );
      if (count >= maxPasskeys)
        throw new ConflictError(errorText('TOO_MANY_PASSKEYS', { limit: maxPasskeys }));
      const [added] = await rowsOf(
        tx.em,
        { id: int },
        sql`insert into passkey (user_id, name, credential_id, public_key, counter, transports, is_synced, created_at)
            values (${user}, ${called}, ${credential.id}, ${Buffer.from(credential.publicKey)}, ${credential.counter},
                    ${credential.transports ?? []}::text[], ${credentialBackedUp}, ${tx.now})
            on conflict (credential_id) do nothing returning id`,
      );
      if (!added) throw new ConflictError(errorText('PASSKEY_EXISTS')).at('response');
      const id = toId('Passkey', added.id);
      tx.record({ kind: 'PASSKEY_ADDED', nodes: [user], before: null, after: { id, name: called } });
      const [passkeys = []] = await passkeysOf(tx.em, [user]);
      return { passkey: passkeys.find((each) => each.id === id) ?? null };
    });
  }

  async remove({ id, ...options }: RemovePasskeyInput): Promise<Written> {
    const { viewer, em } = this.operation;
    const key = keyOf(id, 'Passkey');
    const found = await tablesOf(em)
      .selectFrom('passkey')
      .select(['user_id', 'name'])
      .where('id', '=', key)
      .$if(!isAdmin(viewer), (keys) => keys.where('user_id', '=', viewer.userKey))
      .executeTakeFirst();
    if (!found || viewer.sessionKey === null)
      throw new NotFoundError(errorText('NOT_FOUND', { id })).at('id');
    return this.operation.commit(options, async (tx) => {
      await tx.lockNodes([found.user_id]);
      const removed = await rows(tx.em, sql`delete from passkey where id = ${key} returning 1`);
      if (removed.length > 0) {
        const before = { id, name: found.name };
        tx.record({ kind: 'PASSKEY_REMOVED', nodes: [found.user_id], before, after: null });
      }
      return {};
    });
  }

  private async verified(tx: Transaction, user: number, response: object) {
    const { id, origin } = relyingParty(this.publicUrl);
    try {
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response: response as RegistrationResponseJSON,
        expectedChallenge: (challenge) => useChallenge(tx.em, this.vault, purposeOf(user), challenge),
        expectedOrigin: origin,
        expectedRPID: id,
        requireUserVerification: true,
      });
      if (verified) return registrationInfo;
    } catch {
      // The library throws for every kind of invalid answer.
    }
    throw new InputError(errorText('PASSKEY_NOT_VERIFIED')).at('response');
  }
}
