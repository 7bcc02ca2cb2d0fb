import { GraphQLJSONObject } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { tablesOf } from '../model/tables.ts';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { ForbiddenError } from '../shared/errors.ts';

import { WriteInput } from '../shared/write.input.ts';
import { authorizeCredentials } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { countGuess } from './guesses.ts';
import { hashingFor } from './hashing-queue.ts';
import { userOfPasskey } from './passkey-sign-in.ts';
import { verifyPassword } from './password.ts';

/** The fields of every mutation that adds a way to sign in, or weakens one. */
@InputType()
export abstract class ConfirmedInput extends WriteInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The caller’s current password, to confirm that it is still them. Needed with a session, unless `passkey` is given or they signed in less than ten minutes ago.',
  })
  currentPassword?: string | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description:
      'Instead of `currentPassword`: the answer of one of the caller’s passkeys (AuthenticationResponseJSON of WebAuthn) to the options of `startPasskeySignIn`.',
  })
  passkey?: object | null;
}

export type Confirmation = Pick<ConfirmedInput, 'currentPassword' | 'passkey'>;

/**
 * For this long, a sign-in proves who somebody is. People with neither a password nor a passkey have no other proof.
 */
const freshMinutes = 10;

/** Confirms that it is still the person who signed in, and not somebody else at an open browser. */
export class Presence {
  private readonly client = this.operation.environment.client;
  private readonly vault = this.operation.environment.vault;
  private readonly publicUrl = this.operation.environment.publicUrl;

  constructor(private readonly operation: Operation) {}

  /** Returns the key of the person. A given password or passkey must be right even after a recent sign-in. */
  async confirm({ currentPassword, passkey }: Confirmation): Promise<number> {
    const { userKey, sessionKey } = this.operation.viewer;
    if (userKey === null || sessionKey === null)
      throw new ForbiddenError(errorText('CREDENTIALS_NEED_BROWSER'));
    if (passkey) await this.confirmPasskey(userKey, passkey);
    else if (currentPassword) await this.confirmPassword(userKey, currentPassword);
    else await this.assertFresh(userKey, sessionKey);
    return userKey;
  }

  /**
   * For mutations that admins and scripts also use with API tokens: a session has to confirm its person, while a token
   * with the required scope was confirmed when it was created.
   */
  async confirmOrScope(input: Confirmation): Promise<void> {
    const { viewer } = this.operation;
    authorizeCredentials(viewer);
    if (viewer.sessionKey !== null) await this.confirm(input);
  }

  private async confirmPasskey(user: number, response: object): Promise<void> {
    if ((await userOfPasskey(this.operation.em, this.vault, this.publicUrl, response)) === user) return;
    throw new ForbiddenError(errorText('PASSKEY_NOT_YOURS')).at('passkey');
  }

  private async confirmPassword(user: number, password: string): Promise<void> {
    const hash = await this.storedHash(user);
    const { address } = this.client;
    const guess = await countGuess(this.operation.em, {
      secret: 'current password',
      account: String(user),
      address,
    });
    if (!(await verifyPassword(hash, password.slice(0, 1_000), hashingFor(user, address))))
      throw new ForbiddenError(errorText('PASSWORD_WRONG')).at('currentPassword');
    await guess.succeed();
  }

  private async assertFresh(user: number, session: number): Promise<void> {
    const { created_at } = await tablesOf(this.operation.em)
      .selectFrom('session')
      .select('created_at')
      .where('id', '=', session)
      .executeTakeFirstOrThrow();
    if (clock.now().getTime() - new Date(created_at).getTime() < freshMinutes * 60_000) return;
    const hasPassword = (await this.storedHash(user)) !== null;
    const hasPasskey = await this.hasPasskey(user);
    const byPassword = hasPasskey ? 'CONFIRM_BY_PASSWORD_OR_PASSKEY' : 'CONFIRM_BY_PASSWORD';
    const otherwise = hasPasskey ? 'CONFIRM_BY_PASSKEY' : 'CONFIRM_BY_SIGN_IN';
    const text = errorText(hasPassword ? byPassword : otherwise, { minutes: freshMinutes });
    throw new ForbiddenError(text).at('currentPassword');
  }

  private async hasPasskey(user: number): Promise<boolean> {
    const found = await tablesOf(this.operation.em)
      .selectFrom('passkey')
      .select('id')
      .where('user_id', '=', user)
      .limit(1)
      .execute();
    return found.length > 0;
  }

  private async storedHash(user: number): Promise<string | null> {
    const stored = await tablesOf(this.operation.em)
      .selectFrom('password')
      .select('hash')
      .where('user_id', '=', user)
      .executeTakeFirst();
    return stored?.hash ?? null;
  }
}
