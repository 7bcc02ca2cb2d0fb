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
import type { MessageCode } from '../shared/error-messages.ts';
import type { ErrorText, MessageValues } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { CodeField, ValuesField } from '../shared/message-fields.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { Position } from '../shared/position.ts';
import { selectedFields } from '../shared/selected-fields.ts';
import type { Loaders } from '../viewer/loaders.ts';
import type { Operation } from '../viewer/operation.ts';
import { GrantUser, grantUsersWith } from './grant-user.ts';

/** The enum of the schema, made from the table of kinds. */
export const SyncerKind = Object.fromEntries(Object.keys(syncerKinds).map((kind) => [kind, kind])) as {
  [Kind in SyncerKindName]: Kind;
};
export type SyncerKind = SyncerKindName;

registerEnumType(SyncerKind, {
  name: 'SyncerKind',
  description: 'The kind of a syncer: what it keeps equal to Muster, or mirrors from.',
  valuesConfig: Object.fromEntries(
    Object.entries<SyncerKindRow>(syncerKinds).map(([kind, { description }]) => [kind, { description }]),
  ),
});

@ObjectType({
  description: 'What a kind of syncer is for, which targets it takes, and which facts of people it receives.',
})
export class SyncerKindInfo {
  @Field(() => SyncerKind, { description: 'The kind.' })
  kind: SyncerKind;

  @Field(() => String, { description: 'The name of the kind, for people.' })
  label: string;

  @Field(() => String, {
    description: 'What the kind is for, and which facts of people its syncer receives.',
  })
  description: string;

  @Field(() => Boolean, {
    description:
      'Whether the other directory is the master of the people and groups that are mirrored from it.',
  })
  isMirrored: boolean;

  @Field(() => Boolean, {
    description: 'Whether the directory can be searched, and asked to sync one person.',
  })
  isSearchable: boolean;

  @Field(() => Boolean, { description: 'Whether the other system pushes changes to Muster by SCIM.' })
  pushes: boolean;

  @Field(() => Boolean, { description: 'Whether user groups that are its targets are LDAP groups.' })
  hasLdapGroups: boolean;

  @Field(() => Boolean, {
    description:
      'Whether admins create syncers of this kind. Otherwise they are created when a system enrols.',
  })
  isCreatedByAdmins: boolean;

  @Field(() => Boolean, { description: 'Whether user groups can be its targets.' })
  takesUserGroups: boolean;

  @Field(() => [ResourceKind], { description: 'The kinds of resources that can be its targets.' })
  takesResources: ResourceKind[];

  @Field(() => [String], {
    description: 'The facts of people that its syncer receives, beside ids and names.',
  })
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
    'A program that keeps another system equal to Muster: it asks for the grants on its targets, applies them and acknowledges them. Some kinds mirror another directory into Muster instead.',
})
export class Syncer {
  key: number;
  problemText: ErrorText | null;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => SyncerKind, { description: 'The kind.' })
  kind: SyncerKind;

  @Field(() => SyncerKindInfo, {
    description: 'What the kind is for, which targets it takes, and which facts of people it receives.',
  })
  get kindInfo(): SyncerKindInfo {
    return kindInfo(this.kind);
  }

  @Field(() => String, { nullable: true, description: 'What the syncer is for, for people.' })
  description: string | null;

  @Field(() => GraphQLDateTime, { description: 'When the syncer was created.' })
  createdAt: Date;

  @Field(() => Boolean, {
    description: 'Whether the syncer is archived: its tokens are revoked and it has no targets.',
  })
  isArchived: boolean;

  @Field(() => Position, {
    description: 'Everything up to this position is applied, except for the failures.',
  })
  appliedPosition: number;

  @Field(() => Position, { description: 'The position of the newest grant on its targets.' })
  desiredPosition: number;

  @Field(() => Int, { description: 'How many live grants there are on its targets.' })
  desiredGrants: number;

  @Field(() => Int, { description: 'How many grants it could not apply.' })
  failingGrants: number;

  @Field(() => Int, {
    description: 'Milliseconds since the oldest change that it has not applied; 0 where there is none.',
  })
  lagMs: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the syncer last acknowledged anything.',
  })
  lastSeenAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the syncer cannot work, according to itself, for example because a target is unreachable; null where it can.',
  })
  get problem(): string | null {
    return this.problemText && String(this.problemText);
  }

  @CodeField()
  get problemCode(): MessageCode | null {
    return this.problemText?.code ?? null;
  }

  @ValuesField()
  get problemValues(): MessageValues | null {
    return this.problemText?.values ?? null;
  }

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the problem was first reported.' })
  problemSince: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of the process that runs the syncer; null where none holds the lease now.',
  })
  holder: string | null;

  get id(): string {
    return toId('Syncer', this.key);
  }
}

export const TargetObject = createUnionType({
  name: 'TargetObject',
  description: 'An object that can be a target of a syncer: a user group or a resource.',
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

  @Field(() => GraphQLDateTime, { description: 'When the target was added.' })
  createdAt: Date;

  get id(): string {
    return toId('Target', this.key);
  }

  @Field(() => TargetObject, { description: 'The user group or resource.' })
  object(@Ctx() { loaders }: { loaders: Loaders }): Promise<Node> {
    return loaders.node(this.nodeKey);
  }
}

@ObjectType({
  description:
    'What a syncer must make true for one user on one target. It is computed from the graph and cannot be edited.',
})
export class Grant {
  target: Target;
  userKey: number;

  @Field(() => Target, { name: 'target', description: 'The target of the grant.' })
  get theTarget(): Target {
    return this.target;
  }

  @Field(() => ID, {
    description: 'The id of the user group or resource. It is cheaper than `target` where there are many.',
  })
  get objectId(): string {
    return this.target.objectId;
  }

  @Field(() => ID, { description: 'The id of the user. It is cheaper than `user` where there are many.' })
  get userId(): string {
    return toId('User', this.userKey);
  }

  @Field(() => User, { description: 'The user.' })
  user(@Ctx() { loaders }: { loaders: Loaders }): Promise<User> {
    return loaders.node<User>(this.userKey);
  }

  @Field(() => String, { nullable: true, description: 'The level on a resource; null on a group.' })
  level: string | null;

  @Field(() => Boolean, {
    description: 'Whether the user has it. False: it has ended, and must be taken away.',
  })
  isLive: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it will end by itself, known in advance; null where it has no end.',
  })
  endsAt: Date | null;

  @Field(() => [LevelPeriod], {
    description:
      'Where some level ends before the access as a whole: all levels, the highest first, each with its own end. Empty where all end together.',
  })
  levels: LevelPeriod[];

  @Field(() => Position, { description: 'The position at which it last changed.' })
  position: number;
}

@ObjectType({ description: 'A batch of the grants that a syncer has not applied yet.' })
export class GrantBatch {
  @Field(() => [Grant], { description: 'The grants, in the order of their positions.' })
  grants: Grant[];

  @Field(() => [GrantUser], { description: 'The users of these grants, each once.' })
  users(@Ctx() operation: Operation, @Info() info: GraphQLResolveInfo): Promise<GrantUser[]> {
    const keys = new Set(this.grants.map(({ userKey }) => userKey));
    return grantUsersWith(operation, [...keys], selectedFields(info));
  }

  @Field(() => Position, {
    description:
      'The position of the last change that concerns the syncer itself: its targets, the facts that it receives of them, or a reconcile. When it has grown, ask for `syncer` again.',
  })
  notifiedPosition: number;

  @Field(() => Position, {
    description: 'Acknowledge this position once the grants of this batch and of those before are applied.',
  })
  position: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Where there are more grants: ask again with it and the same `after`. Null on the last batch.',
  })
  cursor: string | null;

  @Field(() => GraphQLDateTime, { description: 'When the batch was sent.' })
  at: Date;
}

@ObjectType({ description: 'A grant that a syncer could not apply.' })
export class GrantFailure {
  text: ErrorText;
  userKey: number;
  nodeKey: number;

  @Field(() => String, { description: 'The message of the syncer.' })
  get message(): string {
    return String(this.text);
  }

  @CodeField()
  get messageCode(): MessageCode | null {
    return this.text.code;
  }

  @ValuesField()
  get messageValues(): MessageValues | null {
    return this.text.values;
  }

  @Field(() => GraphQLDateTime, { description: 'When it first failed.' })
  since: Date;

  @Field(() => Int, { description: 'How often it has been tried.' })
  attempts: number;

  @Field(() => User, { description: 'The user.' })
  user(@Ctx() { loaders }: { loaders: Loaders }): Promise<User> {
    return loaders.node<User>(this.userKey);
  }

  @Field(() => TargetObject, { description: 'The user group or resource.' })
  object(@Ctx() { loaders }: { loaders: Loaders }): Promise<Node> {
    return loaders.node(this.nodeKey);
  }
}

@PayloadType('The result of a mutation of a syncer.')
export class SyncerPayload extends Payload {
  /** The progress of a syncer is counted over all of its grants, so it is loaded only if it is selected. */
  load: (() => Promise<Syncer>) | null = null;

  @Field(() => Syncer, {
    nullable: true,
    description: 'The syncer as it is now; null where nothing was done, and on a dry run.',
  })
  async syncer(): Promise<Syncer | null> {
    return this.load?.() ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description: 'The API token of a syncer that was just created. It is shown only now.',
  })
  token: string | null = null;
}

@PayloadType('The result of taking or renewing the lease of a syncer.')
export class SyncerLeasePayload extends Payload {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the lease ends unless it is renewed; null where it was released, and on a dry run.',
  })
  until: Date | null = null;
}

@PayloadType('The result of a mutation of targets.')
export class TargetsPayload extends Payload {
  @Field(() => [Target], { description: 'All targets that the syncer has now.' })
  targets: Target[] = [];
}
