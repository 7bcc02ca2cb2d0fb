import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { posixNumber } from '../shared/posix.ts';
import { Identified } from './identified.ts';
import { NameHeld, NameKey, NameSearch, ObjectDescription, ObjectName } from './named.ts';
import { Node } from './node.entity.ts';

@ObjectType({ implements: [Identified], description: 'A user group: users who share access.' })
@Entity({ tableName: 'user_group' })
export class UserGroup extends Node {
  @ObjectName('user groups')
  name: string;

  @ObjectDescription('What the group is, for people.')
  description: string | null = null;

  @NameKey
  nameKey: string;

  @NameHeld
  nameExempt: number;

  @NameSearch
  searchText: string;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description:
      'The rule of a dynamic group, in the shape of `UserFilter`: users that match it are members. Null where the group is not dynamic.',
  })
  @Property({ type: 'json', nullable: true })
  rule: unknown = null;

  /** The key of the syncer whose directory is the master of this group's members. */
  @Property({ type: 'integer', nullable: true, fieldName: 'mirror_of' })
  mirrorOfKey: number | null = null;

  constructor(name: string, now: Date) {
    super('USER_GROUP', now);
    this.name = name;
  }

  @Field(() => Boolean, { description: 'Whether a rule decides about the members.' })
  get isDynamic(): boolean {
    return this.rule !== null;
  }

  @Field(() => Boolean, { description: 'Whether the group is archived: then it has no live edges.' })
  get isArchived(): boolean {
    return this.archivedAt !== null;
  }

  override get label(): string {
    return this.name;
  }

  @Field(() => Int, {
    description: 'The number of the group for operating systems. It is never given to another object.',
  })
  get gidNumber(): number {
    return posixNumber(this.key);
  }
}
