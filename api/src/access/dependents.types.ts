import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Identified } from '../model/identified.ts';
import type { Node } from '../model/node.entity.ts';
import { Resource } from '../model/resource.entity.ts';
import { User } from '../model/user.entity.ts';
import { settingTitle } from '../policy-types/catalogue.ts';
import type { ErrorText } from '../shared/error-text.ts';
import { MessageFields } from '../shared/message-fields.ts';

@ObjectType({ description: 'An account of a user on a resource.' })
export class AccountOnResource {
  @Field(() => Resource, { description: 'The resource.' })
  resource: Resource;

  @Field(() => String, { description: 'The name of the account on the resource.' })
  name: string;
}

@ObjectType({
  description:
    'What depends on a user who is suspended or archived, beside their access. The lists contain the first 50.',
})
export class UserDependents {
  @Field(() => User, { description: 'The user.' })
  user: User;

  @Field(() => [Identified], { description: 'The groups that the user owns now.' })
  ownedGroups: Node[];

  @Field(() => Int, { description: 'How many groups the user owns now.' })
  ownedGroupCount: number;

  @Field(() => Int, { description: 'How many of these groups have no other owner.' })
  soleOwnerCount: number;

  @Field(() => [User], { description: 'Guests whose sponsor is the user and who have not ended.' })
  guests: User[];

  @Field(() => Int, { description: 'How many such guests there are.' })
  guestCount: number;

  @Field(() => [String], {
    description: 'The names of the user’s API tokens, which are revoked permanently.',
  })
  tokens: string[];

  @Field(() => Int, { description: 'How many such API tokens there are.' })
  tokenCount: number;

  @Field(() => [AccountOnResource], { description: 'The accounts of the user on resources.' })
  accounts: AccountOnResource[];

  @Field(() => Int, { description: 'How many accounts the user has on resources.' })
  accountCount: number;
}

@ObjectType({
  description: 'A guest who is given something that lasts beyond their own end. It ends with the guest.',
})
export class GuestEnd {
  @Field(() => User, { description: 'The guest.' })
  user: User;

  @Field(() => GraphQLDateTime, { description: 'When the guest ends.' })
  endsAt: Date;
}

@ObjectType({ description: 'A setting that changes on a system, for a period.' })
export class PolicyEffect {
  @Field(() => Resource, { description: 'The system.' })
  system: Resource;

  @Field(() => String, { description: 'The id of the type of the policies, such as `ssh-server`.' })
  type: string;

  @Field(() => String, { description: 'The name of the setting.' })
  setting: string;

  @MessageFields('label', { description: 'The title of the setting, for people.' })
  get title(): ErrorText {
    return settingTitle(this.type, this.setting);
  }

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it starts to be different; null: at once.',
  })
  from: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it is no longer different in this way; null: it stays different.',
  })
  until: Date | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'The value before; null where no policy stated one.',
  })
  before: unknown;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'The value after; null where no policy states one.',
  })
  after: unknown;
}
