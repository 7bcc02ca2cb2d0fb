import { ArgsType, Field, InputType } from 'type-graphql';
import { ldapGroupKinds } from '../model/syncer-kinds.ts';
import {
  BooleanFilter,
  type Conditions,
  combined,
  DateTimeFilter,
  instant,
  StringFilter,
  text,
  yesOrNo,
} from '../shared/filters.ts';
import { NamedListArgs } from '../shared/named-list.ts';
import { type Sql, sql } from '../shared/sql.ts';

@InputType({ description: 'Conditions on user groups; all that are given must hold.' })
export class UserGroupFilter {
  @Field(() => [UserGroupFilter], { nullable: true, description: 'All of these hold.' })
  AND?: UserGroupFilter[] | null;

  @Field(() => [UserGroupFilter], { nullable: true, description: 'At least one of these holds.' })
  OR?: UserGroupFilter[] | null;

  @Field(() => UserGroupFilter, { nullable: true, description: 'This does not hold.' })
  NOT?: UserGroupFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The name.' })
  name?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The description.' })
  description?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The name of the group in another system.' })
  externalId?: StringFilter | null;

  @Field(() => BooleanFilter, {
    nullable: true,
    description: 'Whether the group is dynamic: a rule decides about its members.',
  })
  dynamic?: BooleanFilter | null;

  @Field(() => BooleanFilter, {
    nullable: true,
    description: 'Whether another directory is the master of its members.',
  })
  mirrored?: BooleanFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether the group is an LDAP group.' })
  ldap?: BooleanFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether the group is archived.' })
  archived?: BooleanFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When the group was created.' })
  createdAt?: DateTimeFilter | null;
}

@ArgsType()
export class UserGroupsArgs extends NamedListArgs {
  @Field(() => UserGroupFilter, {
    nullable: true,
    description:
      'Only groups that match this filter. Without a filter, archived groups are left out; with one, they are included unless it excludes them.',
  })
  where?: UserGroupFilter | null;
}

const isLdapGroup = sql`exists (
  select from target t join syncer s on s.id = t.syncer_id where t.node_id = o.id and s.kind = any(${ldapGroupKinds}::text[]))`;

/** The SQL condition on `user_group o join node n`. */
export const userGroupCondition = (filter: UserGroupFilter): Sql => combined(filter, conditions);

const conditions: Conditions<UserGroupFilter> = {
  name: text(sql`o.name`, sql`o.name_key`),
  description: text(sql`o.description`),
  externalId: text(sql`n.external_id`),
  dynamic: yesOrNo(sql`(o.rule is not null)`),
  mirrored: yesOrNo(sql`(o.mirror_of is not null)`),
  ldap: yesOrNo(isLdapGroup),
  archived: yesOrNo(sql`(n.archived_at is not null)`),
  createdAt: instant(sql`n.created_at`),
};
