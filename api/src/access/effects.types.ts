import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Resource } from '../model/resource.entity.ts';
import { User } from '../model/user.entity.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { GuestEnd, PolicyEffect, UserDependents } from './hangs-on.types.ts';

export enum EffectKind {
  GAINED = 'GAINED',
  HIGHER = 'HIGHER',
  LONGER = 'LONGER',
  LOST = 'LOST',
  LOWER = 'LOWER',
  SHORTER = 'SHORTER',
}
registerEnumType(EffectKind, {
  name: 'EffectKind',
  description: 'In which way access, or a membership, changes for a time.',
  valuesConfig: {
    GAINED: { description: 'There is some where there was none.' },
    HIGHER: { description: 'The level is higher.' },
    LONGER: {
      description: 'What would have ended, or have become lower, at `from` goes on until `afterEndsAt`.',
    },
    LOST: { description: 'There is none where there was some.' },
    LOWER: { description: 'The level is lower.' },
    SHORTER: {
      description: 'What would have gone on until `beforeEndsAt` ends, or becomes lower, at `from`.',
    },
  },
});

@ObjectType({
  description: 'A time in which something is different after a mutation: it was so before, and is so after.',
})
export class EffectSpan {
  @Field(() => EffectKind, { description: 'In which way it is different.' })
  kind: EffectKind;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The first instant at which it is different; null: at once.',
  })
  from: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The first instant at which it is no longer different in this way; null: it is for good.',
  })
  until: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The level in that time before the mutation; null: no access, and always of memberships.',
  })
  before: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The level in that time after the mutation; null: no access, and always of memberships.',
  })
  after: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Until when there was, without a break from `from` on, what there was at `from`, or a higher level; null: for good, or there was nothing.',
  })
  beforeEndsAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Until when there is, without a break from `from` on, what there is at `from`, or a higher level; null: for good, or there is nothing.',
  })
  afterEndsAt: Date | null;

  @Field(() => Boolean, {
    description:
      'Whether `afterEndsAt` is the end of a guest, whose memberships and bindings would go on: then the guest’s end is what counts.',
  })
  endsWithGuest: boolean;
}

@ObjectType({
  description:
    'What is different for one user: at first so as the effect itself says, in full so as its spans say.',
})
abstract class Effect extends EffectSpan {
  @Field(() => User, { description: 'The user.' })
  user: User;

  @Field(() => [EffectSpan], {
    description: 'Every time in which it is different in this direction, in order: the first 20.',
  })
  spans: EffectSpan[];

  @Field(() => Int, { description: 'How many such times there are.' })
  spanCount: number;
}

@ObjectType({
  description:
    'What a mutation changes in the access of one user to one resource, in one direction. The fields beside `spans` are those of the first span.',
})
export class AccessEffect extends Effect {
  @Field(() => Resource, { description: 'The resource.' })
  resource: Resource;
}

@ObjectType({
  description:
    'What a mutation changes in the membership of one user in one user group, direct or through nesting, in one direction. The fields beside `spans` are those of the first span.',
})
export class MembershipEffect extends Effect {
  @Field(() => UserGroup, { description: 'The user group.' })
  userGroup: UserGroup;
}

@ObjectType({
  description:
    'What follows from a mutation: how the access of everybody, now and at all times ahead, differs from what it would be without the mutation. The lists hold the first 50 that you may see; the counts are of all users who were compared.',
})
export class Effects {
  @Field(() => [AccessEffect], { description: 'Access that is new, higher or longer: the first 50.' })
  gains: AccessEffect[] = [];

  @Field(() => [AccessEffect], { description: 'Access that is lost, lower or shorter: the first 50.' })
  losses: AccessEffect[] = [];

  @Field(() => Int, { description: 'How many gains there are: pairs of a user and a resource.' })
  gainCount = 0;

  @Field(() => Int, { description: 'How many losses there are: pairs of a user and a resource.' })
  lossCount = 0;

  @Field(() => Int, { description: 'Users whose access or groups change.' })
  usersAffected = 0;

  @Field(() => Int, { description: 'Resources to which somebody’s access changes.' })
  resourcesAffected = 0;

  @Field(() => [MembershipEffect], {
    description: 'Who comes into which groups, or stays longer, directly or through nesting: the first 50.',
  })
  membershipGains: MembershipEffect[] = [];

  @Field(() => [MembershipEffect], {
    description: 'Who leaves which groups, or stays less long: the first 50.',
  })
  membershipLosses: MembershipEffect[] = [];

  @Field(() => Int, { description: 'How many effective memberships are new or longer.' })
  membershipGainCount = 0;

  @Field(() => Int, { description: 'How many effective memberships end or are shorter.' })
  membershipLossCount = 0;

  @Field(() => Int, {
    description: 'How many users the mutation can concern at all, whether or not anything changes for them.',
  })
  usersConcerned = 0;

  @Field(() => Int, {
    description: 'How many of them were compared, in the order of their ids: all, but of very large changes.',
  })
  usersCompared = 0;

  @Field(() => Boolean, {
    description:
      'Whether all users and systems that can be concerned were compared. Where false, the counts are of those compared.',
  })
  isComplete = true;

  @Field(() => [GuestEnd], {
    description: 'Guests who are given something for longer than they are guests: the first 50.',
  })
  guestEnds: GuestEnd[] = [];

  @Field(() => Int, { description: 'How many such guests there are.' })
  guestEndCount = 0;

  @Field(() => [UserDependents], {
    description: 'What hangs on users who are active now and will not be: of the first 50.',
  })
  dependents: UserDependents[] = [];

  @Field(() => Int, { description: 'How many users are active now and will not be.' })
  dependentCount = 0;

  @Field(() => [PolicyEffect], { description: 'Settings that change on systems: the first 50.' })
  policyEffects: PolicyEffect[] = [];

  @Field(() => Int, { description: 'How many settings change on systems that were compared.' })
  policyEffectCount = 0;

  @Field(() => Int, { description: 'How many systems may get other settings.' })
  systemsConcerned = 0;

  @Field(() => Int, {
    description: 'How many of them were compared, in the order of their ids: at most 2,000.',
  })
  systemsCompared = 0;
}
