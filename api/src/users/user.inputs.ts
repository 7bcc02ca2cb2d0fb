import { GraphQLDateTime, GraphQLISO8601Duration, GraphQLJSON } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import { FactFields } from '../model/fact-fields.ts';
import { UserRef } from '../model/refs.inputs.ts';
import { Role } from '../model/role.ts';
import type { StatedFacts } from '../model/user-facts.ts';
import { WriteInput } from '../shared/write.input.ts';
import { UserState } from './user-state.ts';

@InputType({
  description: 'Makes a user a guest. The end is stated as an instant or as a duration from now.',
})
export class GuestInput {
  @Field(() => UserRef, { description: 'The active user, no guest, who answers for the guest.' })
  sponsor: UserRef;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When all access ends.' })
  endsAt?: Date | null;

  @Field(() => GraphQLISO8601Duration, { nullable: true, description: 'How long from now, such as P30D.' })
  duration?: string | null;
}

const WriteFactsInput: abstract new () => WriteInput & StatedFacts = WriteInput;

@InputType()
@FactFields('INPUT')
class UserFacts extends WriteFactsInput {
  @Field(() => String, { nullable: true, description: 'The username when left out.' })
  displayName?: string | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Further attributes: an object of strings. Replaces them all.',
  })
  attributes?: Record<string, string> | null;

  @Field(() => String, { nullable: true, description: 'What another system calls the user.' })
  externalId?: string | null;

  @Field(() => GuestInput, {
    nullable: true,
    description: 'Guests have a sponsor and an end, always. Null: no guest.',
  })
  guest?: GuestInput | null;
}

@InputType({ description: 'A new user.' })
export class CreateUserInput extends UserFacts {
  @Field(() => String, {
    description: 'Unique; upper and lower case are the same. 1 to 64 letters, digits and . _ @ + -',
  })
  username: string;

  @Field(() => UserState, { defaultValue: UserState.ACTIVE, description: 'The state.' })
  state: UserState;
}

@InputType({ description: 'Changes a user. Fields that are left out stay as they are; null clears.' })
export class UpdateUserInput extends UserFacts {
  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;

  @Field(() => Int, { nullable: true, description: 'Refuse the change unless the user is at this version.' })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'A new username.' })
  username?: string | null;
}

@InputType({ description: 'Puts a user into a state from now on.' })
export class SetUserStateInput extends WriteInput {
  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;

  @Field(() => UserState, { description: 'The state.' })
  state: UserState;

  @Field(() => Int, { nullable: true, description: 'Refuse the change unless the user is at this version.' })
  ifVersion?: number | null;
}

@InputType({ description: 'Gives a user a role in Muster itself.' })
export class SetUserRoleInput extends WriteInput {
  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;

  @Field(() => Role, { description: 'The role in Muster itself.' })
  role: Role;

  @Field(() => Int, { nullable: true, description: 'Refuse the change unless the user is at this version.' })
  ifVersion?: number | null;
}
