import { ArgsType, Field, InputType } from 'type-graphql';
import { ResourceKind } from '../model/resource.entity.ts';
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
import { AttributeFilter } from '../users/user-filter.ts';

@InputType({ description: 'A condition on the kind of a resource or resource group.' })
export class ResourceKindFilter {
  @Field(() => ResourceKind, { nullable: true, description: 'The value equals this.' })
  eq?: ResourceKind | null;

  @Field(() => [ResourceKind], { nullable: true, description: 'The value is one of these.' })
  in?: ResourceKind[] | null;
}

@InputType({ description: 'Conditions on resources; all that are given must hold.' })
export class ResourceFilter {
  @Field(() => [ResourceFilter], { nullable: true, description: 'All of these hold.' })
  AND?: ResourceFilter[] | null;

  @Field(() => [ResourceFilter], { nullable: true, description: 'At least one of these holds.' })
  OR?: ResourceFilter[] | null;

  @Field(() => ResourceFilter, { nullable: true, description: 'This does not hold.' })
  NOT?: ResourceFilter | null;

  @Field(() => ResourceKindFilter, { nullable: true, description: 'The kind.' })
  kind?: ResourceKindFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The name.' })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The description.' })
  description?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The name of the resource in another system.' })
  externalId?: StringFilter | null;

  @Field(() => AttributeFilter, { nullable: true, description: 'A fact such as `os`.' })
  attribute?: AttributeFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether the resource is archived.' })
  archived?: BooleanFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When the resource was created.' })
  createdAt?: DateTimeFilter | null;
}

@ArgsType()
export class ResourcesArgs extends NamedListArgs {
  @Field(() => ResourceFilter, {
    nullable: true,
    description:
      'Only resources that match this filter. Without a filter, archived resources are left out; with one, they are included unless it excludes them.',
  })
  where?: ResourceFilter | null;
}

/** The SQL condition on `resource o join node n`. */
export const resourceCondition = (filter: ResourceFilter): Sql => combined(filter, conditions);

const conditions: Conditions<ResourceFilter> = {
  kind: choice(sql`o.resource_kind::text`),
  name: text(sql`o.name`, sql`o.name_key`),
  description: text(sql`o.description`),
  externalId: text(sql`n.external_id`),
  attribute: ({ name, value }) => text(sql`(o.attributes ->> ${name})`)(value),
  archived: yesOrNo(sql`(n.archived_at is not null)`),
  createdAt: instant(sql`n.created_at`),
};
