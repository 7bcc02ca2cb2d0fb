import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { posixNumber } from '../shared/posix.ts';
import { Identified } from './identified.ts';
import { NameHeld, NameKey, NameSearch, ObjectDescription, ObjectName } from './named.ts';
import { Node } from './node.entity.ts';

export enum ResourceKind {
  SYSTEM = 'SYSTEM',
  APPLICATION = 'APPLICATION',
  NETWORK = 'NETWORK',
  STORAGE = 'STORAGE',
}
registerEnumType(ResourceKind, {
  name: 'ResourceKind',
  description: 'The kind of a resource.',
  valuesConfig: {
    SYSTEM: { description: 'A computer with accounts. Its levels are login and sudo unless stated.' },
    APPLICATION: { description: 'An application. Its levels are read, write and admin unless stated.' },
    NETWORK: { description: 'A network. Its levels are connect and admin unless stated.' },
    STORAGE: {
      description: 'Storage, such as a file share. Its levels are read, write and admin unless stated.',
    },
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
    'What happens to an account when the last path to the resource ends. All but LEAVE end the access at once.',
  valuesConfig: {
    LOCK: {
      description: 'The account is locked and its sessions are ended. The person’s data there is kept.',
    },
    DISABLE: {
      description: 'As LOCK, and the account is marked as disabled where the resource supports that.',
    },
    DELETE: {
      description: 'As LOCK. When the grace period has passed, the account and its data are deleted.',
    },
    LEAVE: { description: 'Nothing: whoever manages the resource ends the access there.' },
  },
});

/** The levels of a resource that states none, the lowest first. */
export const defaultLevels: Record<ResourceKind, readonly string[]> = {
  SYSTEM: ['login', 'sudo'],
  APPLICATION: ['read', 'write', 'admin'],
  NETWORK: ['connect', 'admin'],
  STORAGE: ['read', 'write', 'admin'],
};

@ObjectType({
  implements: [Identified],
  description: 'A resource that people use: a system, application, network or storage.',
})
@Entity({ tableName: 'resource' })
export class Resource extends Node {
  @Field(() => ResourceKind, { description: 'The kind of this resource.' })
  @Enum({ items: () => ResourceKind, nativeEnumName: 'resource_kind', fieldName: 'resource_kind' })
  kind: ResourceKind;

  @ObjectName('resources')
  name: string;

  @ObjectDescription('What the resource is, for people.')
  description: string | null = null;

  @NameKey
  nameKey: string;

  @NameHeld
  nameExempt: number;

  @NameSearch
  searchText: string;

  @Field(() => [String], {
    description:
      'The levels at which the resource can be used, the lowest first. Each level includes those before it.',
  })
  @Property({ type: 'array', columnType: 'text[]' })
  levels: string[];

  @Field(() => GraphQLJSON, { description: 'Facts about the resource, such as `os`: an object of strings.' })
  @Property({ type: 'json' })
  attributes: Record<string, string> = {};

  @Field(() => Deprovision, {
    description: 'What happens to an account when the last path to the resource ends.',
  })
  @Enum({ items: () => Deprovision })
  deprovision: Deprovision = Deprovision.LOCK;

  @Field(() => String, {
    nullable: true,
    description:
      'How long a locked account is kept before it is deleted, where `deprovision` is DELETE: an ISO 8601 duration. Null: it is deleted at once.',
  })
  @Property({ type: 'text', nullable: true })
  gracePeriod: string | null = null;

  @Field(() => Boolean, {
    description:
      'Whether accounts on this system have the person’s own password beside their keys (Linux only). From the next sign-in of each person on, Muster then also keeps a bcrypt hash of their password.',
  })
  @Property({ type: 'boolean' })
  setsPasswords = false;

  constructor(kind: ResourceKind, name: string, now: Date) {
    super('RESOURCE', now);
    this.kind = kind;
    this.name = name;
    this.levels = [...defaultLevels[kind]];
  }

  @Field(() => Boolean, { description: 'Whether the resource is archived: then it has no live edges.' })
  get isArchived(): boolean {
    return this.archivedAt !== null;
  }

  override get label(): string {
    return this.name;
  }

  @Field(() => Int, {
    description: 'The number of its group for operating systems. It is never given to another object.',
  })
  get gidNumber(): number {
    return posixNumber(this.key);
  }
}
