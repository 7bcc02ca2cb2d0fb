import { Field, InputType } from 'type-graphql';
import { UserGroupRef, UserRef } from '../model/refs.inputs.ts';
import { LifetimeRowInput, LifetimeRowsInput, LifetimeWriteInput } from './edge.inputs.ts';

@InputType({ description: 'Adds a user to a user group.' })
export class AddMembershipInput extends LifetimeWriteInput {
  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;

  @Field(() => UserGroupRef, { description: 'The user group.' })
  userGroup: UserGroupRef;
}

@InputType({ description: 'One membership of several.' })
export class MembershipRowInput extends LifetimeRowInput {
  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;

  @Field(() => UserGroupRef, {
    nullable: true,
    description: 'The user group; that of the whole input when left out.',
  })
  userGroup?: UserGroupRef | null;
}

@InputType({
  description:
    'Adds users to user groups. Rows without a group or lifetime of their own get the ones stated here.',
})
export class AddMembershipsInput extends LifetimeRowsInput {
  @Field(() => UserGroupRef, { nullable: true, description: 'The user group of rows that state none.' })
  userGroup?: UserGroupRef | null;

  @Field(() => [MembershipRowInput], {
    description: 'At most 5,000 rows. Use `applyManifest` for larger changes.',
  })
  rows: MembershipRowInput[];
}

@InputType({
  description: 'Nests a user group in another: its members become members of the other one, too.',
})
export class AddNestingInput extends LifetimeWriteInput {
  @Field(() => UserGroupRef, { description: 'The group whose members become members of the parent.' })
  child: UserGroupRef;

  @Field(() => UserGroupRef, { description: 'The group that gets the members of the child.' })
  parent: UserGroupRef;
}
