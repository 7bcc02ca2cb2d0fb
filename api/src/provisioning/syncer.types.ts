import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, createUnionType, Field, ID, Info, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LevelPeriod } from '../access/effective-connection.ts';
import { Payload } from '../access/payload.ts';
import { Identified } from '../model/identified.ts';
import type { Node } from '../model/node.entity.ts';
import { Resource, ResourceKind } from '../model/resource.entity.ts';
import { rowOf, type SyncerKindName, type SyncerKindRow, syncerKinds } from '../model/syncer-kinds.ts';
import { User } from '../model/user.entity.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { toId } from '../shared/ids.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { Position } from '../shared/position.ts';
import { selectedFields } from '../shared/selected-fields.ts';
import type { Loaders } from '../viewer/loaders.ts';
import type { Operation } from '../viewer/operation.ts';
import { GrantUser, grantUsersWith } from './grant-user.ts';

/** The kinds as an enum of the schema, from their table. */
export const SyncerKind = Object.fromEntries(Object.keys(syncerKinds).map((kind) => [kind, kind])) as {
  [Kind in SyncerKindName]: Kind;
};
export type SyncerKind = SyncerKindName;

registerEnumType(SyncerKind, {
  name: 'SyncerKind',
  description: 'What a syncer keeps equal to Muster, or mirrors from.',
  valuesConfig: Object.fromEntries(
    Object.entries<SyncerKindRow>(syncerKinds).map(([kind, { description }]) => [kind, { description }]),
  ),
});

@ObjectType({ description: 'What a kind of syncer is, takes and is given.' })
export class SyncerKindInfo {
  @Field(() => SyncerKind, { description: 'Which kind.' })
  kind: SyncerKind;

  @Field(() => String, { description: 'What people call the kind.' })
  label: string;

  @Field(() => String, { description: 'What it is for, and what its syncer is given of people.' })
  description: string;

  @Field(() => Boolean, { description: 'Whether it is the master of people and groups mirrored from it.' })
  isMirrored: boolean;

  @Field(() => Boolean, { description: 'Whether it can be searched, and asked to sync one person.' })
  isSearchable: boolean;

  @Field(() => Boolean, { description: 'Whether it sends changes to Muster by SCIM.' })
  pushes: boolean;

  @Field(() => Boolean, { description: 'Whether user groups that are its targets are LDAP groups.' })
  hasLdapGroups: boolean;

  @Field(() => Boolean, { description: 'Whether admins create it; otherwise a system that enrols does.' })
  isCreatedByAdmins: boolean;

  @Field(() => Boolean, { description: 'Whether user groups may be its targets.' })
  takesUserGroups: boolean;

  @Field(() => [ResourceKind], { description: 'The kinds of resources that may be its targets.' })
  takesResources: ResourceKind[];

  @Field(() => [String], { description: 'Facts that its syncer is given of people, beside ids and names.' })
  facts: string[];
}

export const kindInfo = (kind: SyncerKind): SyncerKindInfo => {
  const { targets, facts, operations: _operations, ...row } = rowOf(kind);
  return Object.assign(new SyncerKindInfo(), {
    ...row,
    kind,
    facts: [...facts],
    isCreatedByAdmins: targets.addedBy !== 'ENROLMENT',
    takesUserGroups: targets.userGroups,
    takesResources: [...targets.resources],
  });
};

@ObjectType({
  implements: [Identified],
  description:
    'A program that keeps something equal to Muster: it asks for the grants of its targets, applies and acknowledges them.',
})
export class Syncer {
  key: number;

  @Field(() => String, { description: 'What people call it.' })
  name: string;

  @Field(() => SyncerKind, { description: 'What kind of thing it is.' })
  kind: SyncerKind;

  @Field(() => SyncerKindInfo, { description: 'What its kind is, takes and is given.' })
  get kindInfo(): SyncerKindInfo {
    return kindInfo(this.kind);
  }

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  description: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was created.' })
  createdAt: Date;

  @Field(() => Boolean, { description: 'Whether it is archived: then nothing leads to or from it.' })
  isArchived: boolean;

  @Field(() => Position, { description: 'Everything up to here is applied, but for the failures.' })
  appliedPosition: number;

  @Field(() => Position, { description: 'Where the newest grant stands that it must apply.' })
  desiredPosition: number;

  @Field(() => Int, { description: 'Live grants on its targets.' })
  desiredGrants: number;

  @Field(() => Int, { description: 'Grants that it could not apply.' })
  failingGrants: number;

  @Field(() => Int, {
    description: 'Milliseconds since the oldest change that it has not applied; 0 when there is none.',
  })
  lagMs: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it last acknowledged anything.' })
  lastSeenAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it cannot do its work, as it says: such as a target that it cannot reach; null: it can.',
  })
  problem: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the problem was first reported.' })
  problemSince: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the process that runs it; null when none has a lease now.',
  })
  holder: string | null;

  get id(): string {
    return toId('Syncer', this.key);
  }
}

export const TargetObject = createUnionType({
  name: 'TargetObject',
  description: 'What can be a target.',
  types: () => [UserGroup, Resource] as const,
});

@ObjectType({
  implements: [Identified],
  description: 'A user group or resource whose grants a syncer applies.',
})
export class Target {
  key: number;
  nodeKey: number;
  objectId: string;

  @Field(() => GraphQLDateTime, { description: 'When it was created.' })
  createdAt: Date;

  get id(): string {
    return toId('Target', this.key);
  }

  @Field(() => TargetObject, { description: 'The group or resource.' })
  object(@Ctx() { loaders }: { loaders: Loaders }): Promise<Node> {
    return loaders.node(this.nodeKey);
  }
}

@ObjectType({
  description: 'What follows for one user on one target. Derived from the graph; never written by hand.',
})
export class Grant {
  target: Target;
  userKey: number;

  @Field(() => Target, { name: 'target', description: 'What it is on.' })
  get theTarget(): Target {
    return this.target;
  }

  @Field(() => ID, { description: 'The id of what it is on: cheaper than `target`, where there are many.' })
  get objectId(): string {
    return this.target.objectId;
  }

  @Field(() => ID, { description: 'The id of the user: cheaper than `user`, where there are many.' })
  get userId(): string {
    return toId('User', this.userKey);
  }

  @Field(() => User, { description: 'The user.' })
  user(@Ctx() { loaders }: { loaders: Loaders }): Promise<User> {
    return loaders.node<User>(this.userKey);
  }

  @Field(() => String, { nullable: true, description: 'The level on a resource; null on a group.' })
  level: string | null;

  @Field(() => Boolean, { description: 'False: it has ended, and is to be taken away.' })
  isLive: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it will end by itself, known ahead; null: never.',
  })
  endsAt: Date | null;

  @Field(() => [LevelPeriod], {
    description:
      'Where a level ends before the access as a whole does: each with its own end, known ahead, the highest first. Empty where all end together.',
  })
  levels: LevelPeriod[];

  @Field(() => Position, { description: 'Where it last changed.' })
  position: number;
}

@ObjectType({ description: 'The grants that a syncer has not applied.' })
export class GrantBatch {
  @Field(() => [Grant], { description: 'In the order of their positions.' })
  grants: Grant[];

  @Field(() => [GrantUser], { description: 'The users of these grants, each once.' })
  users(@Ctx() operation: Operation, @Info() info: GraphQLResolveInfo): Promise<GrantUser[]> {
    const keys = new Set(this.grants.map(({ userKey }) => userKey));
    return grantUsersWith(operation, [...keys], selectedFields(info));
  }

  @Field(() => Position, {
    description:
      'Where the last change stands that concerns the syncer itself: its targets, what is told of them, or a reconcile. Where it has grown, ask for `syncer` again.',
  })
  notifiedPosition: number;

  @Field(() => Position, {
    description: 'Acknowledge this once the grants, and those of the batches before, are applied.',
  })
  position: number;

  @Field(() => String, {
    nullable: true,
    description: 'Where there is more: ask again with it, and the same `after`.',
  })
  cursor: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was sent.' })
  at: Date;
}

@ObjectType({ description: 'A grant that a syncer could not apply.' })
export class GrantFailure {
  userKey: number;
  nodeKey: number;

  @Field(() => String, { description: 'What the syncer said.' })
  message: string;

  @Field(() => GraphQLDateTime, { description: 'When it first failed.' })
  since: Date;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field(() => User, { description: 'The user.' })
  user(@Ctx() { loaders }: { loaders: Loaders }): Promise<User> {
    return loaders.node<User>(this.userKey);
  }

  @Field(() => TargetObject, { description: 'The group or resource.' })
  object(@Ctx() { loaders }: { loaders: Loaders }): Promise<Node> {
    return loaders.node(this.nodeKey);
  }
}

@PayloadType('What a mutation of a syncer answers.')
export class SyncerPayload extends Payload {
  /** How the syncer stands is counted over all its grants: only for who asks. */
  load: (() => Promise<Syncer>) | null = null;

  @Field(() => Syncer, {
    nullable: true,
    description: 'The syncer as it is now; null when nothing was done, or on a dry run.',
  })
  async syncer(): Promise<Syncer | null> {
    return this.load?.() ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description: 'Its API token, when it was just created: shown now and never again.',
  })
  token: string | null = null;
}

@PayloadType('The lease of a syncer.')
export class SyncerLeasePayload extends Payload {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the lease ends, unless it is renewed; null when it was given back, or on a dry run.',
  })
  until: Date | null = null;
}

@PayloadType('What a mutation of targets answers.')
export class TargetsPayload extends Payload {
  @Field(() => [Target], { description: 'All targets of the syncer now.' })
  targets: Target[] = [];
}
