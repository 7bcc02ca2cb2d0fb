import { Field, InputType, Int } from 'type-graphql';
import { UserGroupRef, UserRef } from '../model/refs.inputs.ts';
import { WriteInput } from '../shared/write.input.ts';
import { UserFilter } from '../users/user-filter.ts';

@InputType({ description: 'A new user group; with a rule, a dynamic one.' })
export class CreateUserGroupInput extends WriteInput {
  @Field(() => String, { description: 'Unique; upper and lower case are the same.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What another system calls the group.' })
  externalId?: string | null;

  @Field(() => UserFilter, {
    nullable: true,
    description: 'Who is in the group by rule, now and from now on.',
  })
  rule?: UserFilter | null;

  @Field(() => [UserRef], { nullable: true, description: 'Who manages the group without being an admin.' })
  owners?: UserRef[] | null;
}

@InputType({ description: 'Changes a user group. Fields that are left out stay as they are; null clears.' })
export class UpdateUserGroupInput extends WriteInput {
  @Field(() => UserGroupRef, { description: 'The user group.' })
  userGroup: UserGroupRef;

  @Field(() => Int, { nullable: true, description: 'Refuse the change unless the group is at this version.' })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'What people call it.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What another system calls the group.' })
  externalId?: string | null;

  @Field(() => UserFilter, {
    nullable: true,
    description: 'Null makes the group static: all members by rule leave.',
  })
  rule?: UserFilter | null;
}

@InputType({
  description: 'Archives a user group: all its memberships, nestings, bindings and ownerships end now.',
})
export class ArchiveUserGroupInput extends WriteInput {
  @Field(() => UserGroupRef, { description: 'The user group.' })
  userGroup: UserGroupRef;

  @Field(() => Int, { nullable: true, description: 'Refuse the change unless the group is at this version.' })
  ifVersion?: number | null;
}

/** A user whom the rule of a dynamic group passes over. */
@InputType()
export abstract class RuleExemptionInput extends WriteInput {
  @Field(() => UserGroupRef, { description: 'The user group.' })
  userGroup: UserGroupRef;

  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;
}

@InputType({ description: 'Lets the rule of a dynamic group pass over a user.' })
export class AddRuleExemptionInput extends RuleExemptionInput {}

@InputType({ description: 'Lets the rule of a dynamic group count for a user again.' })
export class RemoveRuleExemptionInput extends RuleExemptionInput {}
