import { Field, InputType } from 'type-graphql';
import { UserGroupRef, UserRef } from '../model/refs.inputs.ts';
import { LifetimeRowInput, LifetimeRowsInput, LifetimeWriteInput } from './edge.inputs.ts';

@InputType({ description: 'Puts a user into a group.' })
export class AddMembershipInput extends LifetimeWriteInput {
  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;

  @Field(() => UserGroupRef, { description: 'The user group.' })
  userGroup: UserGroupRef;
}

@InputType({ description: 'One user and one group.' })
export class MembershipRowInput extends LifetimeRowInput {
  @Field(() => UserRef, { description: 'The user.' })
  user: UserRef;

  @Field(() => UserGroupRef, { nullable: true, description: 'The group of the whole input when left out.' })
  userGroup?: UserGroupRef | null;
}

@InputType({ description: 'Puts users into groups. What a row leaves out is taken from here.' })
export class AddMembershipsInput extends LifetimeRowsInput {
  @Field(() => UserGroupRef, { nullable: true, description: 'The group of rows that name none.' })
  userGroup?: UserGroupRef | null;

  @Field(() => [MembershipRowInput], { description: 'At most 5,000; larger changes go by `applyManifest`.' })
  rows: MembershipRowInput[];
}

@InputType({ description: 'Nests a group in another: its members are then the other’s too.' })
export class AddNestingInput extends LifetimeWriteInput {
  @Field(() => UserGroupRef, { description: 'The group whose members are the other’s too.' })
  child: UserGroupRef;

  @Field(() => UserGroupRef, { description: 'The group that takes them in.' })
  parent: UserGroupRef;
}
