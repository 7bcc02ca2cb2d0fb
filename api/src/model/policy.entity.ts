import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { FoldedName, heldName, NameExempt, SearchText } from '../shared/name-key.ts';
import { Identified } from './identified.ts';
import { Node } from './node.entity.ts';

@ObjectType({
  implements: [Identified],
  description: 'What systems shall be like in one respect. It counts where it is assigned.',
})
@Entity({ tableName: 'policy' })
export class Policy extends Node {
  @Field(() => String, {
    description:
      'Unique among those that are not archived; names that differ only in case, spaces or spelling in Unicode are the same.',
  })
  @Property({ type: 'text' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is for, for people.' })
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

  @Field(() => GraphQLJSON, { description: 'The settings that it states, by name, as its type allows them.' })
  @Property({ type: 'json' })
  settings: Record<string, unknown>;

  constructor(typeId: string, name: string, settings: Record<string, unknown>, now: Date) {
    super('POLICY', now);
    this.typeId = typeId;
    this.name = name;
    this.settings = settings;
  }

  @Field(() => Boolean, { description: 'Whether it is archived: then it counts nowhere.' })
  get isArchived(): boolean {
    return this.archivedAt !== null;
  }

  override get label(): string {
    return this.name;
  }
}
