import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Identified } from '../model/identified.ts';
import type { Node } from '../model/node.entity.ts';
import { Resource } from '../model/resource.entity.ts';
import { User } from '../model/user.entity.ts';

@ObjectType({ description: 'An account of a user on a resource.' })
export class AccountOnResource {
  @Field(() => Resource, { description: 'The resource.' })
  resource: Resource;

  @Field(() => String, { description: 'What the account is called there.' })
  name: string;
}

@ObjectType({
  description:
    'What hangs on a user who is suspended or archived, beside their access. The lists hold the first 50.',
})
export class UserDependents {
  @Field(() => User, { description: 'The user.' })
  user: User;

  @Field(() => [Identified], { description: 'Groups that the user owns now.' })
  ownedGroups: Node[];

  @Field(() => Int, { description: 'How many groups the user owns now.' })
  ownedGroupCount: number;

  @Field(() => Int, { description: 'Of how many of these groups nobody else is an owner.' })
  soleOwnerCount: number;

  @Field(() => [User], { description: 'Guests whose sponsor the user is, and whose time is not over.' })
  guests: User[];

  @Field(() => Int, { description: 'How many such guests there are.' })
  guestCount: number;

  @Field(() => [String], {
    description: 'Names of the API tokens of the user, which end with this for good.',
  })
  tokens: string[];

  @Field(() => Int, { description: 'How many such API tokens there are.' })
  tokenCount: number;

  @Field(() => [AccountOnResource], { description: 'Accounts of the user on resources.' })
  accounts: AccountOnResource[];

  @Field(() => Int, { description: 'How many accounts the user has on resources.' })
  accountCount: number;
}

@ObjectType({
  description:
    'A guest who is given something for longer than they are a guest: their own end is what counts.',
})
export class GuestEnd {
  @Field(() => User, { description: 'The guest.' })
  user: User;

  @Field(() => GraphQLDateTime, { description: 'When their time as a guest is over.' })
  endsAt: Date;
}

@ObjectType({ description: 'A setting that changes on a system, for a time.' })
export class PolicyEffect {
  @Field(() => Resource, { description: 'The system.' })
  system: Resource;

  @Field(() => String, { description: 'The id of the type of the policies, such as `ssh-server`.' })
  type: string;

  @Field(() => String, { description: 'What the setting is called.' })
  setting: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'From when it is different; null: at once.' })
  from: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Until when it is different in this way; null: for good.',
  })
  until: Date | null;

  @Field(() => GraphQLJSON, { nullable: true, description: 'The value before; null: no policy states it.' })
  before: unknown;

  @Field(() => GraphQLJSON, { nullable: true, description: 'The value after; null: no policy states it.' })
  after: unknown;
}
