import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Identified } from './identified.ts';
import { NameHeld, NameKey, NameSearch, ObjectDescription, ObjectName } from './named.ts';
import { Node } from './node.entity.ts';

@ObjectType({
  implements: [Identified],
  description: 'A policy: settings of one type for systems. It applies where it is assigned.',
})
@Entity({ tableName: 'policy' })
export class Policy extends Node {
  @ObjectName('policies')
  name: string;

  @ObjectDescription('What the policy is for, for people.')
  description: string | null = null;

  @NameKey
  nameKey: string;

  @NameHeld
  nameExempt: number;

  @NameSearch
  searchText: string;

  @Property({ type: 'text', fieldName: 'policy_type' })
  typeId: string;

  @Field(() => GraphQLJSON, { description: 'The settings of the policy, by name, as its type allows them.' })
  @Property({ type: 'json' })
  settings: Record<string, unknown>;

  constructor(typeId: string, name: string, settings: Record<string, unknown>, now: Date) {
    super('POLICY', now);
    this.typeId = typeId;
    this.name = name;
    this.settings = settings;
  }

  @Field(() => Boolean, { description: 'Whether the policy is archived: then it applies nowhere.' })
  get isArchived(): boolean {
    return this.archivedAt !== null;
  }

  override get label(): string {
    return this.name;
  }
}
