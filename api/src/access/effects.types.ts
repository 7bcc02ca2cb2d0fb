import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Resource } from '../model/resource.entity.ts';
import { User } from '../model/user.entity.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { GuestEnd, PolicyEffect, UserDependents } from './dependents.types.ts';
import { LdapRename } from './ldap-renames.types.ts';

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
  description: 'How access, or a membership, changes for a period.',
  valuesConfig: {
    GAINED: { description: 'There is access or membership where there was none.' },
    HIGHER: { description: 'The level is higher.' },
    LONGER: {
      description: 'Access that would have ended, or become lower, at `from` continues until `afterEndsAt`.',
    },
    LOST: { description: 'There is none any more where there was some.' },
    LOWER: { description: 'The level is lower.' },
    SHORTER: {
      description: 'Access that would have continued until `beforeEndsAt` ends, or becomes lower, at `from`.',
    },
  },
});

@ObjectType({
  description: 'A period in which something is different after a mutation.',
})
export class EffectSpan {
  @Field(() => EffectKind, { description: 'How it is different.' })
  kind: EffectKind;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The first instant at which it is different; null: at once.',
  })
  from: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'The first instant at which it is no longer different in this way; null: it stays different.',
  })
  until: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The level in this period before the mutation; null where there was no access, and for memberships.',
  })
  before: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The level in this period after the mutation; null where there is no access, and for memberships.',
  })
  after: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Until when the level at `from`, or a higher one, would have lasted without interruption before the mutation; null where it had no end, or there was nothing.',
  })
  beforeEndsAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Until when the level at `from`, or a higher one, lasts without interruption after the mutation; null where it has no end, or there is nothing.',
  })
  afterEndsAt: Date | null;

  @Field(() => Boolean, {
    description:
      'Whether `afterEndsAt` is the end of a guest although the memberships and bindings would last longer.',
  })
  endsWithGuest: boolean;
}

@ObjectType({
  description:
    'What is different for one user. The fields of the effect itself describe the first span; `spans` has all of them.',
})
abstract class Effect extends EffectSpan {
  @Field(() => User, { description: 'The user.' })
  user: User;

  @Field(() => [EffectSpan], {
    description: 'All periods that differ in this direction, in order: the first 20.',
  })
  spans: EffectSpan[];

  @Field(() => Int, { description: 'How many such periods there are.' })
  spanCount: number;
}

@ObjectType({
  description:
    'A change in the access of one user to one resource, in one direction. The fields beside `spans` are those of the first span.',
})
export class AccessEffect extends Effect {
  @Field(() => Resource, { description: 'The resource.' })
  resource: Resource;
}

@ObjectType({
  description:
    'A change in the membership of one user in one user group, direct or through nesting, in one direction. The fields beside `spans` are those of the first span.',
})
export class MembershipEffect extends Effect {
  @Field(() => UserGroup, { description: 'The user group.' })
  userGroup: UserGroup;
}

@ObjectType({
  description:
    'The effects of a mutation: how everybody’s access, now and in the future, differs from what it would be without the mutation. The lists contain the first 50 effects that the viewer may see; the counts are of all users who were compared.',
})
export class Effects {
  @Field(() => [AccessEffect], { description: 'Access that is new, higher or lasts longer: the first 50.' })
  gains: AccessEffect[] = [];

  @Field(() => [AccessEffect], { description: 'Access that is lost, lower or ends earlier: the first 50.' })
  losses: AccessEffect[] = [];

  @Field(() => Int, { description: 'How many gains there are, as pairs of user and resource.' })
  gainCount = 0;

  @Field(() => Int, { description: 'How many losses there are, as pairs of user and resource.' })
  lossCount = 0;

  @Field(() => Int, { description: 'How many users’ access or memberships change.' })
  usersAffected = 0;

  @Field(() => Int, { description: 'How many resources there are to which somebody’s access changes.' })
  resourcesAffected = 0;

  @Field(() => [MembershipEffect], {
    description:
      'Users who become members of groups, or stay longer, directly or through nesting: the first 50.',
  })
  membershipGains: MembershipEffect[] = [];

  @Field(() => [MembershipEffect], {
    description: 'Users who leave groups, or stay less long, directly or through nesting: the first 50.',
  })
  membershipLosses: MembershipEffect[] = [];

  @Field(() => Int, { description: 'How many effective memberships are new or last longer.' })
  membershipGainCount = 0;

  @Field(() => Int, { description: 'How many effective memberships end, or end earlier.' })
  membershipLossCount = 0;

  @Field(() => Int, {
    description: 'How many users the mutation can affect at all, whether or not anything changes for them.',
  })
  usersConcerned = 0;

  @Field(() => Int, {
    description:
      'How many of these users were compared, in the order of their ids. Fewer than `usersConcerned` only for very large changes.',
  })
  usersCompared = 0;

  @Field(() => Boolean, {
    description:
      'Whether all users and systems that can be affected were compared. If false, the counts are of those that were.',
  })
  isComplete = true;

  @Field(() => [GuestEnd], {
    description: 'Guests who are given something that lasts beyond their own end: the first 50.',
  })
  guestEnds: GuestEnd[] = [];

  @Field(() => Int, { description: 'How many such guests there are.' })
  guestEndCount = 0;

  @Field(() => [UserDependents], {
    description:
      'What depends on users who are active now and will not be after the mutation, for the first 50 of them.',
  })
  dependents: UserDependents[] = [];

  @Field(() => Int, { description: 'How many users are active now and will not be after the mutation.' })
  dependentCount = 0;

  @Field(() => [PolicyEffect], { description: 'Settings that change on systems: the first 50.' })
  policyEffects: PolicyEffect[] = [];

  @Field(() => Int, { description: 'How many settings change on the systems that were compared.' })
  policyEffectCount = 0;

  @Field(() => Int, { description: 'How many systems can get other settings.' })
  systemsConcerned = 0;

  @Field(() => Int, {
    description: 'How many of these systems were compared, in the order of their ids: at most 2,000.',
  })
  systemsCompared = 0;

  @Field(() => [LdapRename], { description: 'Entries of LDAP servers that get another name: the first 50.' })
  ldapRenames: LdapRename[] = [];

  @Field(() => Int, { description: 'How many entries of LDAP servers get another name.' })
  ldapRenameCount = 0;
}
