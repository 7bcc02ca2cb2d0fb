import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FoldedName, heldName, NameExempt, SearchText } from '../shared/name-key.ts';
import { posixNumber } from '../shared/posix.ts';
import { Identified } from './identified.ts';
import { Node } from './node.entity.ts';

@ObjectType({ implements: [Identified], description: 'Users who share the same access.' })
@Entity({ tableName: 'user_group' })
export class UserGroup extends Node {
  @Field(() => String, {
    description:
      'Unique among those that are not archived; names that differ only in case, spaces or spelling in Unicode are the same.',
  })
  @Property({ type: 'text' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  @Property({ type: 'text', nullable: true })
  description: string | null = null;

  @FoldedName<UserGroup>(({ name }) => name)
  nameKey: string;

  @NameExempt<UserGroup>(heldName)
  nameExempt: number;

  @SearchText<UserGroup>(({ name, description }) => [name, description])
  searchText: string;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Of a dynamic group: the filter that decides who is in it, in the shape of `UserFilter`.',
  })
  @Property({ type: 'json', nullable: true })
  rule: unknown = null;

  /** The syncer whose directory is the master of this group's membership. */
  @Property({ type: 'integer', nullable: true, fieldName: 'mirror_of' })
  mirrorOfKey: number | null = null;

  constructor(name: string, now: Date) {
    super('USER_GROUP', now);
    this.name = name;
  }

  @Field(() => Boolean, { description: 'Whether a rule decides who is in it.' })
  get isDynamic(): boolean {
    return this.rule !== null;
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
