import { type FragmentType, graphql, readFragment } from '~/gql';
import type { UpdateUserInput, UserFacts_UserFragment, UserOrderField } from '~/gql/graphql';

/** The facts of a user that are texts: each can be shown, edited, imported, and asked for in lists and rules. */
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

/** Whatever of a user can be changed by a text, as the API has it: a fact that is new there does not compile here. */
export type UserFact = Exclude<
  keyof UpdateUserInput,
  'user' | 'ifVersion' | 'reason' | 'dryRun' | 'idempotencyKey' | 'guest' | 'attributes'
>;

interface UserFactRow {
  type: 'text' | 'email';
  /** In the list of users: shown, shown when somebody wants it, or not at all. */
  column: 'SHOWN' | 'EXTRA' | null;
  order?: UserOrderField;
  /** Of its column, in pixels. */
  width?: number;
  /** What the column of a CSV file is often called, in lower case without spaces; in all languages. */
  headings: readonly string[];
}

/** In the order of the form. Their labels are in the messages, as `user`. */
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

/** The facts of a user as the fields of a form. */
export function textsOf(user: FragmentType<typeof UserFacts>): UserTexts {
  const facts: UserFacts_UserFragment = readFragment(UserFacts, user);
  return textsFrom((fact) => facts[fact]);
}

/** What the heading of a column in a file means; null where no fact is called so. */
export function factCalled(heading: string): UserFact | null {
  const plain = heading.toLowerCase().replace(/[\s_]/g, '');
  return (
    userFactNames.find((fact) => fact.toLowerCase() === plain || rowOf(fact).headings.includes(plain)) ?? null
  );
}
