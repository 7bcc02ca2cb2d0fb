import type { MirroredPersonFactsFragment } from './gql/graphql.ts';
import { graphql } from './gql/index.ts';

/** What syncers that write people elsewhere are given of them. Mappings name these fields. */
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

/** What a syncer that mirrors another directory states of people. */
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

/** The attribute of Active Directory that holds each of them. */
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

/** Of each fact what `read` gives for its attribute. */
export const readMirroredFacts = <Value>(read: (attribute: string) => Value): Record<MirroredFact, Value> =>
  Object.fromEntries(
    Object.entries(activeDirectoryAttributes).map(([fact, attribute]) => [fact, read(attribute)]),
  ) as Record<MirroredFact, Value>;
