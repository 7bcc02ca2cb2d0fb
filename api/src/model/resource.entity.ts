import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FoldedName, heldName, NameExempt, SearchText } from '../shared/name-key.ts';
import { posixNumber } from '../shared/posix.ts';
import { Identified } from './identified.ts';
import { Node } from './node.entity.ts';

export enum ResourceKind {
  SYSTEM = 'SYSTEM',
  APPLICATION = 'APPLICATION',
  NETWORK = 'NETWORK',
  STORAGE = 'STORAGE',
}
registerEnumType(ResourceKind, {
  name: 'ResourceKind',
  description: 'What kind of thing a resource is.',
  valuesConfig: {
    SYSTEM: { description: 'A computer with accounts. Levels unless stated: login, sudo.' },
    APPLICATION: { description: 'Levels unless stated: read, write, admin.' },
    NETWORK: { description: 'Levels unless stated: connect, admin.' },
    STORAGE: { description: 'Levels unless stated: read, write, admin.' },
  },
});

export enum Deprovision {
  LOCK = 'LOCK',
  DISABLE = 'DISABLE',
  DELETE = 'DELETE',
  LEAVE = 'LEAVE',
}
registerEnumType(Deprovision, {
  name: 'Deprovision',
  description:
    'What becomes of an account when the last path to the resource ends. All but LEAVE end the access itself at once.',
  valuesConfig: {
    LOCK: { description: 'Nobody gets in any more, sessions end; what the person has there is kept.' },
    DISABLE: { description: 'As LOCK, and the account is marked as disabled where the resource knows that.' },
    DELETE: {
      description: 'As LOCK; when the grace period has passed, the account and what it has is deleted.',
    },
    LEAVE: { description: 'Nothing: whoever manages the resource does it there.' },
  },
});

/** The levels of a resource that states none, lowest first. */
export const defaultLevels: Record<ResourceKind, readonly string[]> = {
  SYSTEM: ['login', 'sudo'],
  APPLICATION: ['read', 'write', 'admin'],
  NETWORK: ['connect', 'admin'],
  STORAGE: ['read', 'write', 'admin'],
};

@ObjectType({
  implements: [Identified],
  description: 'Something that people use: a system, application, network or storage.',
})
@Entity({ tableName: 'resource' })
export class Resource extends Node {
  @Field(() => ResourceKind, { description: 'What kind of thing it is.' })
  @Enum({ items: () => ResourceKind, nativeEnumName: 'resource_kind', fieldName: 'resource_kind' })
  kind: ResourceKind;

  @Field(() => String, {
    description:
      'Unique among those that are not archived; names that differ only in case, spaces or spelling in Unicode are the same.',
  })
  @Property({ type: 'text' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  @Property({ type: 'text', nullable: true })
  description: string | null = null;

  @FoldedName<Resource>(({ name }) => name)
  nameKey: string;

  @NameExempt<Resource>(heldName)
  nameExempt: number;

  @SearchText<Resource>(({ name, description }) => [name, description])
  searchText: string;

  @Field(() => [String], {
    description: 'The levels at which it can be used, lowest first; each includes those before it.',
  })
  @Property({ type: 'array', columnType: 'text[]' })
  levels: string[];

  @Field(() => GraphQLJSON, { description: 'Facts such as `os`: an object of strings.' })
  @Property({ type: 'json' })
  attributes: Record<string, string> = {};

  @Field(() => Deprovision, { description: 'What becomes of an account when the last path to it ends.' })
  @Enum({ items: () => Deprovision })
  deprovision: Deprovision = Deprovision.LOCK;

  @Field(() => String, {
    nullable: true,
    description:
      'How long an account is kept before DELETE deletes it: an ISO 8601 duration. Null: not at all.',
  })
  @Property({ type: 'text', nullable: true })
  gracePeriod: string | null = null;

  @Field(() => Boolean, {
    description:
      'Whether accounts there have the person’s own password, beside their keys: on Linux systems. Muster then keeps a bcrypt hash of passwords, too, from the next time that each person signs in.',
  })
  @Property({ type: 'boolean' })
  setsPasswords = false;

  constructor(kind: ResourceKind, name: string, now: Date) {
    super('RESOURCE', now);
    this.kind = kind;
    this.name = name;
    this.levels = [...defaultLevels[kind]];
  }

  @Field(() => Boolean, { description: 'Whether it is archived: then nothing leads to or from it.' })
  get isArchived(): boolean {
    return this.archivedAt !== null;
  }

  override get label(): string {
    return this.name;
  }

  @Field(() => Int, {
    description: 'Its number for operating systems. Never given to another.',
  })
  get gidNumber(): number {
    return posixNumber(this.key);
  }
}
