import { BigIntType, PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InterfaceType, registerEnumType } from 'type-graphql';
import { clock } from '../shared/clock.ts';
import { BoundType } from '../shared/instant.ts';
import { EdgeKind, edgeId } from './edge-kinds.ts';
import { Identified } from './identified.ts';

export enum EdgeStatus {
  PLANNED = 'PLANNED',
  LIVE = 'LIVE',
  ENDED = 'ENDED',
}
registerEnumType(EdgeStatus, {
  name: 'EdgeStatus',
  description: 'How the lifetime of an edge relates to now.',
  valuesConfig: {
    PLANNED: { description: 'The lifetime has not started.' },
    LIVE: { description: 'The edge counts now.' },
    ENDED: { description: 'The edge was revoked, or its lifetime is over.' },
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
  description: 'The source of authority of an edge: who decides about it.',
  valuesConfig: {
    MANUAL: { description: 'A person or an integration stated the edge here.' },
    RULE: { description: 'The edge follows from the rule of a dynamic group.' },
    SYNC: { description: 'A syncer mirrors the edge from another directory, which is its master.' },
    REQUEST: { description: 'The edge was created because an access request was approved.' },
    IMPORT: { description: 'An import stated the edge.' },
  },
});

/**
 * A statement in the access graph, which counts in [startsAt, endsAt). `sourceKey` and `targetKey` are keys of nodes;
 * access flows from source to target.
 */
@InterfaceType('Edge', {
  implements: Identified,
  description:
    'An edge of the access graph: a statement that one object is connected with another. It counts in the half-open lifetime [startsAt, endsAt), has a source of authority, and records who stated it and why. Ending an edge closes it now and does not change the past.',
})
@Entity({ tableName: 'edge', discriminatorColumn: 'kind', abstract: true })
export abstract class Edge {
  [PrimaryKeyProp]?: 'key';

  @PrimaryKey({ type: new BigIntType('number'), fieldName: 'id' })
  key: number;

  get id(): string {
    return edgeId(this.kind, this.key);
  }

  @Field(() => EdgeKind, { description: 'The kind of this edge.' })
  @Enum({ items: () => EdgeKind, nativeEnumName: 'edge_kind' })
  kind: EdgeKind;

  @Property({ type: 'integer', fieldName: 'source' })
  sourceKey: number;

  @Property({ type: 'integer', fieldName: 'target' })
  targetKey: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The first instant at which the edge counts; null where it has no start.',
  })
  @Property({ type: new BoundType('-infinity') })
  startsAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The first instant at which the edge no longer counts; null where it has no end.',
  })
  @Property({ type: new BoundType('infinity') })
  endsAt: Date | null;

  @Field(() => Authority, { description: 'The source of authority: who decides about this edge.' })
  @Enum({ items: () => Authority, nativeEnumName: 'authority' })
  authority: Authority;

  @Property({ type: 'integer', nullable: true, fieldName: 'syncer' })
  syncerKey: number | null;

  @Property({ type: 'integer', fieldName: 'stated_by' })
  statedByKey: number;

  @Field(() => String, { nullable: true, description: 'The reason that was given when the edge was stated.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null;

  @Property({ type: 'integer', nullable: true, fieldName: 'ended_by' })
  endedByKey: number | null;

  @Field(() => String, { nullable: true, description: 'The reason that was given when the edge was ended.' })
  @Property({ type: 'text', nullable: true })
  endReason: string | null;

  @Field(() => GraphQLDateTime, { description: 'When the edge was stated.' })
  @Property({ type: 'datetime' })
  createdAt: Date;

  @Field(() => EdgeStatus, { description: 'How the lifetime of the edge relates to now.' })
  get status(): EdgeStatus {
    const now = clock.now();
    const neverStarts = this.endsAt !== null && this.startsAt !== null && this.endsAt <= this.startsAt;
    if (neverStarts || (this.endsAt && this.endsAt <= now)) return EdgeStatus.ENDED;
    return this.startsAt && this.startsAt > now ? EdgeStatus.PLANNED : EdgeStatus.LIVE;
  }
}
