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
  /** Other headers that CSV files use for it, in any language, in lower case and without spaces. */
  headings: readonly string[];
}

/** In the order of the form. Their labels are in the messages, under `user`. */
export const userFacts = {
  username: {
    type: 'text',
    column: 'SHOWN',
    order: 'USERNAME',
    headings: ['login', 'uid', 'benutzername'],
  },
  displayName: {
    type: 'text',
    column: 'SHOWN',
    order: 'DISPLAY_NAME',
    width: 220,
    headings: ['fullname', 'name'],
  },
  givenName: { type: 'text', column: 'EXTRA', headings: ['firstname', 'vorname'] },
  familyName: { type: 'text', column: 'EXTRA', headings: ['lastname', 'surname', 'nachname'] },
  email: {
    type: 'email',
    column: 'EXTRA',
    order: 'EMAIL',
    width: 260,
    headings: ['e-mail', 'mail', 'emailaddress', 'e-mailaddress'],
  },
  department: { type: 'text', column: 'SHOWN', order: 'DEPARTMENT', headings: ['dept', 'abteilung'] },
  jobTitle: { type: 'text', column: 'SHOWN', headings: ['title', 'position', 'stelle'] },
  location: { type: 'text', column: 'EXTRA', headings: ['office', 'ort'] },
  employeeType: { type: 'text', column: 'EXTRA', headings: [] },
  employeeNumber: { type: 'text', column: 'EXTRA', headings: ['employeeid', 'personalnummer'] },
  phone: { type: 'text', column: 'EXTRA', headings: ['telephone', 'telefon'] },
  externalId: { type: 'text', column: null, headings: [] },
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

/** The fact for a column's header; null if no fact has that name. */
export function factOfHeader(heading: string): UserFact | null {
  const plain = heading.toLowerCase().replace(/[\s_]/g, '');
  return (
    userFactNames.find((fact) => fact.toLowerCase() === plain || rowOf(fact).headings.includes(plain)) ?? null
  );
}
