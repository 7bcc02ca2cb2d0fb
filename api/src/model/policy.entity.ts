import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { FoldedName, heldName, NameExempt, SearchText } from '../shared/name-key.ts';
import { Identified } from './identified.ts';
import { Node } from './node.entity.ts';

@ObjectType({
  implements: [Identified],
  description: 'A policy: settings of one type for systems. It applies where it is assigned.',
})
@Entity({ tableName: 'policy' })
export class Policy extends Node {
  @Field(() => String, {
    description:
      'The name. Unique among policies that are not archived; names that differ only in case, spaces or Unicode spelling are the same.',
  })
  @Property({ type: 'text' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What the policy is for, for people.' })
  @Property({ type: 'text', nullable: true })
  description: string | null = null;

  @FoldedName<Policy>(({ name }) => name)
  nameKey: string;

  @NameExempt<Policy>(heldName)
  nameExempt: number;

  @SearchText<Policy>(({ name, description }) => [name, description])
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
