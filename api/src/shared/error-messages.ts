/**
 * Messages of errors by code; clients translate by the code. `{name}` is a placeholder for a value. Keep the code when
 * the sentence is reworded; use a new code when the meaning changes.
 */
export const errorMessages = {
  ACCOUNT_EXISTS:
    'This person has the account {name} there already, and a person has one account on a resource.',
  ACCOUNT_KEPT: 'Muster manages the account {name} already.',
  ACCOUNT_LINKED_TWICE:
    'One user would have two linked accounts on one resource. Report one account as LINKED for each user.',
  ACCOUNT_NOT_FOUND: 'There is no account {name} on this resource.',
  ACCOUNT_WITHOUT_ACCESS:
    'This user may not use the resource, so the account would end at once. Bind them first.',
  ACTOR_CLOCK: 'Clock',
  ADDRESS_REFUSED:
    '{host} is {address}, which is not on the public internet. The setting MUSTER_WEBHOOK_NETWORKS of the server names networks that may be reached anyway.',
  ADDRESS_UNKNOWN: 'The host {host} has no address that this server can find ({problem}). Correct the name.',
  ADMIN_NO_GUEST: 'An admin cannot be a guest. Change the role first.',
  AGENT_FROM_ENROLMENT:
    'The agent of a system is created when the system enrols. Create an enrolment token, and run its command on the system.',
  AGENT_HAS_ONE_SYSTEM:
    '{name} is the agent of one system, and cannot have other targets. Enrol the other system: it gets an agent of its own.',
  AGENT_STAYS:
    '{name} is the agent of a system that enrolled, and cannot be taken from it. Archive the syncer to end what it does.',
  ANSWER_NOT_KEPT:
    'The mutation with this idempotencyKey was carried out, but its answer was not kept. Look at what it changed before you go on.',
  ANSWER_STATE: 'State DONE or FAILED.',
  ARCHIVED: '{name} is archived.',
  ARCHIVED_ENROLS_NOTHING: '{name} is archived: nothing can enrol as it or into it.',
  ARCHIVED_TAKES_NOTHING: '{name} is archived: nothing can be bound to it or joined with it.',
  ARGUMENTS_TOO_DEEP: 'Lists and objects in arguments may be nested at most {limit} levels deep.',
  ATTRIBUTES_INVALID: 'Attributes must be an object of strings, such as {example}.',
  ATTRIBUTE_IS_TEXT: 'The value of {name} must be a string.',
  ATTRIBUTE_NAME:
    '"{name}" cannot name an attribute: use up to 64 letters, digits and . _ : - beginning with a letter.',
  BODIES_BUSY: 'Too much is being sent right now. Try again in a second.',
  BODY_CUT_OFF: 'The body was cut off. Send it again.',
  BODY_ENCODING: 'Send the body without a content encoding: {encoding} is not supported.',
  BODY_LATE: 'The body did not arrive within {seconds} seconds. Send it again.',
  BODY_NOT_JSON: 'The body is not valid JSON, or has a key __proto__.',
  BODY_TOO_DEEP: 'The JSON of a body may be nested at most {limit} levels deep.',
  BODY_TOO_LARGE:
    'The body of this request may have at most {limit} bytes. Split it into smaller ones, or sign in as somebody who may send more.',
  BODY_TYPE: 'Send a body of the type {type}.',
  BUDGET_SPENT: 'Your request budget is used up. Try again in {seconds} s.',
  BUDGET_TOO_SMALL:
    'This operation may cost {cost}, but only {left} of your budget is left. Try again in {seconds} s, or ask for less.',
  BUSY: 'Others are changing the same objects over and over. Nothing was changed: try again.',
  CERTIFICATE_PEM: 'State certificates in PEM format, which begins with -----BEGIN CERTIFICATE-----.',
  CHANGE_KIND_UNKNOWN: '{kind} is not a kind of change. The enum ChangeKind of the schema lists them.',
  CHANGE_NOT_FOUND: 'There is no change {position} that you may see.',
  CHARACTER_NOT_ALLOWED:
    'The character {character} is not allowed here: it is invisible, or changes how other characters are shown. Remove it.',
  CHECKPOINT_ALTERED:
    'The checkpoint of {time} at position {position} does not have the signature of its key: it was altered.',
  CHECKPOINT_BEYOND_END:
    'The checkpoint of {time} at position {position} names a change that no longer exists: the log ends after {last}.',
  CHECKPOINT_DIFFERS:
    'The checkpoint of {time} at position {position} names another hash than the log has there: the log was rewritten at or before that change.',
  CHECKPOINT_FOREIGN:
    'The checkpoint of {time} at position {position} was signed with a key that this server does not have: it is of another server, or the key was replaced.',
  CHECKPOINT_OTHER_EPOCH:
    'The checkpoint of {time} at position {position} belongs to the history {epoch}, but this log has the history {current}: it was started again.',
  CODE_JUST_REQUIRED: 'Signing in has just begun to require a code. Sign in again, with the code.',
  CODE_WRONG:
    'This code is wrong, or was used before. Enter the one that the app shows now, or a recovery code.',
  COMPLIANCE_PENDING: 'Muster itself sets PENDING where an agent has not reported. State another one.',
  CONFIRM_BY_PASSKEY: 'Confirm with a passkey of yours: you signed in more than {minutes} minutes ago.',
  CONFIRM_BY_PASSWORD: 'State your current password: you signed in more than {minutes} minutes ago.',
  CONFIRM_BY_PASSWORD_OR_PASSKEY:
    'State your current password, or confirm with a passkey of yours: you signed in more than {minutes} minutes ago.',
  CONFIRM_BY_SIGN_IN: 'Sign in again first: you signed in more than {minutes} minutes ago.',
  COST_TOO_HIGH:
    'This operation may ask for {cost} values; at most {limit} are allowed. Ask for smaller pages, or nest less.',
  CREDENTIALS_NEED_BROWSER: 'Sign in with a browser to change what you sign in with. A token cannot do this.',
  CURSOR_EXPIRED:
    'The log holds the positions {first} to {last}; it cannot continue after {after}. Read everything again, then follow from its position.',
  CURSOR_INVALID: 'This is not a cursor of this list. Use `endCursor` of the page before.',
  CURSOR_OF_OTHER_LIST: 'This cursor belongs to another list. Begin again without `after`.',
  CYCLE: 'This would make {name} a {noun} of itself: {way}.',
  DAYS_TOO_FEW: 'State at least one day.',
  DAYS_TOO_MANY: 'At most {limit} days are counted at a time.',
  DOCUMENT_ALIASES: 'An operation has at most {limit} aliases. Send several operations.',
  DOCUMENT_DEPTH:
    'An operation may be nested at most {limit} levels deep. Query deeper objects by their ids.',
  DOCUMENT_DIRECTIVES: 'A document has at most {limit} directives. Send several documents.',
  DOCUMENT_FIELDS:
    'A document may select at most {limit} fields, counting each fragment wherever it is spread. Select less at once.',
  DOCUMENT_FRAGMENTS: 'A document has at most {limit} fragments. Send several documents.',
  DOCUMENT_OPERATIONS: 'A document has at most {limit} operations. Send them one by one.',
  DOCUMENT_RECURSION: 'The fragment "{name}" may not spread itself.',
  DOCUMENT_REPETITIONS: 'The field "{name}" may be selected at most {limit} times in one place.',
  DOCUMENT_ROOT_FIELDS:
    'An operation may select at most {limit} fields at its root. Send several operations.',
  DOCUMENT_VARIABLES: 'An operation has at most {limit} variables. Send several operations.',
  DURATION_INVALID: '"{duration}" is not an ISO 8601 duration such as P14D, P3M or PT8H.',
  DURATION_TOO_LONG: '{duration} is too long: the end must lie before the year 10000.',
  EDGE_ENDED: '{id} ended at {end}. An ended edge cannot be extended: add it again.',
  EDGE_OF_OTHER_KIND: '{id} is not of the kind that this operation changes.',
  EDGE_PLANNED:
    '{id} is planned to start at {start}, and cannot end at {end} before that. State a later end; or end it, so that it never starts.',
  EMAIL_TWICE: 'The e-mail address {email} is stated twice: {name} has it, too. Correct one of the two.',
  EMAIL_INVALID: 'State an e-mail address such as ada@example.com.',
  END_BEFORE_START: 'The end must be after the start.',
  END_PASSED: 'The end, {end}, has passed. To end something now, use the action for ending it.',
  END_STATED_TWICE: 'State the end as `endsAt` or as `duration`, not both.',
  ENROLMENT_NOT_FOUND: 'There is no open enrolment token {id}: it was used or revoked already.',
  ENROLMENT_NOT_GOOD:
    'This token was already used, or its creator may no longer let systems enrol. Ask an admin for a new one.',
  ENROLMENT_TOO_LONG: 'A token for enrolling can be used for at most 30 days.',
  ENROLMENT_UNENCRYPTED:
    'Systems refuse this command, because {url} is plain http: the token would cross the network unencrypted. Put a proxy with TLS in front, and state its address as MUSTER_PUBLIC_URL.',
  ENROLMENT_USED: 'This token was already used, or has expired. Ask an admin for a new one.',
  ENTRY_ARCHIVED:
    'The {noun} {name} is archived. Leave it out. If you mean another one of this name, create that first.',
  ENTRY_TWICE: 'The {noun} {name} is in the document twice. Remove one of the two.',
  EXACTLY_ONE_OF: 'State exactly one of {fields}.',
  EXTERNAL_ID_SHARED: 'Two objects of one type would have the same external id. Correct one of the two.',
  EXTERNAL_ID_TWICE: 'The external id {externalId} is in the document twice. Correct one of the two.',
  FACT: '{fact}',
  FOR_GOOD: 'for good',
  FACT_IS_TEXT: '{name} must be a string.',
  FACT_TAKEN: 'The {noun} {value} is taken. State another one.',
  FACT_TAKEN_BY_ARCHIVED:
    'The {noun} {value} is taken by {name}, who is archived. State another one, or change theirs first.',
  FACT_TAKEN_BY_ONE: 'Two users would have the same {noun}, or another user already has it.',
  FACT_TAKEN_BY_SOMEBODY: 'The {noun} {value} is taken by {name}. State another one, or change theirs first.',
  FACT_TAKEN_BY_SUSPENDED:
    'The {noun} {value} is taken by {name}, who is suspended. State another one, or change theirs first.',
  FEED_CURSOR_INVALID: 'This is not a cursor of this feed. Use that of the batch before.',
  FIELD_HIDDEN: 'You may not see {field} of this {type}.',
  FILTER_DEPTH: 'A filter may be nested at most {limit} levels deep. Split it, or ask for less at once.',
  FILTER_FACT_HIDDEN: 'Only admins and auditors may look for users by {field}.',
  FILTER_PARTS:
    'A filter has at most {limit} parts in its AND, OR and NOT. Split it, or ask for less at once.',
  FILTER_TEXTS: 'A filter compares with texts of at most {limit} characters. Shorten the text.',
  FILTER_VALUES: 'A filter compares with at most {limit} values. Split it, or ask for less at once.',
  FINDING_ARCHIVED: '{name} is archived, but edges still lead to or from it: {count}. End them.',
  FINDING_GRANT_DIFFERS:
    'The grant of {user} on {object} has a level or an end that does not follow from the graph. Repair the differences.',
  FINDING_GRANT_EXCESS: 'The grant of {user} on {object} should not be there. Repair the differences.',
  FINDING_GRANT_MISSING: 'The grant of {user} on {object} is missing. Repair the differences.',
  FINDING_GUEST_ADMIN: '{name} is a guest and an admin. Change the role, or make them no guest.',
  FINDING_GUEST_END: '{name} is active beyond the end that guests have. State a new end, or suspend them.',
  FINDING_GUEST_HALF: '{name} is a guest without a sponsor or without an end. State both.',
  FINDING_NAMES:
    'The {noun} {name} is the same as {other}, apart from case, spaces or spelling in Unicode. Each is found only by its exact name. Rename one of the two.',
  FINDING_NOT_A_MEMBER: '{user} matches the rule of {group}, but is not a member. Repair the differences.',
  FINDING_NO_LONGER_FITS:
    '{user} is a member of {group} by its rule, but does not match it. Repair the differences.',
  FINDING_SPONSOR:
    '{name} is the guest of {sponsor}, who cannot be the sponsor: a sponsor must be somebody else, and cannot be a guest. State another one.',
  FIRST_NEGATIVE: '`first` must be 0 or more.',
  GRACE_INVALID: 'State an ISO 8601 duration of weeks, days and hours, such as P30D or PT12H.',
  GRAPH_TOO_LARGE:
    'A graph shows at most {limit} users or resources. Ask for fewer; the others are counted in `more`.',
  GROUPS_COUNT: 'State 1 to {limit} groups.',
  GROUP_IS_MIRRORED: '{name} is mirrored. End the mirroring instead: that archives the group, too.',
  GROUP_MISSING: 'State the group of the row, or of the whole input.',
  GROUP_OF_OTHER_KIND: '{group} contains resources of kind {groupKind}, but {part} is of kind {partKind}.',
  GUEST_BEYOND_END: '{name} would be active beyond the end that guests have. State a new end first.',
  GUEST_ENDED: '{name} was a guest until {end}. Give the guest a new end instead.',
  GUEST_END_MISSING: 'A guest has an end: state `endsAt` or `duration`.',
  GUEST_HALF: '{name} would be a guest without an end or without a sponsor. State both.',
  GUEST_NO_ADMIN: 'A guest cannot be an admin.',
  HOSTNAME_TAKEN:
    'There is a resource {name} already. Ask an admin for a token that is for that one, or name the system differently.',
  ID_INVALID: '"{id}" is not an id of the expected kind. It looks like {example}.',
  INTERNAL: 'Something went wrong in the server. Its log says what.',
  IS_GUEST_NO_ADMIN: '{name} is a guest, and a guest cannot be an admin.',
  JSON_PROTO: 'A key cannot be named __proto__.',
  JSON_TOO_DEEP: 'JSON may be nested at most {limit} levels deep.',
  JSON_TOO_LARGE: 'This JSON may hold at most {limit} values.',
  KEY_CHARACTERS:
    'An idempotencyKey has no control characters and no invisible ones. Use a UUID, for example.',
  KEY_EMPTY: 'An idempotencyKey has at least one character: a UUID, for example.',
  KEY_FOR_ONE_MUTATION: 'An operation with an idempotencyKey has one mutation: send each by itself.',
  KEY_OF_OTHER_REQUEST:
    'The idempotencyKey "{key}" was sent with another request before. Give each request a key of its own.',
  KEY_OWNER_MISSING: 'State the user whose key it is.',
  KEY_TOO_LONG: 'An idempotencyKey has at most {limit} characters.',
  KIND_STAYS: '{name} is of kind {kind}, and that cannot be changed. State this kind, or another name.',
  IMPORT_ENCODING:
    'The file is not UTF-8. As {encoding} it reads: {samples}. If that is right, state the encoding latin1; otherwise state the right one, or save the file as UTF-8.',
  IMPORT_ACCOUNTS_END_LATER:
    'Accounts with an end date in the other directory, which is not imported: {count}. Make these people guests, or end their memberships.',
  IMPORT_ALIASES: 'Aliases (*) may stand for at most {limit} parts. Write them out.',
  IMPORT_CELL_NOT_JSON:
    'The cell in the column "{column}" begins like JSON, but is not valid JSON. Correct the cell.',
  IMPORT_CHANGES: 'Only entries can be imported, not changes. Export the entries themselves.',
  IMPORT_COLUMNS_SKIPPED: 'Skipped columns: {columns}.',
  IMPORT_COLUMNS_TWICE: '{pairs}. Rename one, or skip it (in the command line: --ignore).',
  IMPORT_COLUMNS_UNKNOWN:
    'The columns {columns} are none of {known}. Rename them, state what they contain (in the command line: --map "…=…"), or skip them (--ignore "…").',
  IMPORT_COLUMN_MEANING: 'The column "{column}" cannot be {meaning}. It can be {meanings}.',
  IMPORT_COLUMN_MISSING: 'There is no column {columns}. The columns are {known}.',
  IMPORT_COLUMN_PAIR: '"{one}" and "{other}" are both {meaning}',
  IMPORT_COLUMN_UNKNOWN:
    'The column "{column}" is none of {known}. Rename it, state what it contains (in the command line: --map "{column}=…"), or skip it (--ignore "{column}").',
  IMPORT_COMPRESSED: 'This file is compressed. Unpack it first.',
  IMPORT_EMPTY: 'The file is empty. The first line names the columns.',
  IMPORT_ENCODING_OTHER: 'This is not {encoding}. Save the file as UTF-8, or state its encoding.',
  IMPORT_ENCODING_UNCLEAR:
    'The file is neither UTF-8 nor Windows-1252 (Latin-1). Save it as UTF-8, or state its encoding.',
  IMPORT_ENCODING_UNKNOWN: 'There is no encoding {encoding}. State utf-8, utf-16 or latin1.',
  IMPORT_END_BEFORE_START: '{until} is not after {from}. Correct one of the two.',
  IMPORT_END_WITHOUT_SPONSOR: 'Only a guest has an end, and a guest has a sponsor. State both or neither.',
  IMPORT_ENTRY_FAULT: '{entry}: {fault}',
  IMPORT_ENTRY_WITHOUT_CN: '{entry} has no cn to be its name. Give it one.',
  IMPORT_ENTRY_WITHOUT_UID:
    '{entry} has no uid and no sAMAccountName to be its username. Give it one of them.',
  IMPORT_FACT_DIFFERS:
    '"{is}" differs from "{was}" in line {line}, of the same user. Correct one of the two.',
  IMPORT_FILE_TOO_LONG: 'A file has at most {limit} characters, and this one has {count}. Split it.',
  IMPORT_GROUPS_BY_MEMBER_OF:
    'Groups that only memberOf names: {count}. They get the members whose entries are in the files.',
  IMPORT_GROUPS_BY_QUERY:
    'Groups whose members follow from a query, which is not imported: {count}. They are imported with their present members. Give such groups a rule.',
  IMPORT_GROUP_EMPTY: 'This is empty, and a membership names a group. State it.',
  IMPORT_GROUP_NAME_AMBIGUOUS:
    '{member} is in {group}, and the files have another group with the name {name}. Rename one of the two.',
  IMPORT_GROUP_WITHOUT_NAME: 'The group has no name. Give it one.',
  IMPORT_GUESTS_AND_GROUPS:
    'Guests and memberships have ends of their own. Import the people first, with sponsor and until, and their memberships from another file.',
  IMPORT_GUEST_END_EMPTY: 'This is empty, and a guest has an end. Write a date such as 2027-01-31.',
  IMPORT_JUMPCLOUD_ANSWER:
    'This is not an answer of the JumpCloud API: users come from /api/systemusers, groups from /api/v2/usergroups, and members from /api/v2/usergroups/ID/members.',
  IMPORT_LDIF_BASE64: '{attribute} cannot be read: it is not base64. Export the file again.',
  IMPORT_LDIF_ELSEWHERE:
    '{attribute} refers to another place ({place}), which is not read. Write the value into the file.',
  IMPORT_LDIF_LINE: 'This is not a line of LDIF, which has the form "attribute: value". It reads "{line}".',
  IMPORT_LDIF_WITHOUT_DN:
    'An entry must begin with its dn, but this one begins with {attribute}. Add the dn.',
  IMPORT_MANIFEST_ALONE:
    'A manifest with {lists} cannot be imported together with other files. Import it alone.',
  IMPORT_MEMBERS_IN_RANGES:
    '{name} has only the first of its members here: the server gave them in ranges. Export them all, for example with "-E pr" or with ldifde.',
  IMPORT_MEMBER_NOT_IN_FILES:
    '{name}: there is no user {member} in the files. Import them together with the users.',
  IMPORT_MEMBER_OF_NO_GROUP:
    'The group of this member is not stated. Name the file by the id of the group, such as {file}, and import it together with the groups.',
  IMPORT_MEMBER_UNKNOWN:
    '{name}: its member {member} is neither a person nor a group of this file. Export the member, too, or remove it.',
  IMPORT_NAME_EMPTY: 'This is empty, and every row names somebody. State the username, or remove the row.',
  IMPORT_NO_GROUP_COLUMN:
    'A membership names a user and a group, but no column is the group. Name it "userGroup"; or name the column of the users "username", if this is a list of people.',
  IMPORT_NO_USERNAME_COLUMN:
    'No column is the username. Name it "username", or state which one it is (in the command line: --map "…=username"). The columns of users are {columns}.',
  IMPORT_SKIPPED_KIND_COMPUTERS: 'Skipped computers: {count}.',
  IMPORT_SKIPPED_KIND_COMPUTER_GROUPS: 'Skipped groups of computers: {count}.',
  IMPORT_SKIPPED_KIND_CONTACTS: 'Skipped contacts: {count}.',
  IMPORT_SKIPPED_KIND_DELETED: 'Skipped deleted entries: {count}.',
  IMPORT_SKIPPED_KIND_DYNAMIC_GROUPS: 'Skipped dynamic groups: {count}.',
  IMPORT_SKIPPED_KIND_FOREIGN_PRINCIPALS: 'Skipped foreign principals: {count}.',
  IMPORT_SKIPPED_KIND_INTERNAL: 'Skipped entries of the directory itself: {count}.',
  IMPORT_SKIPPED_KIND_MEMBERS: 'Skipped members of groups, because they are not people: {count}.',
  IMPORT_SKIPPED_KIND_NETGROUPS: 'Skipped netgroups: {count}.',
  IMPORT_SKIPPED_KIND_OTHERS: 'Skipped other entries: {count}.',
  IMPORT_SKIPPED_KIND_PERMISSIONS: 'Skipped permissions of the directory itself: {count}.',
  IMPORT_SKIPPED_KIND_POLICIES: 'Skipped policies: {count}.',
  IMPORT_SKIPPED_KIND_PRIVATE_GROUPS: 'Skipped private groups of one person: {count}.',
  IMPORT_SKIPPED_KIND_SERVICE_ACCOUNTS: 'Skipped service accounts: {count}.',
  IMPORT_SKIPPED_KIND_TRUSTS: 'Skipped trusts: {count}.',
  IMPORT_PRIMARY_GROUPS_MISSING:
    'Skipped primary groups of people, because the groups are not in the files: {count}. Export the groups, too.',
  IMPORT_QUOTE_FOLLOWED:
    'Text follows the quotation mark (") that ends a cell. Write "" for a mark within a quoted cell.',
  IMPORT_QUOTE_OPEN:
    'A quotation mark (") begins a cell, but none ends it. Close it, or write "" for a mark within a quoted cell.',
  IMPORT_ROW_CELLS:
    'The row has {count} cells, and the heading has {headings}. Quote cells that contain the separator.',
  IMPORT_ROW_TOO_LONG: 'A row has at most {limit} characters. Shorten it.',
  IMPORT_SEARCH_INCOMPLETE:
    'The search ended with "{result}", so the file has only a part of the directory. Search again, in pages ("-E pr=500/noprompt") or as somebody who may read all.',
  IMPORT_SEPARATOR: '"{separator}" separates no cells. State one of {names}.',
  IMPORT_SKIPPED_END:
    'The account has an end date there, which is not imported. Make this person a guest, or end their memberships.',
  IMPORT_SKIPPED_GROUP_WITHOUT_CN: '{group} is not imported, because it has no cn to be the name of a group.',
  IMPORT_SKIPPED_LIST_TYPE:
    '"{text}" is the type of a list and not a group. Join the groups to one text before the export, for example with ($_.MemberOf -join ";").',
  IMPORT_SKIPPED_MEMBER:
    'Its member {member} is not imported, because it is neither a person nor a group of people.',
  IMPORT_SKIPPED_NO_GROUP: '{group} is not imported, because it is not a group of people.',
  IMPORT_SKIPPED_PRIMARY_GROUP:
    'The primary group, {attribute} {number}, is not in the files. Export the groups, too.',
  IMPORT_SKIPPED_PRIMARY_GROUPS:
    'The primary group, {attribute} {number}, is not imported, because several groups of the files have this number. Correct it there.',
  IMPORT_SKIPPED_SSH_KEYS: 'SSH keys are not imported. This person adds their own, or an admin adds them.',
  IMPORT_SPREADSHEET: 'This is a spreadsheet or an archive. Save the sheet as "CSV UTF-8", and import that.',
  IMPORT_STATE: '"{state}" is not a state. Write ACTIVE, SUSPENDED, STAGED or ARCHIVED.',
  IMPORT_TABLE_UNREADABLE: 'The table cannot be read: {problem}. Correct it there.',
  IMPORT_TIME:
    '"{text}" is not a time. Write a date such as 2027-01-31, or RFC 3339 such as 2027-01-31T17:00:00Z.',
  IMPORT_TIME_EITHER: '{text} has two meanings: write {one} or {other}.',
  IMPORT_TIME_LIKELY: '{text} does not have the accepted form: write {likely}.',
  IMPORT_TOO_DEEP: 'The document is nested too deep. Nest less.',
  IMPORT_TOO_MANY_COLUMNS: 'A table has at most {limit} columns. Leave some out.',
  IMPORT_TOO_MANY_ENTRIES: 'A file has at most {limit} entries. Split it.',
  IMPORT_TOO_LARGE:
    'The files have {count} rows, and an import takes at most {limit}. Split them, and import people before their memberships.',
  IMPORT_TOO_MANY_ROWS: 'A table has at most {limit} rows. Split it.',
  IMPORT_TRUTH: '"{text}" means neither yes nor no. Write TRUE or FALSE.',
  IMPORT_USER_WITHOUT_NAME: 'The user has no username. State one.',
  IMPORT_UTF32: 'This is UTF-32. Save it as UTF-8.',
  IMPORT_VALUE_TOO_LONG: 'A value has at most {limit} characters. Leave this attribute out of the export.',
  IMPORT_YAML: 'This is not valid YAML or JSON: {problem}',
  IMPORT_FAULT: '{place}: {fault}',
  IMPORT_NO_FILE: 'State at least one file.',
  LAST_ADMIN: 'This is the last active admin. Make somebody else an admin first.',
  LAST_ADMIN_STAYS: 'This is the last active admin, and stays active. Make somebody else an admin.',
  LDAP_ADDRESS: 'State an address such as ldaps://dc1.ad.example.com.',
  LDAP_FILTER: 'State an LDAP filter in parentheses, such as (cn=vpn-*).',
  LDAP_PASSWORD_AGAIN:
    'Enter the password: the stored one is sent only to the server and account for which it was entered.',
  LDAP_PLAIN: 'A password is never sent unencrypted: use ldaps://, or StartTLS.',
  LDAP_SCHEME: 'An address begins with ldaps:// or ldap://.',
  LDAP_SERVER_ONLY: 'State the server only: no account, and no path.',
  LDAP_STARTTLS: 'ldaps:// is encrypted already: StartTLS is for ldap://.',
  LEASE_LENGTH: 'A lease lasts up to {limit} seconds.',
  LEVELS_COUNT: 'State 1 to {limit} levels, lowest first, or none for those of the kind.',
  LEVELS_DIFFER:
    '{group} is bound at the levels {groupLevels}, but {part} has {partLevels}. Everything in a resource group must have the levels of the group, in its order.',
  LEVEL_INVALID: 'A level has 1 to 64 letters, digits and . _ : / -',
  LEVEL_IN_USE:
    'The level {level} is in use, by a binding or by a group it is part of. End those first, or keep the level.',
  LEVEL_TWICE: 'The level {level} is stated twice. Remove one of the two.',
  LINK_NEEDS_ACTIVE: 'Only an active user can sign in.',
  LINK_USED: 'This link was already used, or has expired. Ask an admin for a new one.',
  LIST_EMPTY: 'This list must not be empty.',
  LOG_ADDED:
    'There are changes up to {last}, but only {position} were written: those from {first} on were added.',
  LOG_ALTERED: 'Change {position}, or the hash of the one before it, is not what was written.',
  LOG_ENDS: 'The log ends at {position}.',
  LOG_END_DIFFERS:
    'The last change ({position}) has another hash than the sequencer recorded: it was replaced.',
  LOG_MISSING: 'The changes {first} to {last} are missing.',
  LOG_TRUNCATED:
    'The log ends after change {last}, but {position} were written: those from {first} on are missing.',
  LOG_UNKNOWN_FORMAT:
    'Change {position} is hashed in a format that this version does not know. Check it with a newer one.',
  MANIFEST_VERSION: 'The first line says "muster: 1".',
  MASTER_OF_GROUP: '{owner} is the master of {name}: change its {what} there.',
  MASTER_OF_USER: '{owner} is the master of {name}: change this there.',
  MAY_NOT_SIGN_IN: 'The user may not sign in now.',
  MIRRORED_EMAIL_INVALID:
    '{email} is not an e-mail address: it is left out. Correct it in the other directory.',
  MIRRORED_EMAIL_TAKEN:
    'The e-mail address {email} is taken: it is left out. Correct it in the other directory, or take it from the user who has it here: then it arrives.',
  MIRRORED_END_UNREADABLE:
    'The time at which the account of {name} ends could not be read, so nothing about this person was changed. Correct the end in the other directory.',
  MIRRORED_USERNAME_TAKEN: 'The username {name} is taken. State another one, or rename the user who has it.',
  MIRROR_TOO_LARGE:
    'At most {limit} people, groups and members are sent at once. Send them in several requests.',
  NAME_JUST_TAKEN: 'A name in the document was taken by another {noun} just now. Try again.',
  MIRRORED_CYCLE:
    '{names} contain each other in the other directory. Here each of them has the members of all of them. To have them nested here as well, remove the cycle there.',
  MIRRORED_CONTAINS_ITSELF:
    '{name} contains itself in the other directory, which gives nobody access. Remove it from itself there.',
  MIRRORED_GROUP_NAME_CHANGED:
    'Its name in the other directory is too long, or has characters that are not allowed, so it is called {shown} here. Correct the name there.',
  MIRRORED_GROUP_NAME_EMPTY:
    'Its name in the other directory has no visible character, so it is called {shown} here. Give it a name there.',
  MIRRORED_GROUP_NAME_TAKEN:
    'Another group here is called {name}, so this one is called {shown}. Rename one of them: it gets its name when that is free.',
  MIRRORED_GROUP_UNKNOWN:
    '{member} is not in {group} here, because no group with that identifier is mirrored. State the group first.',
  MIRRORED_JOINS_AND_LEAVES:
    '{member} was stated both to join and to leave {group}, and has left it. State only one of the two.',
  MIRRORED_MEMBER_ELSEWHERE:
    '{member} is in {group} in the other directory, but is neither a person nor a group of it: for example a contact, or an account of another domain. They are not in {group} here. Remove them there, or give them access through another group here.',
  MIRRORED_MEMBER_UNKNOWN:
    '{member} is not in {group} here, because nothing with that identifier is mirrored. State the person or the group first.',
  MIRRORED_NESTING_CLOSES_CYCLE:
    '{child} is in {parent} in the other directory, but here {parent} is in {child} already, by nestings that were made here. Members of {child} do not get what {parent} gives. End one of these nestings.',
  MIRRORED_NESTING_TOO_DEEP:
    '{child} is not nested in {parent} here, because groups may be nested at most {limit} levels deep. In the other directory, put it into a group further up.',
  MIRRORED_REFUSED_BY_DATABASE:
    'The database refuses {name}: {reason} ({state}). Correct it in the other directory.',
  MIRRORED_TWICE: '{name} was stated twice at once, and the last statement counts. State it once.',
  NAME_TAKEN: 'The name {name} is taken by another {noun}. State another one.',
  NAME_TAKEN_BY_ARCHIVED: 'The name {name} is that of an archived {noun}. State another one.',
  NEEDS_ADMIN: 'Only an admin may do this. Ask an admin of your organisation.',
  NEEDS_AUDITOR: 'Only admins and auditors may see this.',
  NEEDS_OWNER: 'Only an admin or an owner may do this with {name}.',
  NEEDS_OWNER_OF_BOTH: 'Only an admin may do this, or an owner of the groups at both ends.',
  NEEDS_OWNER_OF_SOURCE:
    'Only an admin may do this, or somebody who owns {name}, too: it would show you who is in it.',
  NESTING_TOO_DEEP: 'Groups may be nested at most {limit} levels deep. Nest in a group further up.',
  NOTHING_TO_DECIDE: 'Nothing waits for a decision here.',
  NOT_FOR_LDAP: '{name} is not an LDAP syncer. Choose one that is.',
  NOT_FOR_SYNCERS:
    'The token of a syncer of kind {kind} may not ask for {field}. Use the account of an admin.',
  NOT_FOUND: 'There is no {id} that you may see.',
  NOT_IN_DOCUMENT: 'There is no {noun} {name}, neither in the document nor in the directory.',
  NOT_MIRRORED: '{name} is not mirrored.',
  NO_CANDIDATE: 'There is no user who looks like {name}. State the user.',
  NO_FILE_FOR_LINUX: 'On Linux the agent applies policies: no file is needed.',
  NO_LDAP_SYNCER: 'There is no LDAP syncer. Create one first.',
  NO_POSITION_YET:
    'The change is made (transaction {transaction}), but it has no position in the log yet. Do not repeat it. Ask for the changes later.',
  NO_RULE: '{name} has no rule to be exempt from.',
  NO_SOCKET_HERE: 'There is no WebSocket at this path. GraphQL is at /graphql.',
  NO_SUCH_LEVEL: '{name} has no level "{level}". Its levels are {levels}.',
  NO_SUCH_SPONSOR: 'There is no user {name} who could be the sponsor.',
  NO_SUCH_TIME: 'There is no such time as {text}.',
  NO_TARGET:
    '{name} is a resource of kind {kind}, and cannot be a target of {syncer}. Its targets are resources of kind {kinds}.',
  NO_TARGET_OF_GROUPS:
    '{name} is a resource of kind {kind}, and cannot be a target of {syncer}. Its targets are user groups, and resources of kind {kinds}.',
  NUMBER_TOO_LARGE: 'State at most {limit}.',
  NUMBER_TOO_SMALL: 'State at least {limit}.',
  ONE_OF_VALUES: 'State one of {values}.',
  ONLY_AGENTS: 'Only the agent of a system may report about it.',
  ONLY_SYSTEMS_ENROL: '{name} is not a system, and only systems can enrol.',
  OPERATION_NAME_MISSING:
    'The document has several operations. State in `operationName` which of them to execute.',
  OPERATION_NOT_IN_DOCUMENT: 'There is no operation named "{name}" in the document.',
  ORDER_FACT_HIDDEN: 'Only admins and auditors may order users by {field}.',
  ORIGIN_FORBIDDEN: 'Pages of this origin may not use the API.',
  OTHER_AGENT: 'An agent may report about its own system only.',
  OTHER_EXTERNAL_ID:
    'The {noun} {name} has the external id {known}, and the document states {externalId}: it means another one of the same name. Rename the existing one first, or correct the external id.',
  OTHER_TARGETS: 'A syncer may report about its own targets only.',
  OWNER_NO_MORE: 'You no longer own this group. Ask an admin, or one of its owners.',
  PAGE_TOO_LARGE: 'A page has at most {limit} rows. Ask for the next one with `after`.',
  PART_LACKS_LEVELS:
    '{name}, which is in the group, does not have all of these levels in this order. Give it those levels first.',
  PART_NOT_SHOWN:
    'This part of the answer cannot be shown now, but the change may have been made. Look before you repeat it.',
  PASSKEYS_NEED_HTTPS:
    'Browsers make passkeys for https and a host name only, and people reach this server at {origin}. Ask an admin to set MUSTER_PUBLIC_URL.',
  PASSKEY_EXISTS: 'This passkey is registered already.',
  PASSKEY_NAME: 'A passkey has a name of 1 to 100 characters.',
  PASSKEY_NEEDS_BROWSER: 'Sign in with a browser to add a passkey.',
  PASSKEY_NOT_VERIFIED: 'This passkey could not be verified. Start again: there are five minutes for it.',
  PASSKEY_NOT_YOURS: 'This is not a passkey of yours, or its answer is too old. Start again.',
  PASSKEY_UNKNOWN: 'This passkey is not known here, or its user may not sign in now.',
  PASSWORDS_NEED_SYSTEM: 'Only a system can have accounts with the person’s password.',
  PASSWORD_JUST_CHANGED: 'The password has just been changed. Sign in with the new one.',
  PASSWORD_LENGTH: 'A password has {min} to {max} characters. A few words in a row are easy to remember.',
  PASSWORD_NEEDS_ACTIVE: 'Only an active user can have a new password.',
  PASSWORD_WEAK:
    'This password is among the first that an attacker would try: a common password, a run of keys, or mostly your own name. Choose three or four unrelated words.',
  PASSWORD_WRONG: 'This is not your current password. Try again.',
  PEOPLE_COUNT: 'State 1 to {limit} people.',
  PEOPLE_UNKNOWN: 'Some of these people are not in the mirror any more. Load the list again.',
  PERSON_LINKED: '{name} is linked already. Unlink them first.',
  PLANNED_END: 'until {before} → {after}',
  PLANNED_FACTS: '{facts}',
  PLANNED_FROM: 'from {from}',
  PLANNED_FROM_UNTIL: 'from {from} until {until}',
  PLANNED_KIND_ASSIGNMENT: 'assignment',
  PLANNED_KIND_BINDING: 'binding',
  PLANNED_KIND_CONTAINMENT: 'containment',
  PLANNED_KIND_EXEMPTION: 'exemption',
  PLANNED_KIND_LDAP_GROUP: 'LDAP group',
  PLANNED_KIND_MEMBERSHIP: 'membership',
  PLANNED_KIND_NESTING: 'nesting',
  PLANNED_KIND_OWNERSHIP: 'ownership',
  PLANNED_KIND_POLICY: 'policy',
  PLANNED_KIND_RESOURCE: 'resource',
  PLANNED_KIND_RESOURCE_GROUP: 'resource group',
  PLANNED_KIND_USER: 'user',
  PLANNED_KIND_USER_GROUP: 'user group',
  PLANNED_STATE: 'state: {before} → {after}',
  PLANNED_UNTIL: 'until {until}',
  POLICY_NEEDS_SYSTEM: 'Policies apply to systems; {name} is of kind {kind}.',
  POLICY_TYPE_TITLE: '{title}',
  POLICY_TYPE_STAYS:
    '{name} is of type {type}, and that cannot be changed. State this type, or another name.',
  POLICY_TYPE_UNKNOWN: 'There is no policy type {type}. State one of {types}.',
  POSITION_AFTER_END: 'The log ends at {last}: {position} cannot have been applied.',
  POSITION_INVALID: 'A position is a whole number from 0 to 2^53 - 1.',
  PRIORITY_INVALID: 'A priority is from {least} to {most}.',
  REASON_ARCHIVED: '{name} is archived: only active users have access.',
  REASON_ARCHIVED_WITH_LEVELS:
    '{name} is archived and would have {levels} otherwise: only active users have access.',
  REASON_EXPIRED: 'There was access until {end}, when its time ran out.',
  REASON_LEVEL: '{name} has {has}, which is below {level}.',
  REASON_NOT_HERE_YET: '{name} did not exist yet: only active users have access.',
  REASON_NOT_HERE_YET_WITH_LEVELS:
    '{name} did not exist yet and would have had {levels}: only active users have access.',
  REASON_NO_PATH: 'No group or binding leads from the user to the resource, and none ever did.',
  REASON_PLANNED: 'There will be access from {start} on.',
  REASON_REVOKED: 'There was access until {end}, when {actor} ended it.',
  REASON_REVOKED_BECAUSE: 'There was access until {end}, when {actor} ended it: {reason}.',
  REASON_STAGED: '{name} is staged: only active users have access.',
  REASON_STAGED_WITH_LEVELS:
    '{name} is staged and would have {levels} otherwise: only active users have access.',
  REASON_SUSPENDED: '{name} is suspended: only active users have access.',
  REASON_SUSPENDED_WITH_LEVELS:
    '{name} is suspended and would have {levels} otherwise: only active users have access.',
  RECONCILE_STATE: 'A reconcile ends as DONE, BLOCKED or FAILED.',
  REFERENCE_MISSING: 'State the {noun} by one of {fields}.',
  REFERENCE_NOT_FOUND: 'There is no {noun} "{reference}" that you may see.',
  REPEATED: 'A mutation with this idempotencyKey has been carried out already.',
  REPORTED: '{text}',
  REPORT_ACCOUNT_DISABLED: 'the account is disabled',
  REPORT_ACCOUNT_DISPUTED:
    'There is an account {name} here that Muster did not create. An admin can adopt it, or rename one of the two',
  REPORT_ACCOUNT_DISPUTED_THERE:
    'There is an account {name} at the application that Muster did not create. An admin can adopt it, or rename one of the two',
  REPORT_ACCOUNT_EXPIRED: 'the account has expired',
  REPORT_ACCOUNT_GONE: 'The account {name} no longer exists',
  REPORT_ACCOUNT_HALF_MADE:
    'The account {name} is still being created: an earlier agent was stopped while it created the account',
  REPORT_ACCOUNT_LOCKED: 'the account is locked',
  REPORT_ACCOUNT_LOST:
    'The account with the number {uid} no longer belongs to Muster: it is not in the group {group}',
  REPORT_ACCOUNT_NAME:
    '{name} is not a valid account name here: it needs 1 to 32 characters of a-z 0-9 _ . - beginning with a letter',
  REPORT_ACCOUNT_NAME_TAKEN:
    '{name} is to be renamed to {wanted}, but an account with that name already exists here',
  REPORT_ACCOUNT_NOT_HERE: 'the account may not sign in from here',
  REPORT_ACCOUNT_NOT_NOW: 'the account may not sign in at this time',
  REPORT_ACCOUNT_OF_SYSTEM: '{name} is an account of the system itself, not of a person',
  REPORT_ACCOUNT_UNKNOWN: 'the domain has no such account',
  REPORT_ANSWER_NOT_JSON: '{request}: the answer is not JSON',
  REPORT_APPLICATION_REFUSES: 'The application answered {status}: {problem}',
  REPORT_APPLICATION_SILENT: '{url} does not answer: {problem}',
  REPORT_ATTRIBUTES: '{count} attributes',
  REPORT_COMPARING: 'A comparison of everything is due',
  REPORT_CONNECTION_CHANGED: 'The connection was changed',
  REPORT_CONTROLLER_SILENT:
    'The domain controller has not answered for {seconds} seconds. Check that it runs and can be reached from the syncer.',
  REPORT_COOKIE_UNKNOWN: 'The domain controller does not know the cookie',
  REPORT_DIFFERS_EXPIRY: 'expiry',
  REPORT_DIFFERS_GROUPS: 'groups',
  REPORT_DIFFERS_KEYS: 'keys',
  REPORT_DIFFERS_NAME: 'name',
  REPORT_DIFFERS_PASSWORD: 'password',
  REPORT_DIFFERS_PASSWORD_AGE: 'password age',
  REPORT_DIFFERS_SHELL: 'shell',
  REPORT_DIFFERS_SUDO: 'sudo',
  REPORT_DIFFERS_USERNAME: 'username',
  REPORT_DISABLED_OR_EXPIRED: 'disabled or expired',
  REPORT_DOMAIN_REFUSES:
    'The domain refuses {account}: {reason}. Correct it in the domain, or set the connection again.',
  REPORT_DRIFT_COMMON_AUTH:
    '/etc/pam.d/common-auth (where it was edited by hand, pam-auth-update leaves it alone)',
  REPORT_DRIFT_KERNEL_RULES: 'the rules in the kernel',
  REPORT_ENTRY_REMOVED: 'The entry of {anchor} was removed while it was being written',
  REPORT_FACT_MISSING:
    '{name} has no {facts}, which the attribute {attribute} of the application needs. Add it to the user, or change the mapping of the syncer.',
  REPORT_FAILED: 'It failed: {problem}',
  REPORT_FILE_IS_LINK: '{path} is a link: state the file that it leads to',
  REPORT_FILE_NEEDED:
    'Nobody could log in if {path} was not readable for everybody, or did not belong to root',
  REPORT_GROUP_FOREIGN: 'Muster did not create the group {name} on this system',
  REPORT_HASH_FORM: 'The password hash that Muster sent is not a bcrypt hash',
  REPORT_HAS_EXPIRED: 'The account expired at {end}',
  REPORT_HAS_NOBODY: '{host} no longer has such a person',
  REPORT_HAS_PERSON: '{host} has {username}: {dn}',
  REPORT_INCOMPLETE:
    '{dn} exists, but without {attributes}. Change that value in Muster, or the mapping of the syncer.',
  REPORT_IN_GROUPS: 'In {groups}',
  REPORT_IN_NO_GROUP: 'In no group that is mirrored',
  REPORT_IS_DISABLED: 'The account is disabled',
  REPORT_IS_ENABLED: 'The account is enabled',
  REPORT_IS_ENABLED_UNTIL: 'The account is enabled, and expires at {end}',
  REPORT_JOINED: 'Joined {group}',
  REPORT_LDAP_LOST: 'The connection to the LDAP server is lost',
  REPORT_LDAP_REFUSED: 'The LDAP server answered: {problem}',
  REPORT_LDAP_SILENT: 'The LDAP server cannot be reached: {problem}',
  REPORT_LEFT: 'Left {group}',
  REPORT_LEFT_OUT: '{attribute} ({why})',
  REPORT_NAME_NOT_ASCII:
    'The server refuses the {attribute}, without which there is no entry: {why}. Turn off the plug-in "7-bit check" of the server, or choose a name of ASCII letters in Muster.',
  REPORT_NAME_REFUSED:
    'The server refuses the {attribute}, without which there is no entry: {why}. Change it in Muster, or let the server accept it.',
  REPORT_LIST: '{parts}',
  REPORT_LOSES_GROUPS: '{count} of {present} groups (up to {limit} need no approval)',
  REPORT_LOSES_MEMBERS: '{count} of {present} members (up to {limit} need no approval)',
  REPORT_LOSES_USERS: '{count} of {present} users (up to {limit} need no approval)',
  REPORT_MAIL_LETTERS: '{value} has letters before the @ that LDAP cannot hold in a mail address',
  REPORT_MATCHED: 'Muster: {state}',
  REPORT_MATCHED_WITH: 'Muster: {state}, {username}',
  REPORT_MATCH_DISPUTED: 'DISPUTED',
  REPORT_MATCH_LINKED: 'LINKED',
  REPORT_MATCH_UNLINKED: 'UNLINKED',
  REPORT_MATCH_UNMATCHED: 'UNMATCHED',
  REPORT_MEMBERS_STAY:
    '{count} members of {group} could not be removed: the application reported success, but still shows them',
  REPORT_NAME_NOT_OURS: '{dn} already exists, and does not belong to Muster',
  REPORT_NAME_TWICE:
    '{dn} is also the name of {holder}: LDAP treats both names as the same. Rename one of the two in Muster.',
  REPORT_NOTHING_SELECTED: 'Nothing is selected.',
  REPORT_NOTIFIER_LATE: 'The connection for notifications could not be opened in time',
  REPORT_NOT_BEGUN: 'It has not begun',
  REPORT_NOT_CONFIGURED:
    'The connection to the domain is not set yet. An admin sets it on the page of the syncer',
  REPORT_NOT_INSTALLED: '{name} is not installed',
  REPORT_NOT_NEEDED: 'Muster does not need to know them',
  REPORT_NOT_READ: 'The entries of the LDAP server have not been read yet',
  REPORT_NO_ACCOUNT: 'There is no account {name} here',
  REPORT_NO_ACTIVE_DIRECTORY: '{url} is not an Active Directory.',
  REPORT_NO_ANSWER: 'The server gave no answer',
  REPORT_NO_ANSWER_FOR: '{url} has not answered for {seconds} seconds',
  REPORT_NO_DROP_INS:
    '/etc/ssh/sshd_config does not include /etc/ssh/sshd_config.d/*.conf: add that as its first line',
  REPORT_NO_EXTENDED_NAME: '"{name}" is not an extended name: is this an Active Directory?',
  REPORT_NO_FILE: 'There is no {path} here',
  REPORT_NO_GROUP: 'There is no group {name} here',
  REPORT_NO_GUID: '"{guid}" is not a GUID.',
  REPORT_NO_LONGER_SO: 'The reason for this no longer exists.',
  REPORT_NO_PWQUALITY: 'pam_pwquality is not installed: on Debian, libpam-pwquality',
  REPORT_NO_SSH_KEYS: 'Nobody has an SSH key on this system, so without passwords nobody could log in',
  REPORT_NO_SYNCER_TOKEN: 'The token is not that of a syncer',
  REPORT_NO_TARGET: '{resource} is no longer a target of this agent',
  REPORT_NO_TIME_SERVICE: 'Neither chrony nor systemd-timesyncd is installed',
  REPORT_NO_TOKEN: 'No token was given: {problem}',
  REPORT_NO_UNATTENDED_UPGRADES:
    'unattended-upgrades is not installed; other ways to update are not known to the agent',
  REPORT_NUMBER_TAKEN: 'The number {uid} belongs to {name} here',
  REPORT_ONLY_A_PART: '{dn} returned only a part of {attribute}',
  REPORT_PASSWORD_AND_KEYS: 'its password and keys',
  REPORT_PASSWORD_EXPIRED: 'the password of the account has expired',
  REPORT_PASSWORD_TO_CHANGE: 'the password of the account must be changed before it can be used',
  REPORT_PASSWORD_WRONG: 'the account or its password is wrong',
  REPORT_PAUSED: 'The application has asked for a pause',
  REPORT_POLICY_STAYS: 'The previous settings could not be restored: {problem}',
  REPORT_POLICY_UNKNOWN: 'This agent does not know this type of policy',
  REPORT_POLICY_WITHOUT_EFFECT: 'The policy does not take effect on this system: {differing}',
  REPORT_PROCESSES_STAY: 'Processes of {uids} could not be ended',
  REPORT_PROGRAM_ENDED: '{program} exited with {code}',
  REPORT_PROGRAM_FAILED: '{program}: {problem}',
  REPORT_PROGRAM_NOT_RUN: '{program} could not be run: {problem}',
  REPORT_REMOVALS_HELD:
    '{count} removals do not follow from anything that was stated; up to {limit} of them need no approval.',
  REPORT_RENAMED: 'is now {name}',
  REPORT_SUBSCRIPTION_REFUSED: 'The subscription was refused',
  REPORT_TARGET_SILENT: 'The target has given no usable answer since {since}',
  REPORT_THE_GROUP: 'the group',
  REPORT_THE_USER: 'the user',
  REPORT_UNIT_MOVED: 'An organisational unit was moved, or is new',
  REPORT_UNREACHABLE: '{url} cannot be reached: {problem}',
  REPORT_WOULD_TAKE_AWAY: 'This would remove {parts}.',
  RULE_DECIDES: 'The rule of the group decides this. Change the rule, or exempt the user from it.',
  RULE_INVALID: 'This is not a valid rule: {problem}',
  RULE_EMPTY: 'An empty rule would match everybody. State at least one condition.',
  RULE_FIELD:
    'A rule cannot use {field}. Suspended users keep their memberships and have no access in any case.',
  SCOPE_MISSING: 'State at least one scope.',
  SCOPE_SYNC: 'The scope SYNC is for syncers. Create a syncer to get its token.',
  SEARCH_OR_ANCHOR: 'State either what to look for, or whom to sync.',
  SEARCH_TOO_LONG: 'A search text has at most {limit} characters.',
  SELECTION_TOO_LARGE: 'A selection has at most {groups} groups and {units} organisational units.',
  SESSION_ENDED: 'Your session or token has just been ended. Sign in again.',
  SETTINGS_EMPTY: 'A policy has at least one setting.',
  SETTING_EMPTY: '"{setting}" must not be empty.',
  SETTING_FORM: '"{setting}" does not have the required form. It must match the pattern {pattern}.',
  SETTING_ITEM: 'item {number}',
  SETTING_OTHER: '"{setting}" does not match its JSON Schema.',
  SETTING_PART: '{setting}, {parts}',
  SETTING_TITLE: '{title}',
  SETTING_ONE_OF: '"{setting}" must be one of {values}.',
  SETTING_PART_MISSING: '"{part}" is missing in "{setting}".',
  SETTING_PART_TITLE: '{title}',
  SETTING_PART_UNKNOWN: '"{setting}" has no field {part}. Remove it.',
  SETTING_TOO_LARGE: '"{setting}" must be at most {limit}.',
  SETTING_TOO_LONG: '"{setting}" has at most {limit} characters.',
  SETTING_TOO_MANY: '"{setting}" has at most {limit} items.',
  SETTING_TOO_SMALL: '"{setting}" must be at least {limit}.',
  SETTING_TWICE: '"{setting}" has two equal items. Remove one of them.',
  SETTING_TYPE: '"{setting}" must be of the JSON type {type}.',
  SETTING_UNKNOWN: '{type} has no setting {setting}. Its settings are {settings}.',
  SEVERAL_CANDIDATES: 'There are several users who look like {name}. State the user.',
  SEVERAL_LDAP_SYNCERS: 'There are several LDAP syncers. State one of {names}.',
  SIGN_IN_BUSY: 'Too many passwords are being checked just now. Try again in a few seconds.',
  SIGN_IN_FIRST: 'Sign in, or send an API token as "Authorization: Bearer …".',
  SIGN_IN_WRONG: 'The username or the password is wrong, or the user may not sign in now.',
  SPONSOR_INVALID: 'A sponsor must be somebody else, and cannot be a guest.',
  SPONSOR_NOT_ACTIVE:
    '{sponsor} is not active, and cannot become the sponsor of {name}. State somebody who is.',
  SPONSOR_OF:
    '{sponsor} cannot be the sponsor of {name}: a sponsor must be somebody else, and cannot be a guest.',
  SSH_KEY_DAMAGED: 'This key is cut off or damaged. Copy the whole line of the .pub file.',
  SSH_KEY_INVALID: 'A public key is one line such as "ssh-ed25519 AAAA… name". It may be of type {types}.',
  SSH_KEY_OF_OTHER: 'This key belongs to somebody else. Make one of your own.',
  SSH_KEY_PRIVATE: 'This is the private key: keep it secret, and give the one of the file that ends in .pub.',
  SSH_KEY_TOO_LONG: 'A public key has at most {limit} characters.',
  SSH_KEY_WEAK: 'An RSA key has at least {bits} bits. Better: ssh-keygen -t ed25519.',
  STATE_ACTIVE: 'ACTIVE',
  STATE_ARCHIVED: 'ARCHIVED',
  STATE_STAGED: 'STAGED',
  STATE_SUSPENDED: 'SUSPENDED',
  STOPPING: 'This server is stopping. Try again.',
  STOPPING_OR_FULL:
    'This server is stopping, or too many connections have not authenticated yet. Try again in a second.',
  SYNCER_DECIDES: 'A syncer is the master of this. Change it in the directory that it mirrors.',
  SYNCER_HAS_GROUPS:
    '{name} is the master of {count} groups. Decide first what happens to them: end their mirrors.',
  SYNCER_ITSELF_ONLY: 'A syncer may report for itself only.',
  SYNCER_LEASED:
    'The syncer {name} is run by {holder}, with the same token, until {until} at least. Stop one of the two, or give it a syncer of its own.',
  SYNCER_MIRRORS_NOTHING: '{name} does not mirror another directory. Choose a syncer that does.',
  SYNCER_MISSING: 'State which syncer.',
  SYNCER_PUSHES: '{name} sends changes by itself and cannot be asked. Start its provisioning there.',
  SYNCER_WITHOUT_TARGETS: '{name} is of kind {kind}, which has no targets.',
  TEXT_EMPTY: 'This must not be empty.',
  TEXT_MUCH_TOO_LONG: 'A text has at most {limit} characters.',
  TEXT_TOO_LONG: 'This may have at most {limit} characters. Shorten it.',
  TEXT_WITH_NUL: 'This text holds the character U+0000, which cannot be stored. Remove it.',
  TEXT_WITH_SURROGATE:
    'This text holds half of a character (a lone surrogate), which cannot be stored. Remove it.',
  TIME_FORMAT: 'A time is a date such as 2027-01-31, or RFC 3339 such as 2027-01-31T17:00:00Z.',
  TIME_OUT_OF_RANGE: 'A time lies in the years {first} to {last}.',
  TIME_UNREADABLE: 'State a time with its offset from UTC, such as {example}.',
  TIME_ZONE_UNKNOWN:
    '"{timeZone}" is not a time zone that is known here. State one such as Europe/Vienna, or UTC.',
  TOKEN_NEEDS_BROWSER: 'Sign in with a browser to create a token: a token cannot create another.',
  TOKEN_NOT_GOOD: 'This token is unknown, revoked or expired. Sign in again, or use another token.',
  TOKEN_ONLY_READS: 'This token may only read. Use one with the scope WRITE.',
  TOKEN_ONLY_WRITES: 'This token may only write. Use one with the scope READ.',
  TOKEN_TOO_LONG:
    'A token of a person ends after at most 366 days. State an earlier end, and make a new one in time.',
  TOKEN_WITHOUT_CREDENTIALS:
    'This token may not change what people sign in with. Use one with the scope CREDENTIALS, or sign in with a browser.',
  TOO_MANY_ATTRIBUTES: 'There may be at most {limit} attributes. Remove some.',
  TOO_MANY_EDGES: 'More than {limit} edges lead there. State both a user and a resource.',
  TOO_MANY_ITEMS:
    'There may be at most {limit} items here, and there are {count}. Send them in several requests.',
  TOO_MANY_LARGE_OPERATIONS:
    'At most {limit} large operations of one caller wait for their turn. Send the next one when one is answered, or ask for less at once.',
  TOO_MANY_ON_SOCKET: 'A socket may have at most {limit} running operations. Wait until one is answered.',
  TOO_MANY_PASSKEYS: 'There are {limit} passkeys already. Remove some first.',
  TOO_MANY_REMOVALS:
    'This would end {count} edges, and at most {limit} are ended at once unless you allow more. Look at the plan, then allow it with maxRemovals.',
  TOO_MANY_ROWS:
    'There may be at most {limit} items here, and there are {count}. Send them in several requests, or in one by applyManifest (muster apply).',
  TOO_MANY_SIGN_INS:
    'Too many sign-ins have failed. Try again after {until}, or sign in with a passkey or with a link from an admin.',
  TOO_MANY_SSH_KEYS: 'There are {limit} keys already. Remove some first.',
  TOO_MANY_SUBSCRIPTIONS: 'A viewer has at most {limit} subscriptions at one time. End some of them first.',
  TOO_MANY_WAITING:
    'At most {limit} requests of one caller wait for their turn. Send the next one when one is answered.',
  TOTP_CODE_WRONG:
    'This code is wrong or has expired. Enter the one that the app shows now, and check that the clock of your phone is right.',
  TOTP_CONFIRMED: 'Your authenticator app is confirmed already.',
  TOTP_EXISTS: 'You have an authenticator app already. Remove it first.',
  TOTP_NEEDS_BROWSER: 'Sign in with a browser to confirm an authenticator app.',
  UNAVAILABLE_UNREACHABLE: 'The database does not answer. Nothing was changed. Try again in {seconds} s.',
  UNAVAILABLE_BUSY: 'The database has too much to do. Nothing was changed. Try again in {seconds} s.',
  UNAVAILABLE_FULL:
    'The disk or the memory of the database is full. Nothing was changed. Try again in {seconds} s.',
  UNAVAILABLE_READ_ONLY: 'The database is read only. Nothing was changed. Try again in {seconds} s.',
  UNDO_DIFFERENT_ENDS: 'These edges had different ends before. Move them one by one.',
  UNDO_ENDED_SINCE: 'It would have ended at {end}. Add it again, with another end.',
  UNDO_NOT_BY_A_PERSON:
    'A rule or a syncer did this, not a person. Change the rule, or the directory that is mirrored.',
  UNDO_SEVERAL_CHANGES:
    'One transaction did all of {kinds}: that cannot be undone in one step. Change it back one by one.',
  UNDO_SEVERAL_EXEMPTIONS: 'Several exemptions were changed at once. Change them back one by one.',
  UNDO_SEVERAL_KINDS: 'Edges of several kinds were ended at once. Add them again kind by kind.',
  UNDO_SEVERAL_OBJECTS:
    '{count} objects were changed at once. Change them back one by one, or apply a manifest.',
  UNDO_SEVERAL_SYNCERS: 'Targets of several syncers were changed at once. Change them back one by one.',
  UNDO_TOO_MANY:
    'Change {position} belongs to a transaction of more than {limit} changes. Use a manifest to revert it.',
  UNKNOWN_FIELDS: 'There are no fields {fields} here. Remove them, or correct their names.',
  UNKNOWN_OUTCOME:
    'The connection to the database was lost while the change was committed: it may have been made, or not. Look before you repeat it.',
  URL_INVALID: 'State an address such as https://example.com/hook, without a password.',
  URL_NOT_ENCRYPTED: 'Changes would cross the internet unencrypted. Use https.',
  URL_TOO_LONG: 'An address has at most {limit} characters.',
  USERNAME_INVALID: 'A username has 1 to 64 letters, digits and . _ @ + - and begins with a letter or digit.',
  USERNAME_OF_ARCHIVED:
    'The username {username} is that of {name}, who is archived. If this is the same person, state their external id, or make them active first; otherwise change one of the usernames.',
  USERNAME_OF_ARCHIVED_WITH_ID:
    'The username {username} is that of {name}, who is archived. If this is the same person, state their external id ({externalId}), or make them active first; otherwise change one of the usernames.',
  USER_FOR_ONE_ONLY: 'A user or username can be stated for one person only.',
  USER_LINKED: 'That user is linked with {name} already. Unlink them first.',
  USER_OR_RESOURCE_MISSING: 'State a user, a resource or both.',
  VALUE_INVALID: 'This value does not have the form that the JSON Schema of manifests describes.',
  VALUE_MISSING: 'A value is missing here. State one of the JSON type {type}.',
  VALUE_OF_OTHER_TYPE: 'This value must be of the JSON type {type}.',
  VARIABLES_TOO_DEEP: 'Lists and objects in variables may be nested at most {limit} levels deep.',
  VERSION_CONFLICT:
    '{name} has been changed by somebody else: it is at version {version}, not {given}. Read it again and repeat the change.',
  VISIBLE_TO_MEMBERS: 'Only members of the group, its owners, admins and auditors may see this.',
  VISIBLE_TO_OWNERS: 'Only the owners of the group, admins and auditors may see this.',
  VISIBLE_TO_THE_USER: 'Only the user, admins and auditors may see this.',
  WEBHOOK_ANSWERED: '{status}: {text}',
  WEBHOOK_ANSWERED_NOTHING: '{status}: no text',
  WEBHOOK_TIMEOUT: 'No answer within {seconds} seconds',
  WEBHOOK_UNREACHABLE: 'The receiver cannot be reached: {problem}',
  WITHIN_OR_UNTIL: 'State either `within` or `until`.',
  NO_UNDO_ACCOUNT_CHANGED:
    'The syncer may have changed the account already: its old keys and password are gone.',
  NO_UNDO_AGENT_INSTALLED: 'The agent is installed there. Archive its syncer to end what it does.',
  NO_UNDO_ARCHIVED_STAYS:
    'An archived object stays archived: its name may be in use again. Create it again instead.',
  NO_UNDO_ARCHIVE_SYNCER: 'Archive the syncer instead.',
  NO_UNDO_ARCHIVE_WEBHOOK: 'Archive the webhook instead.',
  NO_UNDO_CLOCK: 'The clock of the server caused this, not a person. Set the clock right.',
  NO_UNDO_CONNECTION_SECRET: 'The password from before is not in the log. Set the connection again instead.',
  NO_UNDO_CREATED_STAYS: 'A created object stays on record. Archive it instead.',
  NO_UNDO_DECIDE_AGAIN: 'Decide again about these people instead.',
  NO_UNDO_DERIVED: 'It follows from what is stated. Change that instead.',
  NO_UNDO_EXPIRED: 'The planned end has come. Add the edge again instead.',
  NO_UNDO_LINK_ENDED: 'A link that was ended cannot be used again. Create another one.',
  NO_UNDO_LINK_HANDED_OUT:
    'A link that was handed out cannot be taken back. The next link for the user replaces it.',
  NO_UNDO_LOOKED_UP: 'Nothing was changed: something was only looked up.',
  NO_UNDO_MIRROR_AGAIN: 'Add the group to the selection of the syncer again instead.',
  NO_UNDO_RECONCILE_AGAIN: 'Ask the syncer to reconcile again instead.',
  NO_UNDO_REMOVE_PASSKEY: 'Remove the passkey instead.',
  NO_UNDO_REMOVE_SSH_KEY: 'Remove the SSH key instead.',
  NO_UNDO_REMOVE_TOTP: 'Remove the authenticator app instead.',
  NO_UNDO_REVOKE_TOKEN: 'Revoke the token instead.',
  NO_UNDO_SAME_PASSWORD: 'Nothing changed that could be restored: it is the same password.',
  NO_UNDO_SECRET_NOT_LOGGED: 'Credentials are not in the log, so they cannot be restored from it.',
  NO_UNDO_SELECTION: 'Set the selection again instead: the plan shows what would follow.',
  NO_UNDO_SESSION_ENDED: 'A session that was ended cannot be used again. The user can sign in again.',
  NO_UNDO_SIGNED_IN: 'Somebody has signed in. Revoke the session instead.',
  NO_UNDO_SSH_KEY_NOT_LOGGED: 'The key itself is not in the log. Add it again.',
  NO_UNDO_STARTED: 'The planned start has come. End the edge instead.',
  NO_UNDO_SYNCER_ARCHIVED: 'Its tokens are revoked permanently. Create another syncer.',
  NO_UNDO_SYNCER_ASKED: 'The syncer has been asked already, and nothing here was changed.',
  NO_UNDO_SYNCER_DID_IT: 'The syncer may have carried it out already.',
  NO_UNDO_TOKEN_REVOKED: 'A revoked token cannot be used again. Create another one.',
  NO_UNDO_UNKNOWN_KIND: 'A newer version of Muster has recorded it, and knows how to undo it.',
  NO_UNDO_USER_STAYS: 'A user stays on record. Suspend or archive the user instead.',
  NO_UNDO_WEBHOOK_REPLAYED: 'Messages may have been sent again already.',
  NO_UNDO_WEBHOOK_SECRET: 'Its secret is gone. Create another webhook.',
  NO_UNDO_WEBHOOK_SENT:
    'Messages were already sent with the changed settings. Change the webhook again instead.',
} as const;

export type MessageCode = keyof typeof errorMessages;

/** The codes of reasons why a change cannot be undone. Their sentences have no values. */
export type NoUndoCode = Extract<MessageCode, `NO_UNDO_${string}`>;

/** The names of the placeholders in a sentence. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

export type PlaceholderOf<Code extends MessageCode> = Placeholders<(typeof errorMessages)[Code]>;
