import { ArgsType, Field, InputType } from 'type-graphql';
import { ResourceKindFilter } from '../resources/resource.args.ts';
import {
  BooleanFilter,
  type Conditions,
  choice,
  combined,
  DateTimeFilter,
  instant,
  StringFilter,
  text,
  yesOrNo,
} from '../shared/filters.ts';
import { NamedListArgs } from '../shared/named-list.ts';
import { type Sql, sql } from '../shared/sql.ts';

@InputType({ description: 'Conditions on resource groups; all that are given must hold.' })
export class ResourceGroupFilter {
  @Field(() => [ResourceGroupFilter], { nullable: true, description: 'All of these hold.' })
  AND?: ResourceGroupFilter[] | null;

  @Field(() => [ResourceGroupFilter], { nullable: true, description: 'At least one of these holds.' })
  OR?: ResourceGroupFilter[] | null;

  @Field(() => ResourceGroupFilter, { nullable: true, description: 'This does not hold.' })
  NOT?: ResourceGroupFilter | null;

  @Field(() => ResourceKindFilter, { nullable: true, description: 'The kind.' })
  kind?: ResourceKindFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The name.' })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The description.' })
  description?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The name of the group in another system.' })
  externalId?: StringFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether the group is archived.' })
  archived?: BooleanFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When the group was created.' })
  createdAt?: DateTimeFilter | null;
}

@ArgsType()
export class ResourceGroupsArgs extends NamedListArgs {
  @Field(() => ResourceGroupFilter, {
    nullable: true,
    description:
      'Only groups that match this filter. Without a filter, archived groups are left out; with one, they are included unless it excludes them.',
  })
  where?: ResourceGroupFilter | null;
}

/** The SQL condition on `resource_group o join node n`. */
export const resourceGroupCondition = (filter: ResourceGroupFilter): Sql => combined(filter, conditions);

const conditions: Conditions<ResourceGroupFilter> = {
  kind: choice(sql`o.resource_kind::text`),
  name: text(sql`o.name`, sql`o.name_key`),
  description: text(sql`o.description`),
  externalId: text(sql`n.external_id`),
  archived: yesOrNo(sql`(n.archived_at is not null)`),
  createdAt: instant(sql`n.created_at`),
};
