import { BigIntType, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InterfaceType, registerEnumType } from 'type-graphql';
import { clock } from '../shared/clock.ts';
import { toId } from '../shared/ids.ts';
import { Bound } from '../shared/instant.ts';
import { Identified } from './identified.ts';

export enum EdgeKind {
  MEMBERSHIP = 'MEMBERSHIP',
  NESTING = 'NESTING',
  BINDING = 'BINDING',
  CONTAINMENT = 'CONTAINMENT',
  OWNERSHIP = 'OWNERSHIP',
  ASSIGNMENT = 'ASSIGNMENT',
}
registerEnumType(EdgeKind, {
  name: 'EdgeKind',
  description: 'What an edge of the access graph says.',
  valuesConfig: {
    MEMBERSHIP: { description: 'A user is in a user group.' },
    NESTING: { description: 'The members of a user group (child) are members of another (parent) too.' },
    BINDING: { description: 'A user or user group may use a resource or resource group, at a level.' },
    CONTAINMENT: { description: 'A resource group contains a resource or another resource group.' },
    OWNERSHIP: { description: 'A user manages a user group or resource group without being an admin.' },
    ASSIGNMENT: { description: 'A policy counts on a system, or on the systems of a resource group.' },
  },
});

export enum EdgeStatus {
  PLANNED = 'PLANNED',
  LIVE = 'LIVE',
  ENDED = 'ENDED',
}
registerEnumType(EdgeStatus, {
  name: 'EdgeStatus',
  description: 'Where the lifetime of an edge stands now.',
  valuesConfig: {
    PLANNED: { description: 'It has not started yet.' },
    LIVE: { description: 'It counts now.' },
    ENDED: { description: 'It was revoked, or has expired.' },
  },
});

export enum Authority {
  MANUAL = 'MANUAL',
  RULE = 'RULE',
  SYNC = 'SYNC',
  REQUEST = 'REQUEST',
  IMPORT = 'IMPORT',
}
registerEnumType(Authority, {
  name: 'Authority',
  description: 'The source of authority of an edge: who decides that it is so.',
  valuesConfig: {
    MANUAL: { description: 'A person or integration stated it here.' },
    RULE: { description: 'It follows from the rule of a dynamic group.' },
    SYNC: { description: 'A syncer mirrors it from another directory, which is its master.' },
    REQUEST: { description: 'An access request was approved.' },
    IMPORT: { description: 'An import stated it.' },
  },
});

/**
 * A statement in the access graph. It counts in [startsAt, endsAt). `sourceKey` and `targetKey` are nodes; access
 * flows from source to target.
 */
@InterfaceType('Edge', {
  implements: Identified,
  description:
    'A statement in the access graph. It counts in the half-open lifetime [startsAt, endsAt), has a source of authority, and says who stated it and why. The past is never rewritten: ending an edge closes it now.',
})
@Entity({ tableName: 'edge', discriminatorColumn: 'kind', abstract: true })
export abstract class Edge {
  [PrimaryKeyProp]?: 'key';

  @PrimaryKey({ type: new BigIntType('number'), fieldName: 'id' })
  key: number;

  get id(): string {
    return toId(typeOfEdge[this.kind], this.key);
  }

  @Field(() => EdgeKind, { description: 'What kind of thing it is.' })
  @Enum({ items: () => EdgeKind, nativeEnumName: 'edge_kind' })
  kind: EdgeKind;

  @Property({ type: 'integer', fieldName: 'source' })
  sourceKey: number;

  @Property({ type: 'integer', fieldName: 'target' })
  targetKey: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The first instant at which it counts; null: it always did.',
  })
  @Property({ type: new Bound('-infinity') })
  startsAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The first instant at which it no longer counts; null: for good.',
  })
  @Property({ type: new Bound('infinity') })
  endsAt: Date | null;

  @Field(() => Authority, { description: 'The source of authority: who decides that it is so.' })
  @Enum({ items: () => Authority, nativeEnumName: 'authority' })
  authority: Authority;

  @Property({ type: 'integer', nullable: true, fieldName: 'syncer' })
  syncerKey: number | null;

  @Property({ type: 'integer', fieldName: 'stated_by' })
  statedByKey: number;

  @Field(() => String, { nullable: true, description: 'Why it was stated, in the words of who stated it.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null;

  @Property({ type: 'integer', nullable: true, fieldName: 'ended_by' })
  endedByKey: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended, in the words of who ended it.' })
  @Property({ type: 'text', nullable: true })
  endReason: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was stated.' })
  @Property({ type: 'datetime' })
  createdAt: Date;

  @Field(() => EdgeStatus, { description: 'How it stands now.' })
  get status(): EdgeStatus {
    const now = clock.now();
    const neverStarts = this.endsAt !== null && this.startsAt !== null && this.endsAt <= this.startsAt;
    if (neverStarts || (this.endsAt && this.endsAt <= now)) return EdgeStatus.ENDED;
    return this.startsAt && this.startsAt > now ? EdgeStatus.PLANNED : EdgeStatus.LIVE;
  }
}

/** Edges' ids say their kind. */
export const typeOfEdge = {
  MEMBERSHIP: 'Membership',
  NESTING: 'Nesting',
  BINDING: 'Binding',
  CONTAINMENT: 'Containment',
  OWNERSHIP: 'Ownership',
  ASSIGNMENT: 'Assignment',
} as const satisfies Record<EdgeKind, string>;
