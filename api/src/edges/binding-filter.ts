import { ArgsType, Field, InputType } from 'type-graphql';
import { ResourceKindFilter } from '../resources/resource.args.ts';
import {
  allOf,
  BooleanFilter,
  type Conditions,
  choice,
  combined,
  DateTimeFilter,
  instant,
  StringFilter,
  searchCondition,
  text,
  yesOrNo,
} from '../shared/filters.ts';
import { type Sql, sql } from '../shared/sql.ts';
import { StatedEdgeArgs } from './stated.args.ts';

@InputType({ description: 'Conditions on bindings; all that are given must hold.' })
export class BindingFilter {
  @Field(() => [BindingFilter], { nullable: true, description: 'All of these hold.' })
  AND?: BindingFilter[] | null;

  @Field(() => [BindingFilter], { nullable: true, description: 'At least one of these holds.' })
  OR?: BindingFilter[] | null;

  @Field(() => BindingFilter, { nullable: true, description: 'This does not hold.' })
  NOT?: BindingFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The level.' })
  level?: StringFilter | null;

  @Field(() => ResourceKindFilter, {
    nullable: true,
    description: 'The kind of the bound resource, or of the resources in the bound group.',
  })
  kind?: ResourceKindFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether the binding has an end.' })
  temporary?: BooleanFilter | null;

  @Field(() => DateTimeFilter, {
    nullable: true,
    description: 'When the binding ends. A binding without an end counts as later than every instant.',
  })
  endsAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When the binding was stated.' })
  createdAt?: DateTimeFilter | null;
}

@ArgsType()
export class BindingsArgs extends StatedEdgeArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Finds bindings whose subject or object has this text anywhere in its names.',
  })
  search?: string | null;

  @Field(() => BindingFilter, { nullable: true, description: 'Only bindings that match this filter.' })
  where?: BindingFilter | null;
}

/** The SQL condition on an edge `e`. */
export const bindingCondition = ({ search, where }: Pick<BindingsArgs, 'search' | 'where'>): Sql =>
  allOf([...(search ? [foundBy(search)] : []), ...(where ? [combined(where, conditions)] : [])]);

const foundBy = (search: string): Sql =>
  sql`(e.source in (
         select o.id from directory_user o where ${searchCondition(sql`o`, search)}
         union all select o.id from user_group o where ${searchCondition(sql`o`, search)})
       or e.target in (
         select o.id from resource o where ${searchCondition(sql`o`, search)}
         union all select o.id from resource_group o where ${searchCondition(sql`o`, search)}))`;

/** Whether the bound resource or resource group is of one of these kinds. */
const kindCondition = (filter: ResourceKindFilter): Sql =>
  sql`e.target in (
    select o.id from resource o where ${choice(sql`o.resource_kind::text`)(filter)}
    union all select o.id from resource_group o where ${choice(sql`o.resource_kind::text`)(filter)})`;

const conditions: Conditions<BindingFilter> = {
  level: text(sql`e.level`),
  kind: kindCondition,
  temporary: yesOrNo(sql`(e.ends_at < 'infinity')`),
  endsAt: instant(sql`e.ends_at`),
  createdAt: instant(sql`e.created_at`),
};
