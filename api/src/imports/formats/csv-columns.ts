import { factNames, userFacts } from '../../model/user-facts.ts';
import { type ErrorText, errorText } from '../../shared/error-text.ts';
import { FormatError } from './source.ts';

/** The meanings of columns of a table of users, in the order of the template. */
export const userColumns = [
  'username',
  'displayName',
  ...factNames,
  'externalId',
  'state',
  'sponsor',
  'until',
] as const;

/**
 * The meanings of columns of a table of memberships. With `username` instead of `user`, a row also creates the user.
 */
export const membershipColumns = ['user', 'userGroup', 'from', 'until'] as const;

/** Further columns that the tables of other directories have. */
const foreignColumns = ['userGroups', 'primaryGroup', 'suspended', 'enabled'] as const;

export const meanings = [...new Set([...userColumns, ...membershipColumns, ...foreignColumns])];
export type Meaning = (typeof meanings)[number];

const isMeaning = (name: string): name is Meaning => (meanings as readonly string[]).includes(name);

/** Names of columns in other software, lower case and letters only, the best one of each meaning first. */
const synonyms: Partial<Record<Meaning, readonly string[]>> = {
  username: [
    'login',
    'userlogin',
    'samaccountname',
    'uid',
    'userprincipalname',
    'upn',
    'accountname',
    'benutzername',
    'anmeldename',
  ],
  displayName: ['fullname', 'name', 'anzeigename'],
  ...Object.fromEntries(factNames.map((fact) => [fact, userFacts[fact].csv])),
  state: ['status', 'userstatus', 'accountstatus'],
  suspended: ['issuspended', 'disabled', 'isdisabled', 'nsaccountlock'],
  enabled: ['accountenabled', 'isenabled', 'active', 'isactive'],
  user: ['member', 'mitglied'],
  userGroup: ['group', 'groupname', 'usergroupname', 'team', 'gruppe'],
  userGroups: ['groups', 'teams', 'gruppen', 'memberof'],
  until: ['end', 'ends', 'endsat', 'enddate', 'expires', 'bis'],
  from: ['start', 'starts', 'startsat', 'startdate', 'von'],
};

/**
 * Tables that other software exports, recognised by columns that only these tables have. Their unknown columns are
 * skipped.
 */
const origins: { name: string; columns: readonly string[]; username?: string }[] = [
  { name: 'Microsoft Entra ID', columns: ['userprincipalname', 'accountenabled'] },
  { name: 'Microsoft Entra ID', columns: ['userprincipalname', 'objectid'] },
  { name: 'Microsoft Entra ID', columns: ['userprincipalname', 'usertype'] },
  { name: 'Active Directory (Get-ADUser)', columns: ['samaccountname', 'distinguishedname'] },
  { name: 'Active Directory (Get-ADUser)', columns: ['samaccountname', 'userprincipalname'] },
  { name: 'Google Workspace', columns: ['emailaddress', 'orgunitpath'], username: 'emailaddress' },
  { name: 'Okta', columns: ['login', 'firstname', 'lastname', 'email', 'status'] },
  { name: 'Okta', columns: ['userlogin', 'useremail'] },
  { name: 'JumpCloud', columns: ['username', 'firstname', 'lastname', 'accountlocked'] },
  { name: 'JumpCloud', columns: ['username', 'firstname', 'lastname', 'id', 'activated'] },
  { name: 'JumpCloud (Get-JCUserGroupMember)', columns: ['groupname', 'username', 'userid'] },
];

/** A heading without decoration: Google writes "First Name [Required]", Okta `user.firstName`. */
export const plainName = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/\[[^\]]*\]|\([^)]*\)/g, '')
    .replace(/^(user|profile)\./, '')
    .replace(/[^\p{L}]/gu, '');

/** The meaning of each column; null if the column is skipped. */
export interface Columns {
  meanings: (Meaning | null)[];
  origin: string | null;
  skipped: string[];
}

/**
 * Finds the meaning of each column of a table: as stated by the caller, or by its name. An unknown column is refused,
 * because a misspelt `until` must not give access without an end. In tables of known software it is skipped.
 */
export function columnsOf(
  headings: readonly string[],
  isEmpty: (column: number) => boolean,
  mapping: Readonly<Record<string, string>>,
  file: string,
): Columns {
  const plain = headings.map(plainName);
  const origin = origins.find(({ columns }) => columns.every((name) => plain.includes(name)));
  const stated = headings.map((heading) => mapping[heading] ?? mapping[heading.trim()]);
  const taken = new Map<Meaning, { column: number; rank: number }>();
  const twice: ErrorText[] = [];
  headings.forEach((heading, column) => {
    const [meaning, rank] = meaningOf(heading, stated[column], plain[column] ?? '', file);
    if (!meaning) return;
    const other = taken.get(meaning);
    if (other && other.rank === rank && !isEmpty(column))
      twice.push(
        errorText('IMPORT_COLUMN_PAIR', { one: heading, other: headings[other.column] ?? '', meaning }),
      );
    if (!other || rank < other.rank) taken.set(meaning, { column, rank });
  });
  if (twice.length > 0)
    throw new FormatError(`${file}:1`, errorText('IMPORT_COLUMNS_TWICE', { pairs: twice }));
  const found: (Meaning | null)[] = headings.map(
    (_, column) => [...taken].find(([, it]) => it.column === column)?.[0] ?? null,
  );
  if (!taken.has('username') && !taken.has('user') && origin?.username)
    found[plain.indexOf(origin.username)] = 'username';
  const unknown = headings.filter(
    (heading, column) =>
      found[column] === null && stated[column] !== '' && heading.trim() !== '' && !isEmpty(column),
  );
  if (unknown.length > 0 && !origin) throw unknownColumns(unknown, found, file);
  const skipped = headings.filter(
    (heading, column) => found[column] === null && heading.trim() !== '' && !isEmpty(column),
  );
  return { meanings: found, origin: origin?.name ?? null, skipped };
}

/** The meaning of a column, judged only by its heading. */
export const likelyMeaning = (heading: string): Meaning | null =>
  meaningOf(heading, undefined, plainName(heading), '')[0];

function meaningOf(
  heading: string,
  stated: string | undefined,
  plain: string,
  file: string,
): [Meaning | null, rank: number] {
  if (stated === '') return [null, 0];
  if (stated !== undefined) {
    const meaning = isMeaning(stated)
      ? stated
      : meanings.find((it) => it.toLowerCase() === stated.toLowerCase());
    if (!meaning)
      throw new FormatError(
        `${file}:1`,
        errorText('IMPORT_COLUMN_MEANING', {
          column: heading,
          meaning: stated,
          meanings: meanings.join(', '),
        }),
      );
    return [meaning, -2];
  }
  const own = meanings.find((it) => it.toLowerCase() === plain);
  if (own) return [own, -1];
  for (const meaning of meanings) {
    const rank = synonyms[meaning]?.indexOf(plain) ?? -1;
    if (rank !== -1) return [meaning, rank];
  }
  return [null, 0];
}

/** Refuses meanings that are stated for columns that no file has: the name is probably misspelt. */
export function assertMapped(
  mapping: Readonly<Record<string, string>>,
  headings: readonly string[],
  file: string,
): void {
  const trimmed = [...new Set(headings.map((heading) => heading.trim()))];
  const missing = Object.keys(mapping).filter((name) => !trimmed.includes(name.trim()));
  if (missing.length > 0)
    throw new FormatError(
      `${file}:1`,
      errorText('IMPORT_COLUMN_MISSING', { columns: missing.join(', '), known: trimmed.join(', ') }),
    );
}

function unknownColumns(
  unknown: readonly string[],
  found: readonly (Meaning | null)[],
  file: string,
): FormatError {
  const isMembership = found.includes('userGroup');
  const known = isMembership ? ['username', ...membershipColumns] : userColumns;
  const [column = ''] = unknown;
  return new FormatError(
    `${file}:1`,
    unknown.length === 1
      ? errorText('IMPORT_COLUMN_UNKNOWN', { column, known: known.join(', ') })
      : errorText('IMPORT_COLUMNS_UNKNOWN', {
          columns: unknown.map((heading) => `"${heading}"`).join(', '),
          known: known.join(', '),
        }),
  );
}
