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
export class AuthResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who asks; null when nobody is signed in.' })
  me(@Ctx() { viewer }: Context): ViewerType | null {
    return viewer.scopes.length === 0 ? null : viewerType(viewer);
  }

  @Query(() => [Session], { description: 'The browsers in which one is signed in.' })
  sessions(@Ctx() { tokens }: Context): Promise<Session[]> {
    return tokens.sessions();
  }

  @Query(() => [ApiToken], { description: 'One’s own live API tokens; for an admin, all.' })
  tokens(@Ctx() { tokens }: Context): Promise<ApiToken[]> {
    return tokens.tokens();
  }

  @Mutation(() => SignInPayload, {
    description:
      'Signs in with a password, and sets the session cookie. Who has an authenticator app gives a code, too.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Who.' }) input: SignInInput,
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
      'Signs in with a one-time link, and sets the session cookie. It asks for no code: it is the way back in of who lost the app.',
  })
  async signInWithLink(
    @Arg('input', () => SignInWithLinkInput, { description: 'Which link.' }) input: SignInWithLinkInput,
    @Ctx() { signIns }: Context,
  ): Promise<SignInPayload> {
    return Object.assign(new SignInPayload(), { viewer: viewerType(await signIns.signInWithLink(input)) });
  }

  @Mutation(() => Boolean, { description: 'Ends the session that asks. True, also when there was none.' })
  async signOut(@Ctx() { signIns }: Context): Promise<boolean> {
    await signIns.signOut();
    return true;
  }

  @Mutation(() => SetPasswordPayload, {
    description: 'Sets a password and ends the other sessions of the user. For oneself; admins for anybody.',
  })
  async setPassword(
    @Arg('input', () => SetPasswordInput, { description: 'Whose, and which.' }) input: SetPasswordInput,
    @Ctx() { signIns }: Context,
  ): Promise<SetPasswordPayload> {
    await signIns.setPassword(input);
    return new SetPasswordPayload();
  }

  @Mutation(() => SignInLinkPayload, {
    description:
      'Makes a link that signs a user in once, within 24 hours. For admins, who confirm that it is them, and their tokens with the scope CREDENTIALS.',
  })
  async createSignInLink(
    @Arg('input', () => CreateSignInLinkInput, { description: 'For whom.' }) input: CreateSignInLinkInput,
    @Ctx() { signIns }: Context,
  ): Promise<SignInLinkPayload> {
    return Object.assign(new SignInLinkPayload(), await signIns.createLink(input));
  }

  @Mutation(() => CreateTokenPayload, { description: 'Creates an API token of one’s own.' })
  async createToken(
    @Arg('input', () => CreateTokenInput, { description: 'What it may do, and until when.' })
    input: CreateTokenInput,
    @Ctx() { tokens }: Context,
  ): Promise<CreateTokenPayload> {
    return Object.assign(new CreateTokenPayload(), await tokens.create(input));
  }

  @Mutation(() => RevokePayload, {
    description: 'Revokes an API token; its sockets are closed at once. One’s own; admins any.',
  })
  async revokeToken(
    @Arg('input', () => RevokeTokenInput, { description: 'Which token.' }) input: RevokeTokenInput,
    @Ctx() { tokens }: Context,
  ): Promise<RevokePayload> {
    return Object.assign(new RevokePayload(), { id: await tokens.revokeToken(input) });
  }

  @Mutation(() => RevokePayload, {
    description: 'Ends a session; its sockets are closed at once. One’s own; admins any.',
  })
  async revokeSession(
    @Arg('input', () => RevokeSessionInput, { description: 'Which session.' }) input: RevokeSessionInput,
    @Ctx() { tokens }: Context,
  ): Promise<RevokePayload> {
    return Object.assign(new RevokePayload(), { id: await tokens.revokeSession(input) });
  }
}
