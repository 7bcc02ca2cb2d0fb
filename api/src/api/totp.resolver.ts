import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { User } from '../model/user.entity.ts';
import { rows, sql } from '../shared/sql.ts';
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
    description: 'Null without an authenticator app. For the user, admins and auditors.',
  })
  totp(@Root() user: User, @Ctx() { loaders, visibility, em }: Context): Promise<Totp | null> {
    visibility.assertSelf(user.key);
    return loaders.cache.load('totp', {}, user.key, async (keys) => {
      const found = await rows<{ user_id: number; confirmed_at: string; left: number }>(
        em,
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
    description: 'A secret for an authenticator app of one’s own. It counts from `confirmTotp` on.',
  })
  async setUpTotp(
    @Arg('input', () => SetUpTotpInput, { description: 'Confirms who asks.' }) input: SetUpTotpInput,
    @Ctx() { totp }: Context,
  ): Promise<SetUpTotpPayload> {
    return Object.assign(new SetUpTotpPayload(), await totp.setUp(input));
  }

  @Mutation(() => ConfirmTotpPayload, {
    description: 'Proves that the app works. From now on `signIn` asks for a code, too.',
  })
  async confirmTotp(
    @Arg('input', () => ConfirmTotpInput, { description: 'A first code.' }) input: ConfirmTotpInput,
    @Ctx() { totp }: Context,
  ): Promise<ConfirmTotpPayload> {
    return Object.assign(new ConfirmTotpPayload(), await totp.confirm(input));
  }

  @Mutation(() => RemoveTotpPayload, {
    description: 'Forgets an authenticator app and its recovery codes. One’s own; admins anybody’s.',
  })
  async removeTotp(
    @Arg('input', () => RemoveTotpInput, { description: 'Whose.' }) input: RemoveTotpInput,
    @Ctx() { totp }: Context,
  ): Promise<RemoveTotpPayload> {
    return Object.assign(new RemoveTotpPayload(), await totp.remove(input));
  }
}
