import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { clock } from '../shared/clock.ts';
import { bigint, bytes, int, text } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import type { Vault } from '../shared/vault.ts';
import { newChallenge, useChallenge } from './challenge.ts';
import { relyingParty } from './relying-party.ts';

const purpose = 'passkey sign-in';

/** The options with which a browser asks for any passkey of this server. */
export async function signInOptions(vault: Vault, publicUrl: string): Promise<object> {
  const { id } = relyingParty(publicUrl);
  return generateAuthenticationOptions({
    rpID: id,
    challenge: newChallenge(vault, purpose),
    userVerification: 'required',
  });
}

const storedRow = { id: int, user_id: int, credential_id: text, public_key: bytes, counter: bigint };

/**
 * The user whose passkey answered; null where the answer is invalid. The device has verified the person (by finger,
 * face or PIN), so a passkey counts as two factors.
 */
export async function userOfPasskey(
  em: EntityManager,
  vault: Vault,
  publicUrl: string,
  response: object,
): Promise<number | null> {
  const { id, origin } = relyingParty(publicUrl);
  const answer = response as AuthenticationResponseJSON;
  if (typeof answer.id !== 'string') return null;
  const [stored] = await rowsOf(
    em,
    storedRow,
    sql`select id, user_id, credential_id, public_key, counter from passkey where credential_id = ${answer.id}`,
  );
  if (!stored) return null;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: (challenge) => useChallenge(em, vault, purpose, challenge),
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      credential: {
        id: stored.credential_id,
        publicKey: new Uint8Array(stored.public_key),
        counter: Number(stored.counter),
      },
    });
    if (!verified) return null;
    await rows(
      em,
      sql`update passkey set counter = ${authenticationInfo.newCounter}, last_used_at = ${clock.now()} where id = ${stored.id}`,
    );
    return stored.user_id;
  } catch {
    // The library throws for every kind of invalid answer.
    return null;
  }
}

/** Whether the passkey of the answer still belongs to the user. */
export async function isPasskeyOf(em: EntityManager, user: number, response: object): Promise<boolean> {
  const { id } = response as AuthenticationResponseJSON;
  const found = await rows(em, sql`select from passkey where credential_id = ${id} and user_id = ${user}`);
  return found.length > 0;
}
