import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Identified } from './identified.ts';
import { Node } from './node.entity.ts';
import { Role } from './role.ts';

@ObjectType({ implements: [Identified], description: 'A person.' })
@Entity({ tableName: 'directory_user' })
export class User extends Node {
  @Field(() => String, { description: 'Unique; upper and lower case are the same.' })
  @Property({ type: 'text' })
  username: string;

  @Field(() => String, { description: 'What the person is called.' })
  @Property({ type: 'text' })
  displayName: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Unique; upper and lower case are the same. For whoever may see the user, and syncers that need it; null for all others.',
  })
  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'The given name. For the person, admins and auditors, and syncers that need it; null for all others.',
  })
  @Property({ type: 'text', nullable: true })
  givenName: string | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'The family name. For the person, admins and auditors, and syncers that need it; null for all others.',
  })
  @Property({ type: 'text', nullable: true })
  familyName: string | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the person does. For the person, admins and auditors, and syncers that need it; null for all others.',
  })
  @Property({ type: 'text', nullable: true })
  jobTitle: string | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'The department. For the person, admins and auditors, and syncers that need it; null for all others.',
  })
  @Property({ type: 'text', nullable: true })
  department: string | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the person works. For the person, admins and auditors, and syncers that need it; null for all others.',
  })
  @Property({ type: 'text', nullable: true })
  location: string | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'Such as employee, contractor, intern. For the person, admins and auditors, and syncers that need it; null for all others.',
  })
  @Property({ type: 'text', nullable: true })
  employeeType: string | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'The number of the employee. For the person, admins and auditors, and syncers that need it; null for all others.',
  })
  @Property({ type: 'text', nullable: true })
  employeeNumber: string | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'The telephone number. For the person, admins and auditors, and syncers that need it; null for all others.',
  })
  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Field(() => GraphQLJSON, {
    description:
      'Further attributes: an object of strings. For the person, admins and auditors; empty for all others.',
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

  @Field(() => Boolean, { description: 'Guests have a sponsor and an end, always.' })
  get isGuest(): boolean {
    return this.sponsorKey !== null;
  }

  override get label(): string {
    return this.displayName;
  }
}
