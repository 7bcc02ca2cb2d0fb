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

@InputType({ description: 'Compares the kind of a resource or resource group.' })
export class ResourceKindFilter {
  @Field(() => ResourceKind, { nullable: true, description: 'Is this.' })
  eq?: ResourceKind | null;

  @Field(() => [ResourceKind], { nullable: true, description: 'Is one of these.' })
  in?: ResourceKind[] | null;
}

@InputType({ description: 'Which resources. All that is stated must hold.' })
export class ResourceFilter {
  @Field(() => [ResourceFilter], { nullable: true, description: 'All of these hold.' })
  AND?: ResourceFilter[] | null;

  @Field(() => [ResourceFilter], { nullable: true, description: 'At least one of these holds.' })
  OR?: ResourceFilter[] | null;

  @Field(() => ResourceFilter, { nullable: true, description: 'This does not hold.' })
  NOT?: ResourceFilter | null;

  @Field(() => ResourceKindFilter, { nullable: true, description: 'What kind of thing it is.' })
  kind?: ResourceKindFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What people call it.' })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What it is, for people.' })
  description?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What another system calls the resource.' })
  externalId?: StringFilter | null;

  @Field(() => AttributeFilter, { nullable: true, description: 'A fact such as `os`.' })
  attribute?: AttributeFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is archived.' })
  archived?: BooleanFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was created.' })
  createdAt?: DateTimeFilter | null;
}

@ArgsType()
export class ResourcesArgs extends NamedListArgs {
  @Field(() => ResourceFilter, {
    nullable: true,
    description: 'Only resources of which this holds; without archived ones when left out.',
  })
  where?: ResourceFilter | null;
}

/** The condition on `resource o join node n`. */
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
