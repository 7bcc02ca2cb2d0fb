import { GraphQLDateTime, GraphQLISO8601Duration } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { UserRef } from '../model/refs.inputs.ts';
import { RepeatableInput } from '../shared/write.input.ts';
import { ConfirmedInput } from './presence.ts';
import { TokenScopeType } from './sign-in.types.ts';

const dryRun =
  'Do everything but keep nothing: the answer, effects and errors are those of the real mutation.';

@InputType({ description: 'A username and password.' })
export class SignInInput {
  @Field(() => String, { description: 'The username.' })
  username: string;

  @Field(() => String, { description: 'The password.' })
  password: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The six digits of the authenticator app, or a recovery code, where `needsCode` asked for it.',
  })
  code?: string | null;
}

@InputType({ description: 'A one-time sign-in link.' })
export class SignInWithLinkInput {
  @Field(() => String, { description: 'The `token` of the link.' })
  token: string;

  @Field(() => String, {
    nullable: true,
    description: 'Sets a password at the same time. At least 12 characters.',
  })
  newPassword?: string | null;
}

@InputType({ description: 'A new password, for oneself or, by an admin, for somebody else.' })
export class SetPasswordInput extends ConfirmedInput {
  @Field(() => UserRef, { nullable: true, description: 'Oneself when left out.' })
  user?: UserRef | null;

  @Field(() => String, {
    description:
      'At least 12 characters, and none that is commonly used or made of the username or the name of this product.',
  })
  newPassword: string;
}

@InputType({ description: 'Whom a link shall sign in.' })
export class CreateSignInLinkInput extends ConfirmedInput {
  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;
}

@InputType({ description: 'A new API token of one’s own. It may never do more than oneself.' })
export class CreateTokenInput extends ConfirmedInput {
  @Field(() => String, { description: 'What it is for.' })
  name: string;

  @Field(() => [TokenScopeType], { description: 'What it may be used for.' })
  scopes: TokenScopeType[];

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it ends by itself: in 90 days when left out, and at most in 366.',
  })
  expiresAt?: Date | null;

  @Field(() => GraphQLISO8601Duration, {
    nullable: true,
    description: 'Instead of `expiresAt`: how long from now.',
  })
  duration?: string | null;
}

@InputType()
export abstract class RevokeInput extends RepeatableInput {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: dryRun })
  dryRun?: boolean | null;
}

@InputType({ description: 'Which token to revoke.' })
export class RevokeTokenInput extends RevokeInput {}

@InputType({ description: 'Which session to revoke.' })
export class RevokeSessionInput extends RevokeInput {}
