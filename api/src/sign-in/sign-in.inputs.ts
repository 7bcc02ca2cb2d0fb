import { GraphQLDateTime, GraphQLISO8601Duration } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { UserRef } from '../model/refs.inputs.ts';
import { RepeatableInput } from '../shared/write.input.ts';
import { ConfirmedInput } from './presence.ts';
import { TokenScopeType } from './sign-in.types.ts';

const dryRun =
  'Do everything but keep nothing: the answer, effects and errors are those of the real mutation.';

@InputType({ description: 'Signs in with a username and password.' })
export class SignInInput {
  @Field(() => String, { description: 'The username.' })
  username: string;

  @Field(() => String, { description: 'The password.' })
  password: string;

  @Field(() => String, {
    nullable: true,
    description: 'The six digits of the authenticator app, or a recovery code, where `needsCode` was true.',
  })
  code?: string | null;
}

@InputType({ description: 'Signs in with a one-time link.' })
export class SignInWithLinkInput {
  @Field(() => String, { description: 'The token in the link.' })
  token: string;

  @Field(() => String, {
    nullable: true,
    description: 'Also sets this password. At least 12 characters.',
  })
  newPassword?: string | null;
}

@InputType({ description: 'Sets the password of the caller or, by an admin, of another user.' })
export class SetPasswordInput extends ConfirmedInput {
  @Field(() => UserRef, { nullable: true, description: 'The user; the caller when left out.' })
  user?: UserRef | null;

  @Field(() => String, {
    description:
      'The new password: at least 12 characters. Common passwords, and those made of the username or the name of this product, are refused.',
  })
  newPassword: string;
}

@InputType({ description: 'Creates a one-time sign-in link.' })
export class CreateSignInLinkInput extends ConfirmedInput {
  @Field(() => UserRef, { description: 'The user that the link signs in.' })
  user: UserRef;
}

@InputType({ description: 'Creates an API token of the caller. It never has more rights than the caller.' })
export class CreateTokenInput extends ConfirmedInput {
  @Field(() => String, { description: 'The name: what the token is for.' })
  name: string;

  @Field(() => [TokenScopeType], { description: 'The scopes: what the token may be used for.' })
  scopes: TokenScopeType[];

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the token expires: in 90 days when left out, and in at most 366 days.',
  })
  expiresAt?: Date | null;

  @Field(() => GraphQLISO8601Duration, {
    nullable: true,
    description: 'Instead of `expiresAt`: how long from now, as an ISO 8601 duration.',
  })
  duration?: string | null;
}

@InputType()
export abstract class RevokeInput extends RepeatableInput {
  @Field(() => ID, { description: 'The id.' })
  id: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: dryRun })
  dryRun?: boolean | null;
}

@InputType({ description: 'Revokes an API token.' })
export class RevokeTokenInput extends RevokeInput {}

@InputType({ description: 'Ends a session.' })
export class RevokeSessionInput extends RevokeInput {}
