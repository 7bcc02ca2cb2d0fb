import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Identified } from './identified.ts';
import { NameHeld, NameKey, NameSearch, ObjectDescription, ObjectName } from './named.ts';
import { Node } from './node.entity.ts';
import { defaultLevels, ResourceKind } from './resource.entity.ts';

@ObjectType({
  implements: [Identified],
  description:
    'A resource group: resources of one kind that access is given to together. A resource group of systems is called a system group.',
})
@Entity({ tableName: 'resource_group' })
export class ResourceGroup extends Node {
  @Field(() => ResourceKind, { description: 'The kind of the resources in this group.' })
  @Enum({ items: () => ResourceKind, nativeEnumName: 'resource_kind', fieldName: 'resource_kind' })
  kind: ResourceKind;

  @ObjectName('resource groups')
  name: string;

  @ObjectDescription('What the group is, for people.')
  description: string | null = null;

  @NameKey
  nameKey: string;

  @NameHeld
  nameExempt: number;

  @NameSearch
  searchText: string;

  @Field(() => [String], {
    description:
      'The levels at which the group can be bound, the lowest first. Everything in the group has at least these levels, in this order.',
  })
  @Property({ type: 'array', columnType: 'text[]' })
  levels: string[];

  constructor(kind: ResourceKind, name: string, now: Date) {
    super('RESOURCE_GROUP', now);
    this.kind = kind;
    this.name = name;
    this.levels = [...defaultLevels[kind]];
  }

  @Field(() => Boolean, { description: 'Whether the group is archived: then it has no live edges.' })
  get isArchived(): boolean {
    return this.archivedAt !== null;
  }

  override get label(): string {
    return this.name;
  }
}
