import type { MirroredPersonFactsFragment } from './gql/graphql.ts';
import { graphql } from './gql/index.ts';

/** The facts of people that syncers receive which write people to other systems. Mappings use these names. */
export const PersonFacts = graphql(`
  fragment PersonFacts on User {
    id
    username
    displayName
    email
    givenName
    familyName
    jobTitle
    department
    location
    employeeType
    employeeNumber
    phone
  }
`);

/** The facts of people that a syncer reports which mirrors another directory. */
export const MirroredPersonFacts = graphql(`
  fragment MirroredPersonFacts on MirroredUser {
    displayName
    email
    givenName
    familyName
    jobTitle
    department
    location
    employeeType
    employeeNumber
    phone
  }
`);

export type MirroredFact = Exclude<keyof MirroredPersonFactsFragment, '__typename'>;

/** The attribute of Active Directory that each fact comes from. */
export const activeDirectoryAttributes = {
  displayName: 'displayName',
  email: 'mail',
  givenName: 'givenName',
  familyName: 'sn',
  jobTitle: 'title',
  department: 'department',
  location: 'l',
  employeeType: 'employeeType',
  employeeNumber: 'employeeNumber',
  phone: 'telephoneNumber',
} as const satisfies Record<MirroredFact, string>;

/** Reads each fact from its attribute. */
export const readMirroredFacts = <Value>(read: (attribute: string) => Value): Record<MirroredFact, Value> =>
  Object.fromEntries(
    Object.entries(activeDirectoryAttributes).map(([fact, attribute]) => [fact, read(attribute)]),
  ) as Record<MirroredFact, Value>;
