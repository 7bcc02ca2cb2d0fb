import { Field, InputType } from 'type-graphql';
import { Role } from '../model/role.ts';
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
import { type Sql, sql } from '../shared/sql.ts';
import { UserState } from './user-state.ts';

@InputType({ description: 'Compares the state of a user.' })
export class UserStateFilter {
  @Field(() => UserState, { nullable: true, description: 'Is this.' })
  eq?: UserState | null;

  @Field(() => [UserState], { nullable: true, description: 'Is one of these.' })
  in?: UserState[] | null;

  @Field(() => [UserState], { nullable: true, description: 'Is none of these.' })
  notIn?: UserState[] | null;
}

@InputType({ description: 'Compares the role of a user.' })
export class RoleFilter {
  @Field(() => Role, { nullable: true, description: 'Is this.' })
  eq?: Role | null;

  @Field(() => [Role], { nullable: true, description: 'Is one of these.' })
  in?: Role[] | null;
}

@InputType({ description: 'Compares one further attribute, by its name.' })
export class AttributeFilter {
  @Field(() => String, { description: 'Name of the attribute.' })
  name: string;

  @Field(() => StringFilter, { description: 'What its value must be.' })
  value: StringFilter;
}

const texts = {
  username: sql`u.username`,
  displayName: sql`u.display_name`,
  email: sql`u.email`,
  givenName: sql`u.given_name`,
  familyName: sql`u.family_name`,
  jobTitle: sql`u.job_title`,
  department: sql`u.department`,
  location: sql`u.location`,
  employeeType: sql`u.employee_type`,
  employeeNumber: sql`u.employee_number`,
  phone: sql`u.phone`,
  externalId: sql`n.external_id`,
} as const;
const textFields = Object.keys(texts) as (keyof typeof texts)[];

@InputType({
  description: 'Which users. All that is stated must hold. The rule of a dynamic group has the same shape.',
})
export class UserFilter implements Partial<Record<keyof typeof texts, StringFilter | null>> {
  @Field(() => [UserFilter], { nullable: true, description: 'All of these hold.' })
  AND?: UserFilter[] | null;

  @Field(() => [UserFilter], { nullable: true, description: 'At least one of these holds.' })
  OR?: UserFilter[] | null;

  @Field(() => UserFilter, { nullable: true, description: 'This does not hold.' })
  NOT?: UserFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The username.' })
  username?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What the person is called.' })
  displayName?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The e-mail address.' })
  email?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The given name.' })
  givenName?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The family name.' })
  familyName?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What the person does.' })
  jobTitle?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The department.' })
  department?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Where the person works.' })
  location?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Such as employee, contractor, intern.' })
  employeeType?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The number of the employee.' })
  employeeNumber?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The telephone number.' })
  phone?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What another system calls it.' })
  externalId?: StringFilter | null;

  @Field(() => UserStateFilter, {
    nullable: true,
    description: 'The state now. Not in the rule of a dynamic group.',
  })
  state?: UserStateFilter | null;

  @Field(() => RoleFilter, { nullable: true, description: 'The role in Muster itself.' })
  role?: RoleFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'Whether the user is a guest.' })
  guest?: BooleanFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'Not in the rule of a dynamic group.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'Not in the rule of a dynamic group.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => AttributeFilter, { nullable: true, description: 'A further attribute.' })
  attribute?: AttributeFilter | null;
}

/** The facts that a filter compares, at any depth, as the fields of `User` are called. */
export function factsIn({ AND, OR, NOT, attribute, ...own }: UserFilter): string[] {
  const nested = [...(AND ?? []), ...(OR ?? []), ...(NOT ? [NOT] : [])];
  const compared = Object.entries(own).flatMap(([field, value]) => (value == null ? [] : [field]));
  return [...compared, ...(attribute ? ['attributes'] : []), ...nested.flatMap(factsIn)];
}

/** The condition on `directory_user u join node n`. States are those at `now`. */
export function userCondition(filter: UserFilter, now: Date): Sql {
  return combined(filter, (own) => ownConditions(own, now));
}

function ownConditions(filter: UserFilter, now: Date): Sql[] {
  const conditions: Sql[] = [];
  for (const field of textFields) {
    const text = filter[field];
    if (text) conditions.push(stringCondition(texts[field], text));
  }
  if (filter.attribute) {
    conditions.push(
      stringCondition(sql`(u.attributes ->> ${filter.attribute.name})`, filter.attribute.value),
    );
  }
  if (filter.role) conditions.push(enumCondition(sql`u.role`, filter.role));
  if (filter.guest) conditions.push(booleanCondition(sql`(u.sponsor_id is not null)`, filter.guest));
  if (filter.state) conditions.push(enumCondition(stateAt(now), filter.state));
  if (filter.createdAt) conditions.push(dateTimeCondition(sql`n.created_at`, filter.createdAt));
  if (filter.updatedAt) conditions.push(dateTimeCondition(sql`n.updated_at`, filter.updatedAt));
  return conditions;
}

const stateAt = (now: Date): Sql => sql`(
  select s.state::text from user_state s where s.user_id = u.id and s.starts_at <= ${now} and s.ends_at > ${now}
)`;
