import { type FragmentType, graphql, readFragment } from '~/gql';
import type { UpdateUserInput, UserFacts_UserFragment, UserOrderField } from '~/gql/graphql';

/** The facts of a user that are texts. Each can be shown, edited, imported, and used in filters and rules. */
export const UserFacts = graphql(`
  fragment UserFacts_User on User {
    username
    displayName
    givenName
    familyName
    email
    department
    jobTitle
    location
    employeeType
    employeeNumber
    phone
    externalId
  }
`);

/** The fields of UpdateUserInput that are texts. A new one without a row in `userFacts` does not compile. */
export type UserFact = Exclude<
  keyof UpdateUserInput,
  'user' | 'ifVersion' | 'reason' | 'dryRun' | 'idempotencyKey' | 'guest' | 'attributes'
>;

interface UserFactRow {
  type: 'text' | 'email';
  /** Whether the list of users has a column for it: shown at first, available on demand, or none. */
  column: 'SHOWN' | 'EXTRA' | null;
  order?: UserOrderField;
  /** The width of the column in pixels. */
  width?: number;
}

/** In the order of the form. Their labels are in the messages, under `user`. */
export const userFacts = {
  username: {
    type: 'text',
    column: 'SHOWN',
    order: 'USERNAME',
  },
  displayName: {
    type: 'text',
    column: 'SHOWN',
    order: 'DISPLAY_NAME',
    width: 220,
  },
  givenName: { type: 'text', column: 'EXTRA' },
  familyName: { type: 'text', column: 'EXTRA' },
  email: {
    type: 'email',
    column: 'EXTRA',
    order: 'EMAIL',
    width: 260,
  },
  department: { type: 'text', column: 'SHOWN', order: 'DEPARTMENT' },
  jobTitle: { type: 'text', column: 'SHOWN' },
  location: { type: 'text', column: 'EXTRA' },
  employeeType: { type: 'text', column: 'EXTRA' },
  employeeNumber: { type: 'text', column: 'EXTRA' },
  phone: { type: 'text', column: 'EXTRA' },
  externalId: { type: 'text', column: null },
} as const satisfies Record<UserFact, UserFactRow>;

export const userFactNames = Object.keys(userFacts) as readonly UserFact[];

export const rowOf = (fact: UserFact): UserFactRow => userFacts[fact];

export type UserTexts = Record<UserFact, string>;

const textsFrom = (read: (fact: UserFact) => string | null | undefined): UserTexts =>
  Object.fromEntries(userFactNames.map((fact) => [fact, read(fact) ?? ''])) as UserTexts;

export const noTexts = textsFrom(() => '');

export function textsOf(user: FragmentType<typeof UserFacts>): UserTexts {
  const facts: UserFacts_UserFragment = readFragment(UserFacts, user);
  return textsFrom((fact) => facts[fact]);
}
