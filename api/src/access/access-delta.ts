import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Resource } from '../resources/resource.entity.ts';
import { UserGroup } from '../user-groups/user-group.entity.ts';
import { User } from '../users/user.entity.ts';

@ObjectType({ description: 'How the access of a user to a resource differs between two states.' })
export class AccessDelta {
  @Field(() => User, { description: 'The user.' })
  user: User;

  @Field(() => Resource, { description: 'The resource.' })
  resource: Resource;

  @Field(() => String, { nullable: true, description: 'The highest level before; null: no access.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'The highest level after; null: no access.' })
  after: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When all access would have ended before; null: never, or there was none.',
  })
  beforeEndsAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When all access ends after; null: never, or there is none.',
  })
  afterEndsAt: Date | null;
}

@ObjectType({ description: 'A user who is, or is no longer, in a group.' })
export class MembershipDelta {
  @Field(() => User, { description: 'The user.' })
  user: User;

  @Field(() => UserGroup, { description: 'The user group.' })
  userGroup: UserGroup;
}

@ObjectType({
  description:
    'What follows from a mutation: who gains and loses what, at once or when planned edges start. The lists hold the first 50 that you may see; the counts are of all, unless `isComplete` is false.',
})
export class Effects {
  @Field(() => [AccessDelta], { description: 'Access that is new, higher or longer: the first 50.' })
  gains: AccessDelta[] = [];

  @Field(() => [AccessDelta], { description: 'Access that is lost, lower or shorter: the first 50.' })
  losses: AccessDelta[] = [];

  @Field(() => Int, { description: 'How many gains there are.' })
  gainCount = 0;

  @Field(() => Int, { description: 'How many losses there are.' })
  lossCount = 0;

  @Field(() => Int, { description: 'Users whose access or groups change.' })
  usersAffected = 0;

  @Field(() => Int, { description: 'Resources to which somebody’s access changes.' })
  resourcesAffected = 0;

  @Field(() => [MembershipDelta], {
    description: 'Who comes into which groups, directly or through nesting: the first 50.',
  })
  membershipGains: MembershipDelta[] = [];

  @Field(() => [MembershipDelta], { description: 'Who leaves which groups: the first 50.' })
  membershipLosses: MembershipDelta[] = [];

  @Field(() => Int, { description: 'How many effective memberships are new.' })
  membershipGainCount = 0;

  @Field(() => Int, { description: 'How many effective memberships end.' })
  membershipLossCount = 0;

  @Field(() => Boolean, {
    description: 'False where more than 2,000 users are concerned: then only the first 2,000 were compared.',
  })
  isComplete = true;
}
