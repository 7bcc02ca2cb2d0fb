import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { FoldedName, NameExempt, SearchText } from '../shared/name-key.ts';
import { FactFields } from './fact-fields.ts';
import { Identified } from './identified.ts';
import { Node } from './node.entity.ts';
import { Role } from './role.ts';
import { factNames, type UserFact, userFacts } from './user-facts.ts';

/** The texts that a search for names looks in. */
export const searchedTexts = (user: User): (string | null)[] => [
  user.username,
  user.displayName,
  ...factNames.filter((fact) => userFacts[fact].isSearched).map((fact) => user[fact]),
];

@ObjectType({ implements: [Identified], description: 'A user: a person.' })
@FactFields('USER')
@Entity({ tableName: 'directory_user' })
export class User extends Node implements Record<UserFact, string | null> {
  @Field(() => String, {
    description: 'The username. Unique; names that differ only in case or Unicode spelling are the same.',
  })
  @Property({ type: 'text' })
  username: string;

  @Field(() => String, { description: 'The full name of the person, as others see it.' })
  @Property({ type: 'text' })
  displayName: string;

  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  @FoldedName<User>(({ username }) => username)
  usernameKey: string;

  @NameExempt<User>(({ key, username, usernameKey, usernameExempt }) => ({
    key,
    name: username,
    storedKey: usernameKey,
    exempt: usernameExempt,
    isArchived: false,
  }))
  usernameExempt: number;

  @FoldedName<User>(({ email }) => email)
  emailKey: string | null;

  @NameExempt<User>(({ key, email, emailKey, emailExempt }) => ({
    key,
    name: email,
    storedKey: emailKey,
    exempt: emailExempt,
    isArchived: false,
  }))
  emailExempt: number;

  @SearchText<User>(searchedTexts)
  searchText: string;

  @Property({ type: 'text', nullable: true })
  givenName: string | null = null;

  @Property({ type: 'text', nullable: true })
  familyName: string | null = null;

  @Property({ type: 'text', nullable: true })
  jobTitle: string | null = null;

  @Property({ type: 'text', nullable: true })
  department: string | null = null;

  @Property({ type: 'text', nullable: true })
  location: string | null = null;

  @Property({ type: 'text', nullable: true })
  employeeType: string | null = null;

  @Property({ type: 'text', nullable: true })
  employeeNumber: string | null = null;

  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Field(() => GraphQLJSON, {
    description:
      'Further attributes: an object of strings. Empty unless the viewer is the person, an admin or an auditor.',
  })
  @Property({ type: 'json' })
  attributes: Record<string, string> = {};

  @Field(() => Role, { description: 'The role in Muster itself.' })
  @Property({ type: 'text' })
  role: Role = Role.MEMBER;

  @Property({ type: 'integer', nullable: true, fieldName: 'sponsor_id' })
  sponsorKey: number | null = null;

  @Property({ type: 'datetime', nullable: true })
  guestEndsAt: Date | null = null;

  constructor(username: string, displayName: string, now: Date) {
    super('USER', now);
    this.username = username;
    this.displayName = displayName;
  }

  @Field(() => Boolean, {
    description: 'Whether the user is a guest. Guests always have a sponsor and an end.',
  })
  get isGuest(): boolean {
    return this.sponsorKey !== null;
  }

  override get label(): string {
    return this.displayName;
  }
}
