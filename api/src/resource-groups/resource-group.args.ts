import { ArgsType, Field, InputType } from 'type-graphql';
import { ResourceKindFilter } from '../resources/resource.args.ts';
import {
  BooleanFilter,
  booleanCondition,
  combined,
  DateTimeFilter,
  dateTimeCondition,
  enumCondition,
  StringFilter,
  stringCondition,
} from '../shared/filters.ts';
import { NamedListArgs } from '../shared/named-list.ts';
import { type Sql, sql } from '../shared/sql.ts';

@InputType({ description: 'Which resource groups. All that is stated must hold.' })
export class ResourceGroupFilter {
  @Field(() => [ResourceGroupFilter], { nullable: true, description: 'All of these hold.' })
  AND?: ResourceGroupFilter[] | null;

  @Field(() => [ResourceGroupFilter], { nullable: true, description: 'At least one of these holds.' })
  OR?: ResourceGroupFilter[] | null;

  @Field(() => ResourceGroupFilter, { nullable: true, description: 'This does not hold.' })
  NOT?: ResourceGroupFilter | null;

  @Field(() => ResourceKindFilter, { nullable: true, description: 'What kind of thing it is.' })
  kind?: ResourceKindFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What people call it.' })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What it is, for people.' })
  description?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What another system calls the group.' })
  externalId?: StringFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is archived.' })
  archived?: BooleanFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was created.' })
  createdAt?: DateTimeFilter | null;
}

@ArgsType()
export class ResourceGroupsArgs extends NamedListArgs {
  @Field(() => ResourceGroupFilter, {
    nullable: true,
    description: 'Only groups of which this holds; without archived ones when left out.',
  })
  where?: ResourceGroupFilter | null;
}

export const resourceGroupCondition = (filter: ResourceGroupFilter): Sql => combined(filter, ownConditions);

function ownConditions(filter: ResourceGroupFilter): Sql[] {
  const conditions: Sql[] = [];
  if (filter.kind) conditions.push(enumCondition(sql`o.resource_kind::text`, filter.kind));
  if (filter.name) conditions.push(stringCondition(sql`o.name`, filter.name));
  if (filter.description) conditions.push(stringCondition(sql`o.description`, filter.description));
  if (filter.externalId) conditions.push(stringCondition(sql`n.external_id`, filter.externalId));
  if (filter.archived) conditions.push(booleanCondition(sql`(n.archived_at is not null)`, filter.archived));
  if (filter.createdAt) conditions.push(dateTimeCondition(sql`n.created_at`, filter.createdAt));
  return conditions;
}
