import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { User } from '../model/user.entity.ts';
import { instant, int } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import {
  ConfirmTotpInput,
  ConfirmTotpPayload,
  RemoveTotpInput,
  RemoveTotpPayload,
  SetUpTotpInput,
  SetUpTotpPayload,
  Totp,
} from '../sign-in/totp.types.ts';
import type { Context } from './context.ts';

@Resolver(() => User)
export class TotpResolver {
  @FieldResolver(() => Totp, {
    nullable: true,
    description: 'The authenticator app; null where there is none. For the user, admins and auditors.',
  })
  totp(@Root() user: User, @Ctx() { loaders, visibility, em }: Context): Promise<Totp | null> {
    visibility.assertSelf(user.key);
    return loaders.cache.load('totp', {}, user.key, async (keys) => {
      const found = await rowsOf(
        em,
        { user_id: int, confirmed_at: instant, left: int },
        sql`select user_id, confirmed_at,
                   (select count(*)::int from recovery_code r where r.user_id = t.user_id and used_at is null) as left
            from totp t where user_id = any(${[...keys]}::int[]) and confirmed_at is not null`,
      );
      const byUser = new Map(found.map((row) => [row.user_id, row]));
      return keys.map((key) => {
        const row = byUser.get(key);
        return row
          ? Object.assign(new Totp(), {
              confirmedAt: new Date(row.confirmed_at),
              recoveryCodesLeft: row.left,
            })
          : null;
      });
    });
  }

  @Mutation(() => SetUpTotpPayload, {
    description:
      'Creates a secret for an authenticator app of the caller. It is in use once `confirmTotp` has confirmed it.',
  })
  async setUpTotp(
    @Arg('input', () => SetUpTotpInput, { description: 'The confirmation of the caller.' })
    input: SetUpTotpInput,
    @Ctx() { totp }: Context,
  ): Promise<SetUpTotpPayload> {
    return Object.assign(new SetUpTotpPayload(), await totp.setUp(input));
  }

  @Mutation(() => ConfirmTotpPayload, {
    description: 'Confirms that the app works. From then on `signIn` requires a code, too.',
  })
  async confirmTotp(
    @Arg('input', () => ConfirmTotpInput, { description: 'A first code.' }) input: ConfirmTotpInput,
    @Ctx() { totp }: Context,
  ): Promise<ConfirmTotpPayload> {
    return Object.assign(new ConfirmTotpPayload(), await totp.confirm(input));
  }

  @Mutation(() => RemoveTotpPayload, {
    description: 'Removes an authenticator app and its recovery codes. For its user and admins.',
  })
  async removeTotp(
    @Arg('input', () => RemoveTotpInput, { description: 'The user.' }) input: RemoveTotpInput,
    @Ctx() { totp }: Context,
  ): Promise<RemoveTotpPayload> {
    return Object.assign(new RemoveTotpPayload(), await totp.remove(input));
  }
}
