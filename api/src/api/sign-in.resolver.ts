import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import {
  CreateSignInLinkInput,
  CreateTokenInput,
  RevokeSessionInput,
  RevokeTokenInput,
  SetPasswordInput,
  SignInInput,
  SignInWithLinkInput,
} from '../sign-in/sign-in.inputs.ts';
import {
  ApiToken,
  CreateTokenPayload,
  RevokePayload,
  Session,
  SetPasswordPayload,
  SignInLinkPayload,
  SignInPayload,
  ViewerType,
} from '../sign-in/sign-in.types.ts';
import { viewerType } from '../sign-in/viewer-type.ts';
import type { Context } from './context.ts';

@Resolver()
export class SignInResolver {
  @Query(() => ViewerType, { nullable: true, description: 'The caller; null where nobody is signed in.' })
  me(@Ctx() { viewer }: Context): ViewerType | null {
    return viewer.scopes.length === 0 ? null : viewerType(viewer);
  }

  @Query(() => [Session], { description: 'The browser sessions of the caller.' })
  sessions(@Ctx() { tokens }: Context): Promise<Session[]> {
    return tokens.sessions();
  }

  @Query(() => [ApiToken], {
    description: 'The live API tokens of the caller; for an admin, those of all users.',
  })
  tokens(@Ctx() { tokens }: Context): Promise<ApiToken[]> {
    return tokens.tokens();
  }

  @Mutation(() => SignInPayload, {
    description:
      'Signs in with a password, and sets the session cookie. Users with an authenticator app need a code, too.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'The username, the password and the code.' })
    input: SignInInput,
    @Ctx() { signIns }: Context,
  ): Promise<SignInPayload> {
    const viewer = await signIns.signIn(input);
    return Object.assign(new SignInPayload(), {
      viewer: viewer && viewerType(viewer),
      needsCode: viewer === null,
    });
  }

  @Mutation(() => SignInPayload, {
    description:
      'Signs in with a one-time link, and sets the session cookie. It requires no code, so that users who have lost their authenticator app can sign in.',
  })
  async signInWithLink(
    @Arg('input', () => SignInWithLinkInput, { description: 'The link.' }) input: SignInWithLinkInput,
    @Ctx() { signIns }: Context,
  ): Promise<SignInPayload> {
    return Object.assign(new SignInPayload(), { viewer: viewerType(await signIns.signInWithLink(input)) });
  }

  @Mutation(() => Boolean, {
    description: 'Ends the session of this request. True, even where there was none.',
  })
  async signOut(@Ctx() { signIns }: Context): Promise<boolean> {
    await signIns.signOut();
    return true;
  }

  @Mutation(() => SetPasswordPayload, {
    description: 'Sets a password and ends the other sessions of the user. For the user and admins.',
  })
  async setPassword(
    @Arg('input', () => SetPasswordInput, { description: 'The user and the new password.' })
    input: SetPasswordInput,
    @Ctx() { signIns }: Context,
  ): Promise<SetPasswordPayload> {
    await signIns.setPassword(input);
    return new SetPasswordPayload();
  }

  @Mutation(() => SignInLinkPayload, {
    description:
      'Creates a link that signs a user in once, within 24 hours. For admins, who have to confirm their presence, and their tokens with the scope CREDENTIALS.',
  })
  async createSignInLink(
    @Arg('input', () => CreateSignInLinkInput, { description: 'The user.' }) input: CreateSignInLinkInput,
    @Ctx() { signIns }: Context,
  ): Promise<SignInLinkPayload> {
    return Object.assign(new SignInLinkPayload(), await signIns.createLink(input));
  }

  @Mutation(() => CreateTokenPayload, { description: 'Creates an API token of the caller.' })
  async createToken(
    @Arg('input', () => CreateTokenInput, { description: 'The name, the scopes and the expiry.' })
    input: CreateTokenInput,
    @Ctx() { tokens }: Context,
  ): Promise<CreateTokenPayload> {
    return Object.assign(new CreateTokenPayload(), await tokens.create(input));
  }

  @Mutation(() => RevokePayload, {
    description:
      'Revokes an API token: the caller’s own, or for admins that of any user. Its sockets are closed at once.',
  })
  async revokeToken(
    @Arg('input', () => RevokeTokenInput, { description: 'The token.' }) input: RevokeTokenInput,
    @Ctx() { tokens }: Context,
  ): Promise<RevokePayload> {
    return Object.assign(new RevokePayload(), { id: await tokens.revokeToken(input) });
  }

  @Mutation(() => RevokePayload, {
    description:
      'Ends a session: the caller’s own, or for admins that of any user. Its sockets are closed at once.',
  })
  async revokeSession(
    @Arg('input', () => RevokeSessionInput, { description: 'The session.' }) input: RevokeSessionInput,
    @Ctx() { tokens }: Context,
  ): Promise<RevokePayload> {
    return Object.assign(new RevokePayload(), { id: await tokens.revokeSession(input) });
  }
}
