import { Field, InputType } from 'type-graphql';
import { FactFields, HasFactFilters } from '../model/fact-fields.ts';
import { Role } from '../model/role.ts';
import { ofEachFact, userFacts } from '../model/user-facts.ts';
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
import { type Sql, sql } from '../shared/sql.ts';
import { UserState } from './user-state.ts';

@InputType({ description: 'A condition on the state of a user.' })
export class UserStateFilter {
  @Field(() => UserState, { nullable: true, description: 'The value equals this.' })
  eq?: UserState | null;

  @Field(() => [UserState], { nullable: true, description: 'The value is one of these.' })
  in?: UserState[] | null;

  @Field(() => [UserState], { nullable: true, description: 'The value is none of these.' })
  notIn?: UserState[] | null;
}

@InputType({ description: 'A condition on the role of a user.' })
export class RoleFilter {
  @Field(() => Role, { nullable: true, description: 'The value equals this.' })
  eq?: Role | null;

  @Field(() => [Role], { nullable: true, description: 'The value is one of these.' })
  in?: Role[] | null;
}

@InputType({ description: 'A condition on one of the further attributes.' })
export class AttributeFilter {
  @Field(() => String, { description: 'The name of the attribute.' })
  name: string;

  @Field(() => StringFilter, { description: 'The condition on its value.' })
  value: StringFilter;
}

@InputType({
  description:
    'Conditions on users; all that are given must hold. The rule of a dynamic group has the same shape.',
})
@FactFields('FILTER')
export class UserFilter extends HasFactFilters {
  @Field(() => [UserFilter], { nullable: true, description: 'All of these hold.' })
  AND?: UserFilter[] | null;

  @Field(() => [UserFilter], { nullable: true, description: 'At least one of these holds.' })
  OR?: UserFilter[] | null;

  @Field(() => UserFilter, { nullable: true, description: 'This does not hold.' })
  NOT?: UserFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The username.' })
  username?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The full name of the person.' })
  displayName?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The name of the user in another system.' })
  externalId?: StringFilter | null;

  @Field(() => UserStateFilter, {
    nullable: true,
    description: 'The state now. It cannot be used in the rule of a dynamic group.',
  })
  state?: UserStateFilter | null;

  @Field(() => RoleFilter, { nullable: true, description: 'The role in Muster itself.' })
  role?: RoleFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether the user is a guest.' })
  guest?: BooleanFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When a guest ends.' })
  guestEndsAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, {
    nullable: true,
    description: 'When the user was created. It cannot be used in the rule of a dynamic group.',
  })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, {
    nullable: true,
    description: 'When the user was last changed. It cannot be used in the rule of a dynamic group.',
  })
  updatedAt?: DateTimeFilter | null;

  @Field(() => AttributeFilter, { nullable: true, description: 'One of the further attributes.' })
  attribute?: AttributeFilter | null;
}

/** The facts that a filter uses, at any depth, by the names of the fields of `User`. */
export function factsIn({ AND, OR, NOT, attribute, ...own }: UserFilter): string[] {
  const nested = [...(AND ?? []), ...(OR ?? []), ...(NOT ? [NOT] : [])];
  const compared = Object.entries(own).flatMap(([field, value]) => (value == null ? [] : [field]));
  if (own.guestEndsAt) compared.push('guest');
  return [...compared, ...(attribute ? ['attributes'] : []), ...nested.flatMap(factsIn)];
}

/** The SQL condition on `directory_user u join node n`. States are those at `now`. */
export const userCondition = (filter: UserFilter, now: Date): Sql => combined(filter, conditionsAt(now));

const conditionsAt = (now: Date): Conditions<UserFilter> => ({
  username: text(sql`u.username`, sql`u.username_key`),
  displayName: text(sql`u.display_name`),
  ...ofEachFact((fact) => {
    const { column, kind } = userFacts[fact];
    return text(sql.ref(`u.${column}`), kind === 'EMAIL' ? sql.ref(`u.${column}_key`) : null);
  }),
  externalId: text(sql`n.external_id`),
  attribute: ({ name, value }) => text(sql`(u.attributes ->> ${name})`)(value),
  role: choice(sql`u.role`),
  guest: yesOrNo(sql`(u.sponsor_id is not null)`),
  guestEndsAt: instant(sql`u.guest_ends_at`),
  state: choice(stateAt(now)),
  createdAt: instant(sql`n.created_at`),
  updatedAt: instant(sql`n.updated_at`),
});

const stateAt = (now: Date): Sql => sql`(
  select s.state::text from user_state s where s.user_id = u.id and s.starts_at <= ${now} and s.ends_at > ${now}
)`;
