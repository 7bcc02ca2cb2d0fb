import { GraphQLDateTime, GraphQLISO8601Duration, GraphQLJSON } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import { FactFields } from '../model/fact-fields.ts';
import { UserRef } from '../model/refs.inputs.ts';
import { Role } from '../model/role.ts';
import type { StatedFacts } from '../model/user-facts.ts';
import { WriteInput } from '../shared/write.input.ts';
import { UserState } from './user-state.ts';

@InputType({
  description: 'Makes a user a guest. Either `endsAt` or `duration` is given.',
})
export class GuestInput {
  @Field(() => UserRef, {
    description: 'The active user who answers for the guest. They must not be a guest.',
  })
  sponsor: UserRef;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When all access of the guest ends.' })
  endsAt?: Date | null;

  @Field(() => GraphQLISO8601Duration, {
    nullable: true,
    description: 'How long from now until the guest ends, as an ISO 8601 duration such as P30D.',
  })
  duration?: string | null;
}

const WriteFactsInput: abstract new () => WriteInput & StatedFacts = WriteInput;

@InputType()
@FactFields('INPUT')
class UserFacts extends WriteFactsInput {
  @Field(() => String, { nullable: true, description: 'The full name; the username when left out.' })
  displayName?: string | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Further attributes: an object of strings. Replaces all of them.',
  })
  attributes?: Record<string, string> | null;

  @Field(() => String, { nullable: true, description: 'The name of the user in another system.' })
  externalId?: string | null;

  @Field(() => GuestInput, {
    nullable: true,
    description: 'The sponsor and end of a guest. Null: the user is not a guest.',
  })
  guest?: GuestInput | null;
}

@InputType({ description: 'A new user.' })
export class CreateUserInput extends UserFacts {
  @Field(() => String, {
    description:
      'The username: 1 to 64 letters, digits and . _ @ + -, beginning with a letter or digit. It must be unique; case is ignored.',
  })
  username: string;

  @Field(() => UserState, { defaultValue: UserState.ACTIVE, description: 'The state.' })
  state: UserState;
}

@InputType({ description: 'Changes a user. Fields that are left out stay as they are; null clears a field.' })
export class UpdateUserInput extends UserFacts {
  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;

  @Field(() => Int, {
    nullable: true,
    description: 'The change is refused unless the user has this version.',
  })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'The new username.' })
  username?: string | null;
}

@InputType({ description: 'Puts a user into a state from now on.' })
export class SetUserStateInput extends WriteInput {
  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;

  @Field(() => UserState, { description: 'The state.' })
  state: UserState;

  @Field(() => Int, {
    nullable: true,
    description: 'The change is refused unless the user has this version.',
  })
  ifVersion?: number | null;
}

@InputType({ description: 'Gives a user a role in Muster itself.' })
export class SetUserRoleInput extends WriteInput {
  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;

  @Field(() => Role, { description: 'The role in Muster itself.' })
  role: Role;

  @Field(() => Int, {
    nullable: true,
    description: 'The change is refused unless the user has this version.',
  })
  ifVersion?: number | null;
}
