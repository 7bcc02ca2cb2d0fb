import { PrimaryKeyProp } from '@mikro-orm/core';
import { Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { parseId, toId } from '../shared/ids.ts';
import { one } from '../shared/one.ts';

/** What an edge of the graph can begin or end at. */
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

/** The kind of object that an id such as `user_42` names; null where it names none. */
export function nodeKindOf(id: string): NodeKind | null {
  const type = parseId(id)?.type;
  return nodeKinds.find((kind) => typeOfKind[kind] === type) ?? null;
}

/** An object of the directory. `key` is its number inside the server, `id` what the world calls it. */
@ObjectType()
@Entity({ tableName: 'node', inheritance: 'tpt' })
export abstract class Node {
  [PrimaryKeyProp]?: 'key';

  @PrimaryKey({ type: 'integer', fieldName: 'id' })
  key: number;

  // Not `kind`: a subclass with a property of the name of a parent's column would be given that column's value.
  @Enum({ items: () => [...nodeKinds], nativeEnumName: 'node_kind' })
  nodeKind: NodeKind;

  @Field(() => String, {
    nullable: true,
    description: 'What another system calls it. Unique among objects of its type.',
  })
  @Property({ type: 'text', nullable: true })
  externalId: string | null;

  @Field(() => Int, {
    description:
      'Counts the changes of the object itself; send it as `ifVersion` to not overwrite another’s change.',
  })
  @Property({ type: 'integer' })
  version: number;

  @Field(() => GraphQLDateTime, { description: 'When it was created.' })
  @Property({ type: 'datetime' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { description: 'When the object itself was last changed, not its edges.' })
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

  /** What people call it. */
  abstract get label(): string;

  /** Refuses a change that was made from an older version. */
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

/** A node of a type, from nodes that were loaded by their keys. */
export function loadedNode<Kind extends Node>(
  nodes: ReadonlyMap<number, Node>,
  key: number,
  type: new (...parameters: never[]) => Kind,
): Kind {
  const node = nodes.get(key);
  return one(node instanceof type ? node : null, `nodes are never deleted, and ${key} is a ${type.name}`);
}
