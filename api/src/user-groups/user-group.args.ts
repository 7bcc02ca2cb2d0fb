import { ArgsType, Field, InputType } from 'type-graphql';
import {
  BooleanFilter,
  booleanCondition,
  combined,
  DateTimeFilter,
  dateTimeCondition,
  StringFilter,
  stringCondition,
} from '../shared/filters.ts';
import { NamedListArgs } from '../shared/named-list.ts';
import { type Sql, sql } from '../shared/sql.ts';

@InputType({ description: 'Which user groups. All that is stated must hold.' })
export class UserGroupFilter {
  @Field(() => [UserGroupFilter], { nullable: true, description: 'All of these hold.' })
  AND?: UserGroupFilter[] | null;

  @Field(() => [UserGroupFilter], { nullable: true, description: 'At least one of these holds.' })
  OR?: UserGroupFilter[] | null;

  @Field(() => UserGroupFilter, { nullable: true, description: 'This does not hold.' })
  NOT?: UserGroupFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What people call it.' })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What it is, for people.' })
  description?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What another system calls the group.' })
  externalId?: StringFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether a rule decides who is in the group.' })
  dynamic?: BooleanFilter | null;

  @Field(() => BooleanFilter, {
    nullable: true,
    description: 'Whether a syncer is the master of its membership.',
  })
  mirrored?: BooleanFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is an LDAP group of users.' })
  ldap?: BooleanFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether it is archived.' })
  archived?: BooleanFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was created.' })
  createdAt?: DateTimeFilter | null;
}

@ArgsType()
export class UserGroupsArgs extends NamedListArgs {
  @Field(() => UserGroupFilter, {
    nullable: true,
    description: 'Only groups of which this holds; without archived ones when left out.',
  })
  where?: UserGroupFilter | null;
}

const isLdapGroup = sql`exists (
  select from target t join syncer s on s.id = t.syncer_id where t.node_id = o.id and s.kind = 'LDAP')`;

export const userGroupCondition = (filter: UserGroupFilter): Sql => combined(filter, ownConditions);

function ownConditions(filter: UserGroupFilter): Sql[] {
  const conditions: Sql[] = [];
  if (filter.name) conditions.push(stringCondition(sql`o.name`, filter.name));
  if (filter.description) conditions.push(stringCondition(sql`o.description`, filter.description));
  if (filter.externalId) conditions.push(stringCondition(sql`n.external_id`, filter.externalId));
  if (filter.dynamic) conditions.push(booleanCondition(sql`(o.rule is not null)`, filter.dynamic));
  if (filter.mirrored) conditions.push(booleanCondition(sql`(o.mirror_of is not null)`, filter.mirrored));
  if (filter.ldap) conditions.push(booleanCondition(isLdapGroup, filter.ldap));
  if (filter.archived) conditions.push(booleanCondition(sql`(n.archived_at is not null)`, filter.archived));
  if (filter.createdAt) conditions.push(dateTimeCondition(sql`n.created_at`, filter.createdAt));
  return conditions;
}
