import { keysOf, recordOf } from '../shared/record-of.ts';

/** Kinds of syncer that may be given a fact of the people on their targets. */
type Recipient = 'LDAP' | 'SCIM' | 'OTHER';

interface UserFactRow {
  /** The column of `directory_user`. */
  column: string;
  /** What it is: how its sentences in the schema begin. */
  meaning: string;
  /** One line of text, or an e-mail address, which is unique without regard to case. */
  kind: 'LINE' | 'EMAIL';
  /** In characters. What another directory states is cut off there. */
  maxLength: number;
  /** Which people are shown it, beside the person, admins and auditors: nobody else, or all who may see the user. */
  shownTo: 'SELF' | 'SEERS';
  /** Which kinds of syncer are given it. Whatever is not named here they are refused. */
  givenTo: readonly Recipient[];
  /** Whether a search for names finds users by it. Its column is then part of `search_text`. */
  isSearched: boolean;
  /**
   * Of users whose master is another directory. ALWAYS: it follows that directory, and nobody changes it here.
   * WHERE_STATED: many directories do not know it, so it follows only where it is stated there.
   */
  followsMaster: 'ALWAYS' | 'WHERE_STATED';
  /** Attributes of an LDIF entry that hold it, the best one first. */
  ldif: readonly string[];
  /**
   * The attribute of a SCIM user (RFC 7643) that holds it, in the notation of RFC 7644. `enterprise.` stands for the
   * enterprise extension. Where no value of a list fits the condition, the first one is taken. Null: SCIM has none.
   */
  scim: string | null;
  /** Further names of its column in a CSV file, in lower case without spaces. Its own name is always known. */
  csv: readonly string[];
}

/**
 * What can be said of a user in a text that may be left out. A row is all that the API needs of a fact beside its column
 * in a migration and its property in the entity: inputs, filters and rules, snapshots, manifests, CSV, LDIF, SCIM,
 * mirrors and who is shown it follow from here. Facts that have a meaning of their own, such as the username, are not
 * among them.
 */
export const userFacts = {
  email: {
    column: 'email',
    meaning: 'The e-mail address',
    kind: 'EMAIL',
    maxLength: 200,
    // Owners add people to their groups: they tell them apart by this.
    shownTo: 'SEERS',
    givenTo: ['LDAP', 'SCIM', 'OTHER'],
    isSearched: true,
    followsMaster: 'ALWAYS',
    ldif: ['mail'],
    scim: 'emails[primary eq true].value',
    csv: ['mail'],
  },
  givenName: {
    column: 'given_name',
    meaning: 'The given name',
    kind: 'LINE',
    maxLength: 200,
    shownTo: 'SELF',
    givenTo: ['LDAP', 'SCIM', 'OTHER'],
    isSearched: false,
    followsMaster: 'ALWAYS',
    ldif: ['givenName'],
    scim: 'name.givenName',
    csv: ['firstname'],
  },
  familyName: {
    column: 'family_name',
    meaning: 'The family name',
    kind: 'LINE',
    maxLength: 200,
    shownTo: 'SELF',
    givenTo: ['LDAP', 'SCIM', 'OTHER'],
    isSearched: false,
    followsMaster: 'ALWAYS',
    ldif: ['sn'],
    scim: 'name.familyName',
    csv: ['lastname', 'surname'],
  },
  jobTitle: {
    column: 'job_title',
    meaning: 'What the person does',
    kind: 'LINE',
    maxLength: 200,
    shownTo: 'SELF',
    givenTo: ['LDAP', 'SCIM'],
    isSearched: false,
    followsMaster: 'ALWAYS',
    ldif: ['title'],
    scim: 'title',
    csv: ['title'],
  },
  department: {
    column: 'department',
    meaning: 'The department',
    kind: 'LINE',
    maxLength: 200,
    shownTo: 'SELF',
    givenTo: ['LDAP', 'SCIM'],
    isSearched: false,
    followsMaster: 'ALWAYS',
    ldif: ['departmentNumber', 'ou'],
    scim: 'enterprise.department',
    csv: [],
  },
  location: {
    column: 'location',
    meaning: 'Where the person works',
    kind: 'LINE',
    maxLength: 200,
    shownTo: 'SELF',
    givenTo: ['LDAP', 'SCIM'],
    isSearched: false,
    followsMaster: 'WHERE_STATED',
    ldif: ['l'],
    scim: 'addresses[type eq "work"].locality',
    csv: [],
  },
  employeeType: {
    column: 'employee_type',
    meaning: 'The kind of employment, such as employee, contractor or intern',
    kind: 'LINE',
    maxLength: 200,
    shownTo: 'SELF',
    givenTo: ['LDAP', 'SCIM'],
    isSearched: false,
    followsMaster: 'WHERE_STATED',
    ldif: ['employeeType'],
    scim: 'userType',
    csv: [],
  },
  employeeNumber: {
    column: 'employee_number',
    meaning: 'The number of the employee',
    kind: 'LINE',
    maxLength: 200,
    shownTo: 'SELF',
    givenTo: ['LDAP', 'SCIM'],
    isSearched: false,
    followsMaster: 'WHERE_STATED',
    ldif: ['employeeNumber'],
    scim: 'enterprise.employeeNumber',
    csv: [],
  },
  phone: {
    column: 'phone',
    meaning: 'The telephone number',
    kind: 'LINE',
    maxLength: 200,
    shownTo: 'SELF',
    givenTo: ['LDAP', 'SCIM'],
    isSearched: false,
    followsMaster: 'ALWAYS',
    ldif: ['telephoneNumber'],
    scim: 'phoneNumbers[primary eq true].value',
    csv: [],
  },
} as const satisfies Record<string, UserFactRow>;

export type UserFact = keyof typeof userFacts;

/** The names of all facts, in the order of the table. */
export const factNames = keysOf(userFacts);

/** Of every fact what `make` gives for it. */
export const ofEachFact = <Value>(make: (fact: UserFact) => Value): Record<UserFact, Value> =>
  recordOf(factNames, make);

/** What is stated of a user. A fact that is left out stays as it is; one that is null is cleared. */
export type StatedFacts = { [Fact in UserFact]?: string | null };

/** Whether a fact follows the master of a user, who states `stated` for it. */
export const followsMaster = (fact: UserFact, stated: string | null | undefined): boolean =>
  userFacts[fact].followsMaster === 'ALWAYS' || Boolean(stated);

/** The facts that a kind of syncer is given. */
export const factsGivenTo = (recipient: Recipient): readonly UserFact[] =>
  factNames.filter((fact) => (userFacts[fact].givenTo as readonly Recipient[]).includes(recipient));
