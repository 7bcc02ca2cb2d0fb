import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { User } from '../model/user.entity.ts';
import {
  AddPasskeyInput,
  Passkey,
  PasskeyOptionsPayload,
  PasskeyPayload,
  RemovePasskeyInput,
  SignInWithPasskeyInput,
  StartPasskeyInput,
} from '../sign-in/passkey.types.ts';
import { passkeysOf } from '../sign-in/passkeys-of.ts';
import { SignInPayload } from '../sign-in/sign-in.types.ts';
import { viewerType } from '../sign-in/viewer-type.ts';
import type { Context } from './context.ts';

@Resolver(() => User)
export class PasskeyResolver {
  @FieldResolver(() => [Passkey], {
    description: 'The passkeys, the oldest first. For the user, admins and auditors.',
  })
  passkeys(@Root() user: User, @Ctx() { loaders, visibility, em }: Context): Promise<Passkey[]> {
    visibility.assertSelf(user.key);
    return loaders.cache.load('passkeys', {}, user.key, (keys) => passkeysOf(em, keys));
  }

  @Mutation(() => PasskeyOptionsPayload, {
    description:
      'Begins adding a passkey to the caller’s own account: returns the options for `navigator.credentials.create`.',
  })
  async startPasskey(
    @Arg('input', () => StartPasskeyInput, { description: 'The confirmation of the caller.' })
    input: StartPasskeyInput,
    @Ctx() { passkeys }: Context,
  ): Promise<PasskeyOptionsPayload> {
    return Object.assign(new PasskeyOptionsPayload(), await passkeys.start(input));
  }

  @Mutation(() => PasskeyPayload, { description: 'Adds the passkey that the browser has created.' })
  async addPasskey(
    @Arg('input', () => AddPasskeyInput, { description: 'The answer of the browser.' })
    input: AddPasskeyInput,
    @Ctx() { passkeys }: Context,
  ): Promise<PasskeyPayload> {
    return Object.assign(new PasskeyPayload(), await passkeys.add(input));
  }

  @Mutation(() => PasskeyPayload, {
    description: 'Removes a passkey: the caller’s own, or for admins that of any user.',
  })
  async removePasskey(
    @Arg('input', () => RemovePasskeyInput, { description: 'The passkey.' }) input: RemovePasskeyInput,
    @Ctx() { passkeys }: Context,
  ): Promise<PasskeyPayload> {
    return Object.assign(new PasskeyPayload(), await passkeys.remove(input));
  }

  @Mutation(() => PasskeyOptionsPayload, {
    description: 'Begins signing in with a passkey: returns the options for `navigator.credentials.get`.',
  })
  async startPasskeySignIn(@Ctx() { signIns }: Context): Promise<PasskeyOptionsPayload> {
    return Object.assign(new PasskeyOptionsPayload(), { options: await signIns.passkeyOptions() });
  }

  @Mutation(() => SignInPayload, { description: 'Signs in with a passkey, and sets the session cookie.' })
  async signInWithPasskey(
    @Arg('input', () => SignInWithPasskeyInput, { description: 'The answer of the passkey.' })
    input: SignInWithPasskeyInput,
    @Ctx() { signIns }: Context,
  ): Promise<SignInPayload> {
    const viewer = await signIns.signInWithPasskey(input);
    return Object.assign(new SignInPayload(), { viewer: viewerType(viewer) });
  }
}
