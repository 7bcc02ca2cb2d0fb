import { keysOf, recordOf } from '../shared/record-of.ts';

/** Kinds of syncer that may receive a fact of the people on their targets. */
type Recipient = 'LDAP' | 'SCIM' | 'OTHER';

interface UserFactRow {
  /** The column of `directory_user`. */
  column: string;
  /** What the fact is: the beginning of its description in the schema. */
  meaning: string;
  /** LINE: one line of text. EMAIL: an e-mail address, unique without regard to case. */
  kind: 'LINE' | 'EMAIL';
  /** In characters. A longer value from another directory is cut. */
  maxLength: number;
  /** Who sees the fact beside the person, admins and auditors. SELF: nobody. VIEWERS: everybody who may see the user. */
  visibleTo: 'SELF' | 'VIEWERS';
  /** Which kinds of syncer receive the fact. All others are refused. */
  givenTo: readonly Recipient[];
  /** Whether a search for names finds users by this fact. Its column is then part of `search_text`. */
  isSearched: boolean;
  /**
   * For users whose master is another directory. ALWAYS: the fact follows that directory and cannot be changed here.
   * WHERE_STATED: it follows only where the directory states a value, as many directories do not have this fact.
   */
  followsMaster: 'ALWAYS' | 'WHERE_STATED';
  /** LDIF attributes that contain the fact, the preferred one first. */
  ldif: readonly string[];
  /**
   * The attribute of a SCIM user (RFC 7643) that contains the fact, in the notation of RFC 7644. `enterprise.` stands
   * for the enterprise extension. Where no value of a list meets the condition, the first value is used. Null: SCIM has
   * no such attribute.
   */
  scim: string | null;
  /** Other names of its column in a CSV file, in lower case without spaces. The fact's own name is always accepted. */
  csv: readonly string[];
}

/**
 * The optional texts that describe a user. A new fact needs a row here, a column in a migration and a property in the
 * entity. Inputs, filters, rules, snapshots, manifests, CSV, LDIF, SCIM, mirrors and visibility are made from the
 * table. Facts with a meaning of their own, such as the username, are not in it.
 */
export const userFacts = {
  email: {
    column: 'email',
    meaning: 'The e-mail address',
    kind: 'EMAIL',
    maxLength: 200,
    // Owners need it to tell people apart when they add members.
    visibleTo: 'VIEWERS',
    givenTo: ['LDAP', 'SCIM', 'OTHER'],
    isSearched: true,
    followsMaster: 'ALWAYS',
    ldif: ['mail'],
    scim: 'emails[primary eq true].value',
    csv: ['mail', 'emailaddress', 'primaryemail', 'mailadresse', 'useremail'],
  },
  givenName: {
    column: 'given_name',
    meaning: 'The given name',
    kind: 'LINE',
    maxLength: 200,
    visibleTo: 'SELF',
    givenTo: ['LDAP', 'SCIM', 'OTHER'],
    isSearched: false,
    followsMaster: 'ALWAYS',
    ldif: ['givenName'],
    scim: 'name.givenName',
    csv: ['firstname', 'vorname'],
  },
  familyName: {
    column: 'family_name',
    meaning: 'The family name',
    kind: 'LINE',
    maxLength: 200,
    visibleTo: 'SELF',
    givenTo: ['LDAP', 'SCIM', 'OTHER'],
    isSearched: false,
    followsMaster: 'ALWAYS',
    ldif: ['sn'],
    scim: 'name.familyName',
    csv: ['lastname', 'surname', 'sn', 'nachname'],
  },
  jobTitle: {
    column: 'job_title',
    meaning: 'What the person does',
    kind: 'LINE',
    maxLength: 200,
    visibleTo: 'SELF',
    givenTo: ['LDAP', 'SCIM'],
    isSearched: false,
    followsMaster: 'ALWAYS',
    ldif: ['title'],
    scim: 'title',
    csv: ['title', 'position', 'employeetitle', 'stelle'],
  },
  department: {
    column: 'department',
    meaning: 'The department',
    kind: 'LINE',
    maxLength: 200,
    visibleTo: 'SELF',
    givenTo: ['LDAP', 'SCIM'],
    isSearched: false,
    followsMaster: 'ALWAYS',
    ldif: ['departmentNumber', 'ou'],
    scim: 'enterprise.department',
    csv: ['dept', 'abteilung'],
  },
  location: {
    column: 'location',
    meaning: 'Where the person works',
    kind: 'LINE',
    maxLength: 200,
    visibleTo: 'SELF',
    givenTo: ['LDAP', 'SCIM'],
    isSearched: false,
    followsMaster: 'WHERE_STATED',
    ldif: ['l'],
    scim: 'addresses[type eq "work"].locality',
    csv: ['office', 'officelocation', 'city', 'ort'],
  },
  employeeType: {
    column: 'employee_type',
    meaning: 'The kind of employment, such as employee, contractor or intern',
    kind: 'LINE',
    maxLength: 200,
    visibleTo: 'SELF',
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
    visibleTo: 'SELF',
    givenTo: ['LDAP', 'SCIM'],
    isSearched: false,
    followsMaster: 'WHERE_STATED',
    ldif: ['employeeNumber'],
    scim: 'enterprise.employeeNumber',
    csv: ['employeeid', 'employeeidentifier', 'personalnummer'],
  },
  phone: {
    column: 'phone',
    meaning: 'The telephone number',
    kind: 'LINE',
    maxLength: 200,
    visibleTo: 'SELF',
    givenTo: ['LDAP', 'SCIM'],
    isSearched: false,
    followsMaster: 'ALWAYS',
    ldif: ['telephoneNumber'],
    scim: 'phoneNumbers[primary eq true].value',
    csv: [
      'telephone',
      'telephonenumber',
      'phonenumber',
      'businessphones',
      'workphone',
      'primaryphone',
      'telefon',
    ],
  },
} as const satisfies Record<string, UserFactRow>;

export type UserFact = keyof typeof userFacts;

/** The names of all facts, in the order of the table. */
export const factNames = keysOf(userFacts);

/** A record with a value made for each fact. */
export const ofEachFact = <Value>(make: (fact: UserFact) => Value): Record<UserFact, Value> =>
  recordOf(factNames, make);

/** Facts in an input. One that is left out stays as it is; one that is null is cleared. */
export type StatedFacts = { [Fact in UserFact]?: string | null };

/** Whether a fact follows the master of a user, which states the value `stated`. */
export const followsMaster = (fact: UserFact, stated: string | null | undefined): boolean =>
  userFacts[fact].followsMaster === 'ALWAYS' || Boolean(stated);

/** The facts that a kind of syncer receives. */
export const factsGivenTo = (recipient: Recipient): readonly UserFact[] =>
  factNames.filter((fact) => (userFacts[fact].givenTo as readonly Recipient[]).includes(recipient));
