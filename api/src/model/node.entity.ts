import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { parseId, toId } from '../shared/ids.ts';
import { one } from '../shared/one.ts';

/** The kinds of objects that edges connect. */
export const nodeKinds = ['USER', 'USER_GROUP', 'RESOURCE', 'RESOURCE_GROUP', 'POLICY'] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** The GraphQL type of each kind. */
export const typeOfKind = {
  USER: 'User',
  USER_GROUP: 'UserGroup',
  RESOURCE: 'Resource',
  RESOURCE_GROUP: 'ResourceGroup',
  POLICY: 'Policy',
} as const satisfies Record<NodeKind, string>;

/** The kind of object of an id such as `user_42`; null where the id names none of these. */
export function nodeKindOf(id: string): NodeKind | null {
  const type = parseId(id)?.type;
  return nodeKinds.find((kind) => typeOfKind[kind] === type) ?? null;
}

/** An object of the directory. `key` is its internal number, and `id` its name in the API. */
@ObjectType()
@Entity({ tableName: 'node', inheritance: 'tpt' })
export abstract class Node {
  [PrimaryKeyProp]?: 'key';

  @PrimaryKey({ type: 'integer', fieldName: 'id' })
  key: number;

  // Not named `kind`: MikroORM would give a property of the same name in a subclass the value of this column.
  @Enum({ items: () => [...nodeKinds], nativeEnumName: 'node_kind' })
  nodeKind: NodeKind;

  @Field(() => String, {
    nullable: true,
    description: 'The name of this object in another system. Unique among objects of the same type.',
  })
  @Property({ type: 'text', nullable: true })
  externalId: string | null;

  @Field(() => Int, {
    description:
      'The number of changes of the object itself. Send it as `ifVersion` to avoid overwriting a change of somebody else.',
  })
  @Property({ type: 'integer' })
  version: number;

  @Field(() => GraphQLDateTime, { description: 'When the object was created.' })
  @Property({ type: 'datetime' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, {
    description: 'When the object itself was last changed. Changes of its edges do not count.',
  })
  @Property({ type: 'datetime' })
  updatedAt: Date;

  @Property({ type: 'datetime', nullable: true })
  archivedAt: Date | null;

  constructor(kind: NodeKind, now: Date) {
    this.nodeKind = kind;
    this.version = 1;
    this.createdAt = now;
    this.updatedAt = now;
    this.externalId = null;
    this.archivedAt = null;
  }

  get id(): string {
    return toId(typeOfKind[this.nodeKind], this.key);
  }

  /** The name that people know the object by. */
  abstract get label(): string;

  /** Refuses a change that is based on an older version. */
  assertVersion(ifVersion: number | null | undefined): void {
    if (ifVersion != null && ifVersion !== this.version) {
      throw new ConflictError(
        errorText('VERSION_CONFLICT', { name: this.label, version: this.version, given: ifVersion }),
        this.version,
      ).at('ifVersion');
    }
  }

  touch(now: Date): void {
    this.version += 1;
    this.updatedAt = now;
  }
}

/** The node of a key, from loaded nodes; throws where it is of another type. */
export function loadedNode<Kind extends Node>(
  nodes: ReadonlyMap<number, Node>,
  key: number,
  type: new (...parameters: never[]) => Kind,
): Kind {
  const node = nodes.get(key);
  return one(node instanceof type ? node : null, `nodes are never deleted, and ${key} is a ${type.name}`);
}
