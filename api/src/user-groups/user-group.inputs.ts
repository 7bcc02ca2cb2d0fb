import { Field, InputType, Int } from 'type-graphql';
import { UserGroupRef, UserRef } from '../model/refs.inputs.ts';
import { WriteInput } from '../shared/write.input.ts';
import { UserFilter } from '../users/user-filter.ts';

@InputType({ description: 'A new user group. With a rule, it is a dynamic group.' })
export class CreateUserGroupInput extends WriteInput {
  @Field(() => String, {
    description:
      'The name. It must be unique; names that differ only in case, spaces or Unicode spelling are the same.',
  })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the group is, for people. At most 2,000 characters.',
  })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the group in another system.' })
  externalId?: string | null;

  @Field(() => UserFilter, {
    nullable: true,
    description:
      'The rule of a dynamic group: users that match it are members, now and whenever their facts change.',
  })
  rule?: UserFilter | null;

  @Field(() => [UserRef], {
    nullable: true,
    description: 'Users who may manage the group without being admins.',
  })
  owners?: UserRef[] | null;
}

@InputType({
  description: 'Changes a user group. Fields that are left out stay as they are; null clears a field.',
})
export class UpdateUserGroupInput extends WriteInput {
  @Field(() => UserGroupRef, { description: 'The user group.' })
  userGroup: UserGroupRef;

  @Field(() => Int, {
    nullable: true,
    description: 'The change is refused unless the group has this version.',
  })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'The new name.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the group is, for people. At most 2,000 characters.',
  })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the group in another system.' })
  externalId?: string | null;

  @Field(() => UserFilter, {
    nullable: true,
    description: 'The rule of a dynamic group. Null makes the group static and ends all memberships by rule.',
  })
  rule?: UserFilter | null;
}

@InputType({
  description: 'Archives a user group: all of its memberships, nestings, bindings and ownerships end now.',
})
export class ArchiveUserGroupInput extends WriteInput {
  @Field(() => UserGroupRef, { description: 'The user group.' })
  userGroup: UserGroupRef;

  @Field(() => Int, {
    nullable: true,
    description: 'The change is refused unless the group has this version.',
  })
  ifVersion?: number | null;
}

/** A user and the dynamic group from whose rule they are exempt. */
@InputType()
export abstract class RuleExemptionInput extends WriteInput {
  @Field(() => UserGroupRef, { description: 'The user group.' })
  userGroup: UserGroupRef;

  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;
}

@InputType({ description: 'Exempts a user from the rule of a dynamic group.' })
export class AddRuleExemptionInput extends RuleExemptionInput {}

@InputType({ description: 'Removes the exemption of a user from the rule of a dynamic group.' })
export class RemoveRuleExemptionInput extends RuleExemptionInput {}
