/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who an account belongs to. */
export type AccountLink =
  /** It was found under the name that a user should have there, but Muster did not create it. It is left alone until an admin adopts it. */
  | 'DISPUTED'
  /** It belongs to the user, and Muster manages it. */
  | 'LINKED'
  /** It was found on the resource and belongs to no user of Muster. It is left alone. */
  | 'ORPHANED';

/** Acknowledges that all grants up to a position are applied, except for the failures. */
export type AcknowledgeGrantsInput = {
  /** Whether `failures` are all there are, for example after a comparison of everything: grants that failed before and are not among them count as applied. `resolved` is not needed then. With `report`, the failures of the previous pages count, too. */
  complete?: boolean | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The grants that could not be applied: at most 5,000. Send more in pages, with `report`. */
  failures?: Array<GrantFailureInput> | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** The position up to which everything was processed. 0 on all pages of a report except the last, because the remaining failures follow. */
  position: number;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** For a report of several pages: the same text of at most 100 characters on each page, and on no other report. Only the last page has the position and `complete`. */
  report?: string | null | undefined;
  /** Grants that failed before and are applied now: at most 5,000. */
  resolved?: Array<GrantResolvedInput> | null | undefined;
  /** The id of the syncer; the caller itself when left out. */
  syncer?: string | null | undefined;
};

/** An account that no longer exists. */
export type GoneAccountInput = {
  /** The name that the account had on the resource. */
  name: string;
  /** The id of the resource. */
  resource: string;
};

/** A grant that could not be applied. */
export type GrantFailureInput = {
  /** What went wrong, for people, in English. */
  message: string;
  /** Which sentence the text is: a value of the enum MessageCode, so that it can be shown in other languages. A code that this server does not know is stored, and the text is shown. Null: the text is another program’s own words. */
  messageCode?: string | null | undefined;
  /** What stands in the sentence for its placeholders, by name: at most 20. Each is a string, a number, another sentence (an object with its `code`, its `values` and its English `text`), or a list of sentences. Where they are too long, the text is shown without them. */
  messageValues?: object | null | undefined;
  /** The id of the user group or resource. */
  object: string;
  /** When it will be tried again. */
  retryAt?: string | null | undefined;
  /** The id of the user. */
  user: string;
};

/** A grant that failed before and is applied now. */
export type GrantResolvedInput = {
  /** The id of the user group or resource. */
  object: string;
  /** The id of the user. */
  user: string;
};

/** States which process runs a syncer, so that a second process with the same token is refused. */
export type HoldSyncerLeaseInput = {
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** Of a syncer of an LDAP server: the distinguished name below which it writes groups, so that people can be told how a group will be called there. What was said before when left out. */
  groupsBelow?: string | null | undefined;
  /** The name of the process, for people, such as its host name. At most 200 characters. */
  holder: string;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the syncer cannot work now, for example because a target is unreachable, in English; null where it can. */
  problem?: string | null | undefined;
  /** Which sentence the text is: a value of the enum MessageCode, so that it can be shown in other languages. A code that this server does not know is stored, and the text is shown. Null: the text is another program’s own words. */
  problemCode?: string | null | undefined;
  /** What stands in the sentence for its placeholders, by name: at most 20. Each is a string, a number, another sentence (an object with its `code`, its `values` and its English `text`), or a list of sentences. Where they are too long, the text is shown without them. */
  problemValues?: object | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** How many seconds the lease lasts unless it is renewed: at most 300. 0 releases it. */
  seconds?: number | null | undefined;
  /** A random text of at most 100 characters that identifies this run of the process. The process sends it with every request in the header `Muster-Session`. */
  session: string;
  /** The id of the syncer; the caller itself when left out. */
  syncer?: string | null | undefined;
  /** Whether the process has just started: it then takes over the lease of an earlier run with the same `holder` that was not released. */
  takeOver?: boolean | null | undefined;
};

/** The sentence that the message of an error is, for clients that show it in another language. New versions may add codes. */
export type MessageCode =
  /** This person has the account {name} there already, and a person has one account on a resource. */
  | 'ACCOUNT_EXISTS'
  /** Muster manages the account {name} already. */
  | 'ACCOUNT_KEPT'
  /** One user would have two linked accounts on one resource. Report one account as LINKED for each user. */
  | 'ACCOUNT_LINKED_TWICE'
  /** There is no account {name} on this resource. */
  | 'ACCOUNT_NOT_FOUND'
  /** This user may not use the resource, so the account would end at once. Bind them first. */
  | 'ACCOUNT_WITHOUT_ACCESS'
  /** Clock */
  | 'ACTOR_CLOCK'
  /** {host} is {address}, which is not on the public internet. The setting MUSTER_WEBHOOK_NETWORKS of the server names networks that may be reached anyway. */
  | 'ADDRESS_REFUSED'
  /** The host {host} has no address that this server can find ({problem}). Correct the name. */
  | 'ADDRESS_UNKNOWN'
  /** An admin cannot be a guest. Change the role first. */
  | 'ADMIN_NO_GUEST'
  /** The agent of a system is created when the system enrols. Create an enrolment token, and run its command on the system. */
  | 'AGENT_FROM_ENROLMENT'
  /** {name} is the agent of one system, and cannot have other targets. Enrol the other system: it gets an agent of its own. */
  | 'AGENT_HAS_ONE_SYSTEM'
  /** {name} is the agent of a system that enrolled, and cannot be taken from it. Archive the syncer to end what it does. */
  | 'AGENT_STAYS'
  /** The mutation with this idempotencyKey was carried out, but its answer was not kept. Look at what it changed before you go on. */
  | 'ANSWER_NOT_KEPT'
  /** State DONE or FAILED. */
  | 'ANSWER_STATE'
  /** {name} is archived. */
  | 'ARCHIVED'
  /** {name} is archived: nothing can enrol as it or into it. */
  | 'ARCHIVED_ENROLS_NOTHING'
  /** {name} is archived: nothing can be bound to it or joined with it. */
  | 'ARCHIVED_TAKES_NOTHING'
  /** Lists and objects in arguments may be nested at most {limit} levels deep. */
  | 'ARGUMENTS_TOO_DEEP'
  /** Attributes must be an object of strings, such as {example}. */
  | 'ATTRIBUTES_INVALID'
  /** The value of {name} must be a string. */
  | 'ATTRIBUTE_IS_TEXT'
  /** "{name}" cannot name an attribute: use up to 64 letters, digits and . _ : - beginning with a letter. */
  | 'ATTRIBUTE_NAME'
  /** Too much is being sent right now. Try again in a second. */
  | 'BODIES_BUSY'
  /** The body was cut off. Send it again. */
  | 'BODY_CUT_OFF'
  /** Send the body without a content encoding: {encoding} is not supported. */
  | 'BODY_ENCODING'
  /** The body did not arrive within {seconds} seconds. Send it again. */
  | 'BODY_LATE'
  /** The body is not valid JSON, or has a key __proto__. */
  | 'BODY_NOT_JSON'
  /** The JSON of a body may be nested at most {limit} levels deep. */
  | 'BODY_TOO_DEEP'
  /** The body of this request may have at most {limit} bytes. Split it into smaller ones, or sign in as somebody who may send more. */
  | 'BODY_TOO_LARGE'
  /** Send a body of the type {type}. */
  | 'BODY_TYPE'
  /** Your request budget is used up. Try again in {seconds} s. */
  | 'BUDGET_SPENT'
  /** This operation may cost {cost}, but only {left} of your budget is left. Try again in {seconds} s, or ask for less. */
  | 'BUDGET_TOO_SMALL'
  /** Others are changing the same objects over and over. Nothing was changed: try again. */
  | 'BUSY'
  /** State certificates in PEM format, which begins with -----BEGIN CERTIFICATE-----. */
  | 'CERTIFICATE_PEM'
  /** {kind} is not a kind of change. The enum ChangeKind of the schema lists them. */
  | 'CHANGE_KIND_UNKNOWN'
  /** There is no change {position} that you may see. */
  | 'CHANGE_NOT_FOUND'
  /** The character {character} is not allowed here: it is invisible, or changes how other characters are shown. Remove it. */
  | 'CHARACTER_NOT_ALLOWED'
  /** The checkpoint of {time} at position {position} does not have the signature of its key: it was altered. */
  | 'CHECKPOINT_ALTERED'
  /** The checkpoint of {time} at position {position} names a change that no longer exists: the log ends after {last}. */
  | 'CHECKPOINT_BEYOND_END'
  /** The checkpoint of {time} at position {position} names another hash than the log has there: the log was rewritten at or before that change. */
  | 'CHECKPOINT_DIFFERS'
  /** The checkpoint of {time} at position {position} was signed with a key that this server does not have: it is of another server, or the key was replaced. */
  | 'CHECKPOINT_FOREIGN'
  /** The checkpoint of {time} at position {position} belongs to the history {epoch}, but this log has the history {current}: it was started again. */
  | 'CHECKPOINT_OTHER_EPOCH'
  /** Signing in has just begun to require a code. Sign in again, with the code. */
  | 'CODE_JUST_REQUIRED'
  /** This code is wrong, or was used before. Enter the one that the app shows now, or a recovery code. */
  | 'CODE_WRONG'
  /** Muster itself sets PENDING where an agent has not reported. State another one. */
  | 'COMPLIANCE_PENDING'
  /** Confirm with a passkey of yours: you signed in more than {minutes} minutes ago. */
  | 'CONFIRM_BY_PASSKEY'
  /** State your current password: you signed in more than {minutes} minutes ago. */
  | 'CONFIRM_BY_PASSWORD'
  /** State your current password, or confirm with a passkey of yours: you signed in more than {minutes} minutes ago. */
  | 'CONFIRM_BY_PASSWORD_OR_PASSKEY'
  /** Sign in again first: you signed in more than {minutes} minutes ago. */
  | 'CONFIRM_BY_SIGN_IN'
  /** This operation may ask for {cost} values; at most {limit} are allowed. Ask for smaller pages, or nest less. */
  | 'COST_TOO_HIGH'
  /** Sign in with a browser to change what you sign in with. A token cannot do this. */
  | 'CREDENTIALS_NEED_BROWSER'
  /** The log holds the positions {first} to {last}; it cannot continue after {after}. Read everything again, then follow from its position. */
  | 'CURSOR_EXPIRED'
  /** This is not a cursor of this list. Use `endCursor` of the page before. */
  | 'CURSOR_INVALID'
  /** This cursor belongs to another list. Begin again without `after`. */
  | 'CURSOR_OF_OTHER_LIST'
  /** This would make {name} a {noun} of itself: {way}. */
  | 'CYCLE'
  /** State at least one day. */
  | 'DAYS_TOO_FEW'
  /** At most {limit} days are counted at a time. */
  | 'DAYS_TOO_MANY'
  /** An operation has at most {limit} aliases. Send several operations. */
  | 'DOCUMENT_ALIASES'
  /** An operation may be nested at most {limit} levels deep. Query deeper objects by their ids. */
  | 'DOCUMENT_DEPTH'
  /** A document has at most {limit} directives. Send several documents. */
  | 'DOCUMENT_DIRECTIVES'
  /** A document may select at most {limit} fields, counting each fragment wherever it is spread. Select less at once. */
  | 'DOCUMENT_FIELDS'
  /** A document has at most {limit} fragments. Send several documents. */
  | 'DOCUMENT_FRAGMENTS'
  /** A document has at most {limit} operations. Send them one by one. */
  | 'DOCUMENT_OPERATIONS'
  /** The fragment "{name}" may not spread itself. */
  | 'DOCUMENT_RECURSION'
  /** The field "{name}" may be selected at most {limit} times in one place. */
  | 'DOCUMENT_REPETITIONS'
  /** An operation may select at most {limit} fields at its root. Send several operations. */
  | 'DOCUMENT_ROOT_FIELDS'
  /** An operation has at most {limit} variables. Send several operations. */
  | 'DOCUMENT_VARIABLES'
  /** "{duration}" is not an ISO 8601 duration such as P14D, P3M or PT8H. */
  | 'DURATION_INVALID'
  /** {duration} is too long: the end must lie before the year 10000. */
  | 'DURATION_TOO_LONG'
  /** {id} ended at {end}. An ended edge cannot be extended: add it again. */
  | 'EDGE_ENDED'
  /** {id} is not of the kind that this operation changes. */
  | 'EDGE_OF_OTHER_KIND'
  /** {id} is planned to start at {start}, and cannot end at {end} before that. State a later end; or end it, so that it never starts. */
  | 'EDGE_PLANNED'
  /** State an e-mail address such as ada@example.com. */
  | 'EMAIL_INVALID'
  /** The e-mail address {email} is stated twice: {name} has it, too. Correct one of the two. */
  | 'EMAIL_TWICE'
  /** The end must be after the start. */
  | 'END_BEFORE_START'
  /** The end, {end}, has passed. To end something now, use the action for ending it. */
  | 'END_PASSED'
  /** State the end as `endsAt` or as `duration`, not both. */
  | 'END_STATED_TWICE'
  /** There is no open enrolment token {id}: it was used or revoked already. */
  | 'ENROLMENT_NOT_FOUND'
  /** This token was already used, or its creator may no longer let systems enrol. Ask an admin for a new one. */
  | 'ENROLMENT_NOT_GOOD'
  /** A token for enrolling can be used for at most 30 days. */
  | 'ENROLMENT_TOO_LONG'
  /** Systems refuse this command, because {url} is plain http: the token would cross the network unencrypted. Put a proxy with TLS in front, and state its address as MUSTER_PUBLIC_URL. */
  | 'ENROLMENT_UNENCRYPTED'
  /** This token was already used, or has expired. Ask an admin for a new one. */
  | 'ENROLMENT_USED'
  /** The {noun} {name} is archived. Leave it out. If you mean another one of this name, create that first. */
  | 'ENTRY_ARCHIVED'
  /** The {noun} {name} is in the document twice. Remove one of the two. */
  | 'ENTRY_TWICE'
  /** State exactly one of {fields}. */
  | 'EXACTLY_ONE_OF'
  /** Two objects of one type would have the same external id. Correct one of the two. */
  | 'EXTERNAL_ID_SHARED'
  /** The external id {externalId} is in the document twice. Correct one of the two. */
  | 'EXTERNAL_ID_TWICE'
  /** {fact} */
  | 'FACT'
  /** {name} must be a string. */
  | 'FACT_IS_TEXT'
  /** The {noun} {value} is taken. State another one. */
  | 'FACT_TAKEN'
  /** The {noun} {value} is taken by {name}, who is archived. State another one, or change theirs first. */
  | 'FACT_TAKEN_BY_ARCHIVED'
  /** Two users would have the same {noun}, or another user already has it. */
  | 'FACT_TAKEN_BY_ONE'
  /** The {noun} {value} is taken by {name}. State another one, or change theirs first. */
  | 'FACT_TAKEN_BY_SOMEBODY'
  /** The {noun} {value} is taken by {name}, who is suspended. State another one, or change theirs first. */
  | 'FACT_TAKEN_BY_SUSPENDED'
  /** This is not a cursor of this feed. Use that of the batch before. */
  | 'FEED_CURSOR_INVALID'
  /** You may not see {field} of this {type}. */
  | 'FIELD_HIDDEN'
  /** A filter may be nested at most {limit} levels deep. Split it, or ask for less at once. */
  | 'FILTER_DEPTH'
  /** Only admins and auditors may look for users by {field}. */
  | 'FILTER_FACT_HIDDEN'
  /** A filter has at most {limit} parts in its AND, OR and NOT. Split it, or ask for less at once. */
  | 'FILTER_PARTS'
  /** A filter compares with texts of at most {limit} characters. Shorten the text. */
  | 'FILTER_TEXTS'
  /** A filter compares with at most {limit} values. Split it, or ask for less at once. */
  | 'FILTER_VALUES'
  /** {name} is archived, but edges still lead to or from it: {count}. End them. */
  | 'FINDING_ARCHIVED'
  /** The grant of {user} on {object} has a level or an end that does not follow from the graph. Repair the differences. */
  | 'FINDING_GRANT_DIFFERS'
  /** The grant of {user} on {object} should not be there. Repair the differences. */
  | 'FINDING_GRANT_EXCESS'
  /** The grant of {user} on {object} is missing. Repair the differences. */
  | 'FINDING_GRANT_MISSING'
  /** {name} is a guest and an admin. Change the role, or make them no guest. */
  | 'FINDING_GUEST_ADMIN'
  /** {name} is active beyond the end that guests have. State a new end, or suspend them. */
  | 'FINDING_GUEST_END'
  /** {name} is a guest without a sponsor or without an end. State both. */
  | 'FINDING_GUEST_HALF'
  /** The {noun} {name} is the same as {other}, apart from case, spaces or spelling in Unicode. Each is found only by its exact name. Rename one of the two. */
  | 'FINDING_NAMES'
  /** {user} matches the rule of {group}, but is not a member. Repair the differences. */
  | 'FINDING_NOT_A_MEMBER'
  /** {user} is a member of {group} by its rule, but does not match it. Repair the differences. */
  | 'FINDING_NO_LONGER_FITS'
  /** {name} is the guest of {sponsor}, who cannot be the sponsor: a sponsor must be somebody else, and cannot be a guest. State another one. */
  | 'FINDING_SPONSOR'
  /** `first` must be 0 or more. */
  | 'FIRST_NEGATIVE'
  /** for good */
  | 'FOR_GOOD'
  /** State an ISO 8601 duration of weeks, days and hours, such as P30D or PT12H. */
  | 'GRACE_INVALID'
  /** A graph shows at most {limit} users or resources. Ask for fewer; the others are counted in `more`. */
  | 'GRAPH_TOO_LARGE'
  /** State 1 to {limit} groups. */
  | 'GROUPS_COUNT'
  /** {name} is mirrored. End the mirroring instead: that archives the group, too. */
  | 'GROUP_IS_MIRRORED'
  /** State the group of the row, or of the whole input. */
  | 'GROUP_MISSING'
  /** {group} contains resources of kind {groupKind}, but {part} is of kind {partKind}. */
  | 'GROUP_OF_OTHER_KIND'
  /** {name} would be active beyond the end that guests have. State a new end first. */
  | 'GUEST_BEYOND_END'
  /** {name} was a guest until {end}. Give the guest a new end instead. */
  | 'GUEST_ENDED'
  /** A guest has an end: state `endsAt` or `duration`. */
  | 'GUEST_END_MISSING'
  /** {name} would be a guest without an end or without a sponsor. State both. */
  | 'GUEST_HALF'
  /** A guest cannot be an admin. */
  | 'GUEST_NO_ADMIN'
  /** There is a resource {name} already. Ask an admin for a token that is for that one, or name the system differently. */
  | 'HOSTNAME_TAKEN'
  /** "{id}" is not an id of the expected kind. It looks like {example}. */
  | 'ID_INVALID'
  /** Accounts with an end date in the other directory, which is not imported: {count}. Make these people guests, or end their memberships. */
  | 'IMPORT_ACCOUNTS_END_LATER'
  /** Aliases (*) may stand for at most {limit} parts. Write them out. */
  | 'IMPORT_ALIASES'
  /** The cell in the column "{column}" begins like JSON, but is not valid JSON. Correct the cell. */
  | 'IMPORT_CELL_NOT_JSON'
  /** Only entries can be imported, not changes. Export the entries themselves. */
  | 'IMPORT_CHANGES'
  /** Skipped columns: {columns}. */
  | 'IMPORT_COLUMNS_SKIPPED'
  /** {pairs}. Rename one, or skip it (in the command line: --ignore). */
  | 'IMPORT_COLUMNS_TWICE'
  /** The columns {columns} are none of {known}. Rename them, state what they contain (in the command line: --map "…=…"), or skip them (--ignore "…"). */
  | 'IMPORT_COLUMNS_UNKNOWN'
  /** The column "{column}" cannot be {meaning}. It can be {meanings}. */
  | 'IMPORT_COLUMN_MEANING'
  /** There is no column {columns}. The columns are {known}. */
  | 'IMPORT_COLUMN_MISSING'
  /** "{one}" and "{other}" are both {meaning} */
  | 'IMPORT_COLUMN_PAIR'
  /** The column "{column}" is none of {known}. Rename it, state what it contains (in the command line: --map "{column}=…"), or skip it (--ignore "{column}"). */
  | 'IMPORT_COLUMN_UNKNOWN'
  /** This file is compressed. Unpack it first. */
  | 'IMPORT_COMPRESSED'
  /** The file is empty. The first line names the columns. */
  | 'IMPORT_EMPTY'
  /** The file is not UTF-8. As {encoding} it reads: {samples}. If that is right, state the encoding latin1; otherwise state the right one, or save the file as UTF-8. */
  | 'IMPORT_ENCODING'
  /** This is not {encoding}. Save the file as UTF-8, or state its encoding. */
  | 'IMPORT_ENCODING_OTHER'
  /** The file is neither UTF-8 nor Windows-1252 (Latin-1). Save it as UTF-8, or state its encoding. */
  | 'IMPORT_ENCODING_UNCLEAR'
  /** There is no encoding {encoding}. State utf-8, utf-16 or latin1. */
  | 'IMPORT_ENCODING_UNKNOWN'
  /** {until} is not after {from}. Correct one of the two. */
  | 'IMPORT_END_BEFORE_START'
  /** Only a guest has an end, and a guest has a sponsor. State both or neither. */
  | 'IMPORT_END_WITHOUT_SPONSOR'
  /** {entry}: {fault} */
  | 'IMPORT_ENTRY_FAULT'
  /** {entry} has no cn to be its name. Give it one. */
  | 'IMPORT_ENTRY_WITHOUT_CN'
  /** {entry} has no uid and no sAMAccountName to be its username. Give it one of them. */
  | 'IMPORT_ENTRY_WITHOUT_UID'
  /** "{is}" differs from "{was}" in line {line}, of the same user. Correct one of the two. */
  | 'IMPORT_FACT_DIFFERS'
  /** {place}: {fault} */
  | 'IMPORT_FAULT'
  /** A file has at most {limit} characters, and this one has {count}. Split it. */
  | 'IMPORT_FILE_TOO_LONG'
  /** Groups that only memberOf names: {count}. They get the members whose entries are in the files. */
  | 'IMPORT_GROUPS_BY_MEMBER_OF'
  /** Groups whose members follow from a query, which is not imported: {count}. They are imported with their present members. Give such groups a rule. */
  | 'IMPORT_GROUPS_BY_QUERY'
  /** This is empty, and a membership names a group. State it. */
  | 'IMPORT_GROUP_EMPTY'
  /** {member} is in {group}, and the files have another group with the name {name}. Rename one of the two. */
  | 'IMPORT_GROUP_NAME_AMBIGUOUS'
  /** The group has no name. Give it one. */
  | 'IMPORT_GROUP_WITHOUT_NAME'
  /** Guests and memberships have ends of their own. Import the people first, with sponsor and until, and their memberships from another file. */
  | 'IMPORT_GUESTS_AND_GROUPS'
  /** This is empty, and a guest has an end. Write a date such as 2027-01-31. */
  | 'IMPORT_GUEST_END_EMPTY'
  /** This is not an answer of the JumpCloud API: users come from /api/systemusers, groups from /api/v2/usergroups, and members from /api/v2/usergroups/ID/members. */
  | 'IMPORT_JUMPCLOUD_ANSWER'
  /** {attribute} cannot be read: it is not base64. Export the file again. */
  | 'IMPORT_LDIF_BASE64'
  /** {attribute} refers to another place ({place}), which is not read. Write the value into the file. */
  | 'IMPORT_LDIF_ELSEWHERE'
  /** This is not a line of LDIF, which has the form "attribute: value". It reads "{line}". */
  | 'IMPORT_LDIF_LINE'
  /** An entry must begin with its dn, but this one begins with {attribute}. Add the dn. */
  | 'IMPORT_LDIF_WITHOUT_DN'
  /** A manifest with {lists} cannot be imported together with other files. Import it alone. */
  | 'IMPORT_MANIFEST_ALONE'
  /** {name} has only the first of its members here: the server gave them in ranges. Export them all, for example with "-E pr" or with ldifde. */
  | 'IMPORT_MEMBERS_IN_RANGES'
  /** {name}: there is no user {member} in the files. Import them together with the users. */
  | 'IMPORT_MEMBER_NOT_IN_FILES'
  /** The group of this member is not stated. Name the file by the id of the group, such as {file}, and import it together with the groups. */
  | 'IMPORT_MEMBER_OF_NO_GROUP'
  /** {name}: its member {member} is neither a person nor a group of this file. Export the member, too, or remove it. */
  | 'IMPORT_MEMBER_UNKNOWN'
  /** This is empty, and every row names somebody. State the username, or remove the row. */
  | 'IMPORT_NAME_EMPTY'
  /** State at least one file. */
  | 'IMPORT_NO_FILE'
  /** A membership names a user and a group, but no column is the group. Name it "userGroup"; or name the column of the users "username", if this is a list of people. */
  | 'IMPORT_NO_GROUP_COLUMN'
  /** No column is the username. Name it "username", or state which one it is (in the command line: --map "…=username"). The columns of users are {columns}. */
  | 'IMPORT_NO_USERNAME_COLUMN'
  /** Skipped primary groups of people, because the groups are not in the files: {count}. Export the groups, too. */
  | 'IMPORT_PRIMARY_GROUPS_MISSING'
  /** Text follows the quotation mark (") that ends a cell. Write "" for a mark within a quoted cell. */
  | 'IMPORT_QUOTE_FOLLOWED'
  /** A quotation mark (") begins a cell, but none ends it. Close it, or write "" for a mark within a quoted cell. */
  | 'IMPORT_QUOTE_OPEN'
  /** The row has {count} cells, and the heading has {headings}. Quote cells that contain the separator. */
  | 'IMPORT_ROW_CELLS'
  /** A row has at most {limit} characters. Shorten it. */
  | 'IMPORT_ROW_TOO_LONG'
  /** The search ended with "{result}", so the file has only a part of the directory. Search again, in pages ("-E pr=500/noprompt") or as somebody who may read all. */
  | 'IMPORT_SEARCH_INCOMPLETE'
  /** "{separator}" separates no cells. State one of {names}. */
  | 'IMPORT_SEPARATOR'
  /** The account has an end date there, which is not imported. Make this person a guest, or end their memberships. */
  | 'IMPORT_SKIPPED_END'
  /** {group} is not imported, because it has no cn to be the name of a group. */
  | 'IMPORT_SKIPPED_GROUP_WITHOUT_CN'
  /** Skipped computers: {count}. */
  | 'IMPORT_SKIPPED_KIND_COMPUTERS'
  /** Skipped groups of computers: {count}. */
  | 'IMPORT_SKIPPED_KIND_COMPUTER_GROUPS'
  /** Skipped contacts: {count}. */
  | 'IMPORT_SKIPPED_KIND_CONTACTS'
  /** Skipped deleted entries: {count}. */
  | 'IMPORT_SKIPPED_KIND_DELETED'
  /** Skipped dynamic groups: {count}. */
  | 'IMPORT_SKIPPED_KIND_DYNAMIC_GROUPS'
  /** Skipped foreign principals: {count}. */
  | 'IMPORT_SKIPPED_KIND_FOREIGN_PRINCIPALS'
  /** Skipped entries of the directory itself: {count}. */
  | 'IMPORT_SKIPPED_KIND_INTERNAL'
  /** Skipped members of groups, because they are not people: {count}. */
  | 'IMPORT_SKIPPED_KIND_MEMBERS'
  /** Skipped netgroups: {count}. */
  | 'IMPORT_SKIPPED_KIND_NETGROUPS'
  /** Skipped other entries: {count}. */
  | 'IMPORT_SKIPPED_KIND_OTHERS'
  /** Skipped permissions of the directory itself: {count}. */
  | 'IMPORT_SKIPPED_KIND_PERMISSIONS'
  /** Skipped policies: {count}. */
  | 'IMPORT_SKIPPED_KIND_POLICIES'
  /** Skipped private groups of one person: {count}. */
  | 'IMPORT_SKIPPED_KIND_PRIVATE_GROUPS'
  /** Skipped service accounts: {count}. */
  | 'IMPORT_SKIPPED_KIND_SERVICE_ACCOUNTS'
  /** Skipped trusts: {count}. */
  | 'IMPORT_SKIPPED_KIND_TRUSTS'
  /** "{text}" is the type of a list and not a group. Join the groups to one text before the export, for example with ($_.MemberOf -join ";"). */
  | 'IMPORT_SKIPPED_LIST_TYPE'
  /** Its member {member} is not imported, because it is neither a person nor a group of people. */
  | 'IMPORT_SKIPPED_MEMBER'
  /** {group} is not imported, because it is not a group of people. */
  | 'IMPORT_SKIPPED_NO_GROUP'
  /** The primary group, {attribute} {number}, is not in the files. Export the groups, too. */
  | 'IMPORT_SKIPPED_PRIMARY_GROUP'
  /** The primary group, {attribute} {number}, is not imported, because several groups of the files have this number. Correct it there. */
  | 'IMPORT_SKIPPED_PRIMARY_GROUPS'
  /** SSH keys are not imported. This person adds their own, or an admin adds them. */
  | 'IMPORT_SKIPPED_SSH_KEYS'
  /** This is a spreadsheet or an archive. Save the sheet as "CSV UTF-8", and import that. */
  | 'IMPORT_SPREADSHEET'
  /** "{state}" is not a state. Write ACTIVE, SUSPENDED, STAGED or ARCHIVED. */
  | 'IMPORT_STATE'
  /** The table cannot be read: {problem}. Correct it there. */
  | 'IMPORT_TABLE_UNREADABLE'
  /** "{text}" is not a time. Write a date such as 2027-01-31, or RFC 3339 such as 2027-01-31T17:00:00Z. */
  | 'IMPORT_TIME'
  /** {text} has two meanings: write {one} or {other}. */
  | 'IMPORT_TIME_EITHER'
  /** {text} does not have the accepted form: write {likely}. */
  | 'IMPORT_TIME_LIKELY'
  /** The document is nested too deep. Nest less. */
  | 'IMPORT_TOO_DEEP'
  /** The files have {count} rows, and an import takes at most {limit}. Split them, and import people before their memberships. */
  | 'IMPORT_TOO_LARGE'
  /** A table has at most {limit} columns. Leave some out. */
  | 'IMPORT_TOO_MANY_COLUMNS'
  /** A file has at most {limit} entries. Split it. */
  | 'IMPORT_TOO_MANY_ENTRIES'
  /** A table has at most {limit} rows. Split it. */
  | 'IMPORT_TOO_MANY_ROWS'
  /** "{text}" means neither yes nor no. Write TRUE or FALSE. */
  | 'IMPORT_TRUTH'
  /** The user has no username. State one. */
  | 'IMPORT_USER_WITHOUT_NAME'
  /** This is UTF-32. Save it as UTF-8. */
  | 'IMPORT_UTF32'
  /** A value has at most {limit} characters. Leave this attribute out of the export. */
  | 'IMPORT_VALUE_TOO_LONG'
  /** This is not valid YAML or JSON: {problem} */
  | 'IMPORT_YAML'
  /** Something went wrong in the server. Its log says what. */
  | 'INTERNAL'
  /** {name} is a guest, and a guest cannot be an admin. */
  | 'IS_GUEST_NO_ADMIN'
  /** A key cannot be named __proto__. */
  | 'JSON_PROTO'
  /** JSON may be nested at most {limit} levels deep. */
  | 'JSON_TOO_DEEP'
  /** This JSON may hold at most {limit} values. */
  | 'JSON_TOO_LARGE'
  /** An idempotencyKey has no control characters and no invisible ones. Use a UUID, for example. */
  | 'KEY_CHARACTERS'
  /** An idempotencyKey has at least one character: a UUID, for example. */
  | 'KEY_EMPTY'
  /** An operation with an idempotencyKey has one mutation: send each by itself. */
  | 'KEY_FOR_ONE_MUTATION'
  /** The idempotencyKey "{key}" was sent with another request before. Give each request a key of its own. */
  | 'KEY_OF_OTHER_REQUEST'
  /** State the user whose key it is. */
  | 'KEY_OWNER_MISSING'
  /** An idempotencyKey has at most {limit} characters. */
  | 'KEY_TOO_LONG'
  /** {name} is of kind {kind}, and that cannot be changed. State this kind, or another name. */
  | 'KIND_STAYS'
  /** This is the last active admin. Make somebody else an admin first. */
  | 'LAST_ADMIN'
  /** This is the last active admin, and stays active. Make somebody else an admin. */
  | 'LAST_ADMIN_STAYS'
  /** State an address such as ldaps://dc1.ad.example.com. */
  | 'LDAP_ADDRESS'
  /** State an LDAP filter in parentheses, such as (cn=vpn-*). */
  | 'LDAP_FILTER'
  /** Enter the password: the stored one is sent only to the server and account for which it was entered. */
  | 'LDAP_PASSWORD_AGAIN'
  /** A password is never sent unencrypted: use ldaps://, or StartTLS. */
  | 'LDAP_PLAIN'
  /** An address begins with ldaps:// or ldap://. */
  | 'LDAP_SCHEME'
  /** State the server only: no account, and no path. */
  | 'LDAP_SERVER_ONLY'
  /** ldaps:// is encrypted already: StartTLS is for ldap://. */
  | 'LDAP_STARTTLS'
  /** A lease lasts up to {limit} seconds. */
  | 'LEASE_LENGTH'
  /** State 1 to {limit} levels, lowest first, or none for those of the kind. */
  | 'LEVELS_COUNT'
  /** {group} is bound at the levels {groupLevels}, but {part} has {partLevels}. Everything in a resource group must have the levels of the group, in its order. */
  | 'LEVELS_DIFFER'
  /** A level has 1 to 64 letters, digits and . _ : / - */
  | 'LEVEL_INVALID'
  /** The level {level} is in use, by a binding or by a group it is part of. End those first, or keep the level. */
  | 'LEVEL_IN_USE'
  /** The level {level} is stated twice. Remove one of the two. */
  | 'LEVEL_TWICE'
  /** Only an active user can sign in. */
  | 'LINK_NEEDS_ACTIVE'
  /** This link was already used, or has expired. Ask an admin for a new one. */
  | 'LINK_USED'
  /** This list must not be empty. */
  | 'LIST_EMPTY'
  /** There are changes up to {last}, but only {position} were written: those from {first} on were added. */
  | 'LOG_ADDED'
  /** Change {position}, or the hash of the one before it, is not what was written. */
  | 'LOG_ALTERED'
  /** The log ends at {position}. */
  | 'LOG_ENDS'
  /** The last change ({position}) has another hash than the sequencer recorded: it was replaced. */
  | 'LOG_END_DIFFERS'
  /** The changes {first} to {last} are missing. */
  | 'LOG_MISSING'
  /** The log ends after change {last}, but {position} were written: those from {first} on are missing. */
  | 'LOG_TRUNCATED'
  /** Change {position} is hashed in a format that this version does not know. Check it with a newer one. */
  | 'LOG_UNKNOWN_FORMAT'
  /** The first line says "muster: 1". */
  | 'MANIFEST_VERSION'
  /** {owner} is the master of {name}: change its {what} there. */
  | 'MASTER_OF_GROUP'
  /** {owner} is the master of {name}: change this there. */
  | 'MASTER_OF_USER'
  /** The user may not sign in now. */
  | 'MAY_NOT_SIGN_IN'
  /** {name} contains itself in the other directory, which gives nobody access. Remove it from itself there. */
  | 'MIRRORED_CONTAINS_ITSELF'
  /** {names} contain each other in the other directory. Here each of them has the members of all of them. To have them nested here as well, remove the cycle there. */
  | 'MIRRORED_CYCLE'
  /** {email} is not an e-mail address: it is left out. Correct it in the other directory. */
  | 'MIRRORED_EMAIL_INVALID'
  /** The e-mail address {email} is taken: it is left out. Correct it in the other directory, or take it from the user who has it here: then it arrives. */
  | 'MIRRORED_EMAIL_TAKEN'
  /** The time at which the account of {name} ends could not be read, so nothing about this person was changed. Correct the end in the other directory. */
  | 'MIRRORED_END_UNREADABLE'
  /** Its name in the other directory is too long, or has characters that are not allowed, so it is called {shown} here. Correct the name there. */
  | 'MIRRORED_GROUP_NAME_CHANGED'
  /** Its name in the other directory has no visible character, so it is called {shown} here. Give it a name there. */
  | 'MIRRORED_GROUP_NAME_EMPTY'
  /** Another group here is called {name}, so this one is called {shown}. Rename one of them: it gets its name when that is free. */
  | 'MIRRORED_GROUP_NAME_TAKEN'
  /** {member} is not in {group} here, because no group with that identifier is mirrored. State the group first. */
  | 'MIRRORED_GROUP_UNKNOWN'
  /** {member} was stated both to join and to leave {group}, and has left it. State only one of the two. */
  | 'MIRRORED_JOINS_AND_LEAVES'
  /** {member} is in {group} in the other directory, but is neither a person nor a group of it: for example a contact, or an account of another domain. They are not in {group} here. Remove them there, or give them access through another group here. */
  | 'MIRRORED_MEMBER_ELSEWHERE'
  /** {member} is not in {group} here, because nothing with that identifier is mirrored. State the person or the group first. */
  | 'MIRRORED_MEMBER_UNKNOWN'
  /** {child} is in {parent} in the other directory, but here {parent} is in {child} already, by nestings that were made here. Members of {child} do not get what {parent} gives. End one of these nestings. */
  | 'MIRRORED_NESTING_CLOSES_CYCLE'
  /** {child} is not nested in {parent} here, because groups may be nested at most {limit} levels deep. In the other directory, put it into a group further up. */
  | 'MIRRORED_NESTING_TOO_DEEP'
  /** The database refuses {name}: {reason} ({state}). Correct it in the other directory. */
  | 'MIRRORED_REFUSED_BY_DATABASE'
  /** {name} was stated twice at once, and the last statement counts. State it once. */
  | 'MIRRORED_TWICE'
  /** The username {name} is taken. State another one, or rename the user who has it. */
  | 'MIRRORED_USERNAME_TAKEN'
  /** At most {limit} people, groups and members are sent at once. Send them in several requests. */
  | 'MIRROR_TOO_LARGE'
  /** A name in the document was taken by another {noun} just now. Try again. */
  | 'NAME_JUST_TAKEN'
  /** The name {name} is taken by another {noun}. State another one. */
  | 'NAME_TAKEN'
  /** The name {name} is that of an archived {noun}. State another one. */
  | 'NAME_TAKEN_BY_ARCHIVED'
  /** Only an admin may do this. Ask an admin of your organisation. */
  | 'NEEDS_ADMIN'
  /** Only admins and auditors may see this. */
  | 'NEEDS_AUDITOR'
  /** Only an admin or an owner may do this with {name}. */
  | 'NEEDS_OWNER'
  /** Only an admin may do this, or an owner of the groups at both ends. */
  | 'NEEDS_OWNER_OF_BOTH'
  /** Only an admin may do this, or somebody who owns {name}, too: it would show you who is in it. */
  | 'NEEDS_OWNER_OF_SOURCE'
  /** Groups may be nested at most {limit} levels deep. Nest in a group further up. */
  | 'NESTING_TOO_DEEP'
  /** Nothing waits for a decision here. */
  | 'NOTHING_TO_DECIDE'
  /** {name} is not an LDAP syncer. Choose one that is. */
  | 'NOT_FOR_LDAP'
  /** The token of a syncer of kind {kind} may not ask for {field}. Use the account of an admin. */
  | 'NOT_FOR_SYNCERS'
  /** There is no {id} that you may see. */
  | 'NOT_FOUND'
  /** There is no {noun} {name}, neither in the document nor in the directory. */
  | 'NOT_IN_DOCUMENT'
  /** {name} is not mirrored. */
  | 'NOT_MIRRORED'
  /** There is no user who looks like {name}. State the user. */
  | 'NO_CANDIDATE'
  /** On Linux the agent applies policies: no file is needed. */
  | 'NO_FILE_FOR_LINUX'
  /** There is no LDAP syncer. Create one first. */
  | 'NO_LDAP_SYNCER'
  /** The change is made (transaction {transaction}), but it has no position in the log yet. Do not repeat it. Ask for the changes later. */
  | 'NO_POSITION_YET'
  /** {name} has no rule to be exempt from. */
  | 'NO_RULE'
  /** There is no WebSocket at this path. GraphQL is at /graphql. */
  | 'NO_SOCKET_HERE'
  /** {name} has no level "{level}". Its levels are {levels}. */
  | 'NO_SUCH_LEVEL'
  /** There is no user {name} who could be the sponsor. */
  | 'NO_SUCH_SPONSOR'
  /** There is no such time as {text}. */
  | 'NO_SUCH_TIME'
  /** {name} is a resource of kind {kind}, and cannot be a target of {syncer}. Its targets are resources of kind {kinds}. */
  | 'NO_TARGET'
  /** {name} is a resource of kind {kind}, and cannot be a target of {syncer}. Its targets are user groups, and resources of kind {kinds}. */
  | 'NO_TARGET_OF_GROUPS'
  /** The syncer may have changed the account already: its old keys and password are gone. */
  | 'NO_UNDO_ACCOUNT_CHANGED'
  /** The agent is installed there. Archive its syncer to end what it does. */
  | 'NO_UNDO_AGENT_INSTALLED'
  /** An archived object stays archived: its name may be in use again. Create it again instead. */
  | 'NO_UNDO_ARCHIVED_STAYS'
  /** Archive the syncer instead. */
  | 'NO_UNDO_ARCHIVE_SYNCER'
  /** Archive the webhook instead. */
  | 'NO_UNDO_ARCHIVE_WEBHOOK'
  /** The clock of the server caused this, not a person. Set the clock right. */
  | 'NO_UNDO_CLOCK'
  /** The password from before is not in the log. Set the connection again instead. */
  | 'NO_UNDO_CONNECTION_SECRET'
  /** A created object stays on record. Archive it instead. */
  | 'NO_UNDO_CREATED_STAYS'
  /** Decide again about these people instead. */
  | 'NO_UNDO_DECIDE_AGAIN'
  /** It follows from what is stated. Change that instead. */
  | 'NO_UNDO_DERIVED'
  /** The planned end has come. Add the edge again instead. */
  | 'NO_UNDO_EXPIRED'
  /** A link that was ended cannot be used again. Create another one. */
  | 'NO_UNDO_LINK_ENDED'
  /** A link that was handed out cannot be taken back. The next link for the user replaces it. */
  | 'NO_UNDO_LINK_HANDED_OUT'
  /** Nothing was changed: something was only looked up. */
  | 'NO_UNDO_LOOKED_UP'
  /** Add the group to the selection of the syncer again instead. */
  | 'NO_UNDO_MIRROR_AGAIN'
  /** Ask the syncer to reconcile again instead. */
  | 'NO_UNDO_RECONCILE_AGAIN'
  /** Remove the passkey instead. */
  | 'NO_UNDO_REMOVE_PASSKEY'
  /** Remove the SSH key instead. */
  | 'NO_UNDO_REMOVE_SSH_KEY'
  /** Remove the authenticator app instead. */
  | 'NO_UNDO_REMOVE_TOTP'
  /** Revoke the token instead. */
  | 'NO_UNDO_REVOKE_TOKEN'
  /** Nothing changed that could be restored: it is the same password. */
  | 'NO_UNDO_SAME_PASSWORD'
  /** Credentials are not in the log, so they cannot be restored from it. */
  | 'NO_UNDO_SECRET_NOT_LOGGED'
  /** Set the selection again instead: the plan shows what would follow. */
  | 'NO_UNDO_SELECTION'
  /** A session that was ended cannot be used again. The user can sign in again. */
  | 'NO_UNDO_SESSION_ENDED'
  /** Somebody has signed in. Revoke the session instead. */
  | 'NO_UNDO_SIGNED_IN'
  /** The key itself is not in the log. Add it again. */
  | 'NO_UNDO_SSH_KEY_NOT_LOGGED'
  /** The planned start has come. End the edge instead. */
  | 'NO_UNDO_STARTED'
  /** Its tokens are revoked permanently. Create another syncer. */
  | 'NO_UNDO_SYNCER_ARCHIVED'
  /** The syncer has been asked already, and nothing here was changed. */
  | 'NO_UNDO_SYNCER_ASKED'
  /** The syncer may have carried it out already. */
  | 'NO_UNDO_SYNCER_DID_IT'
  /** A revoked token cannot be used again. Create another one. */
  | 'NO_UNDO_TOKEN_REVOKED'
  /** A newer version of Muster has recorded it, and knows how to undo it. */
  | 'NO_UNDO_UNKNOWN_KIND'
  /** A user stays on record. Suspend or archive the user instead. */
  | 'NO_UNDO_USER_STAYS'
  /** Messages may have been sent again already. */
  | 'NO_UNDO_WEBHOOK_REPLAYED'
  /** Its secret is gone. Create another webhook. */
  | 'NO_UNDO_WEBHOOK_SECRET'
  /** Messages were already sent with the changed settings. Change the webhook again instead. */
  | 'NO_UNDO_WEBHOOK_SENT'
  /** State at most {limit}. */
  | 'NUMBER_TOO_LARGE'
  /** State at least {limit}. */
  | 'NUMBER_TOO_SMALL'
  /** State one of {values}. */
  | 'ONE_OF_VALUES'
  /** Only the agent of a system may report about it. */
  | 'ONLY_AGENTS'
  /** {name} is not a system, and only systems can enrol. */
  | 'ONLY_SYSTEMS_ENROL'
  /** The document has several operations. State in `operationName` which of them to execute. */
  | 'OPERATION_NAME_MISSING'
  /** There is no operation named "{name}" in the document. */
  | 'OPERATION_NOT_IN_DOCUMENT'
  /** Only admins and auditors may order users by {field}. */
  | 'ORDER_FACT_HIDDEN'
  /** Pages of this origin may not use the API. */
  | 'ORIGIN_FORBIDDEN'
  /** An agent may report about its own system only. */
  | 'OTHER_AGENT'
  /** The {noun} {name} has the external id {known}, and the document states {externalId}: it means another one of the same name. Rename the existing one first, or correct the external id. */
  | 'OTHER_EXTERNAL_ID'
  /** A syncer may report about its own targets only. */
  | 'OTHER_TARGETS'
  /** You no longer own this group. Ask an admin, or one of its owners. */
  | 'OWNER_NO_MORE'
  /** A page has at most {limit} rows. Ask for the next one with `after`. */
  | 'PAGE_TOO_LARGE'
  /** {name}, which is in the group, does not have all of these levels in this order. Give it those levels first. */
  | 'PART_LACKS_LEVELS'
  /** This part of the answer cannot be shown now, but the change may have been made. Look before you repeat it. */
  | 'PART_NOT_SHOWN'
  /** Browsers make passkeys for https and a host name only, and people reach this server at {origin}. Ask an admin to set MUSTER_PUBLIC_URL. */
  | 'PASSKEYS_NEED_HTTPS'
  /** This passkey is registered already. */
  | 'PASSKEY_EXISTS'
  /** A passkey has a name of 1 to 100 characters. */
  | 'PASSKEY_NAME'
  /** Sign in with a browser to add a passkey. */
  | 'PASSKEY_NEEDS_BROWSER'
  /** This passkey could not be verified. Start again: there are five minutes for it. */
  | 'PASSKEY_NOT_VERIFIED'
  /** This is not a passkey of yours, or its answer is too old. Start again. */
  | 'PASSKEY_NOT_YOURS'
  /** This passkey is not known here, or its user may not sign in now. */
  | 'PASSKEY_UNKNOWN'
  /** Only a system can have accounts with the person’s password. */
  | 'PASSWORDS_NEED_SYSTEM'
  /** The password has just been changed. Sign in with the new one. */
  | 'PASSWORD_JUST_CHANGED'
  /** A password has {min} to {max} characters. A few words in a row are easy to remember. */
  | 'PASSWORD_LENGTH'
  /** Only an active user can have a new password. */
  | 'PASSWORD_NEEDS_ACTIVE'
  /** This password is among the first that an attacker would try: a common password, a run of keys, or mostly your own name. Choose three or four unrelated words. */
  | 'PASSWORD_WEAK'
  /** This is not your current password. Try again. */
  | 'PASSWORD_WRONG'
  /** State 1 to {limit} people. */
  | 'PEOPLE_COUNT'
  /** Some of these people are not in the mirror any more. Load the list again. */
  | 'PEOPLE_UNKNOWN'
  /** {name} is linked already. Unlink them first. */
  | 'PERSON_LINKED'
  /** until {before} → {after} */
  | 'PLANNED_END'
  /** {facts} */
  | 'PLANNED_FACTS'
  /** from {from} */
  | 'PLANNED_FROM'
  /** from {from} until {until} */
  | 'PLANNED_FROM_UNTIL'
  /** assignment */
  | 'PLANNED_KIND_ASSIGNMENT'
  /** binding */
  | 'PLANNED_KIND_BINDING'
  /** containment */
  | 'PLANNED_KIND_CONTAINMENT'
  /** exemption */
  | 'PLANNED_KIND_EXEMPTION'
  /** LDAP group */
  | 'PLANNED_KIND_LDAP_GROUP'
  /** membership */
  | 'PLANNED_KIND_MEMBERSHIP'
  /** nesting */
  | 'PLANNED_KIND_NESTING'
  /** ownership */
  | 'PLANNED_KIND_OWNERSHIP'
  /** policy */
  | 'PLANNED_KIND_POLICY'
  /** resource */
  | 'PLANNED_KIND_RESOURCE'
  /** resource group */
  | 'PLANNED_KIND_RESOURCE_GROUP'
  /** user */
  | 'PLANNED_KIND_USER'
  /** user group */
  | 'PLANNED_KIND_USER_GROUP'
  /** state: {before} → {after} */
  | 'PLANNED_STATE'
  /** until {until} */
  | 'PLANNED_UNTIL'
  /** Policies apply to systems; {name} is of kind {kind}. */
  | 'POLICY_NEEDS_SYSTEM'
  /** {name} is of type {type}, and that cannot be changed. State this type, or another name. */
  | 'POLICY_TYPE_STAYS'
  /** {title} */
  | 'POLICY_TYPE_TITLE'
  /** There is no policy type {type}. State one of {types}. */
  | 'POLICY_TYPE_UNKNOWN'
  /** The log ends at {last}: {position} cannot have been applied. */
  | 'POSITION_AFTER_END'
  /** A position is a whole number from 0 to 2^53 - 1. */
  | 'POSITION_INVALID'
  /** A priority is from {least} to {most}. */
  | 'PRIORITY_INVALID'
  /** {name} is archived: only active users have access. */
  | 'REASON_ARCHIVED'
  /** {name} is archived and would have {levels} otherwise: only active users have access. */
  | 'REASON_ARCHIVED_WITH_LEVELS'
  /** There was access until {end}, when its time ran out. */
  | 'REASON_EXPIRED'
  /** {name} has {has}, which is below {level}. */
  | 'REASON_LEVEL'
  /** {name} did not exist yet: only active users have access. */
  | 'REASON_NOT_HERE_YET'
  /** {name} did not exist yet and would have had {levels}: only active users have access. */
  | 'REASON_NOT_HERE_YET_WITH_LEVELS'
  /** No group or binding leads from the user to the resource, and none ever did. */
  | 'REASON_NO_PATH'
  /** There will be access from {start} on. */
  | 'REASON_PLANNED'
  /** There was access until {end}, when {actor} ended it. */
  | 'REASON_REVOKED'
  /** There was access until {end}, when {actor} ended it: {reason}. */
  | 'REASON_REVOKED_BECAUSE'
  /** {name} is staged: only active users have access. */
  | 'REASON_STAGED'
  /** {name} is staged and would have {levels} otherwise: only active users have access. */
  | 'REASON_STAGED_WITH_LEVELS'
  /** {name} is suspended: only active users have access. */
  | 'REASON_SUSPENDED'
  /** {name} is suspended and would have {levels} otherwise: only active users have access. */
  | 'REASON_SUSPENDED_WITH_LEVELS'
  /** A reconcile ends as DONE, BLOCKED or FAILED. */
  | 'RECONCILE_STATE'
  /** State the {noun} by one of {fields}. */
  | 'REFERENCE_MISSING'
  /** There is no {noun} "{reference}" that you may see. */
  | 'REFERENCE_NOT_FOUND'
  /** A mutation with this idempotencyKey has been carried out already. */
  | 'REPEATED'
  /** {text} */
  | 'REPORTED'
  /** the account is disabled */
  | 'REPORT_ACCOUNT_DISABLED'
  /** There is an account {name} here that Muster did not create. An admin can adopt it, or rename one of the two */
  | 'REPORT_ACCOUNT_DISPUTED'
  /** There is an account {name} at the application that Muster did not create. An admin can adopt it, or rename one of the two */
  | 'REPORT_ACCOUNT_DISPUTED_THERE'
  /** the account has expired */
  | 'REPORT_ACCOUNT_EXPIRED'
  /** The account {name} no longer exists */
  | 'REPORT_ACCOUNT_GONE'
  /** The account {name} is still being created: an earlier agent was stopped while it created the account */
  | 'REPORT_ACCOUNT_HALF_MADE'
  /** the account is locked */
  | 'REPORT_ACCOUNT_LOCKED'
  /** The account with the number {uid} no longer belongs to Muster: it is not in the group {group} */
  | 'REPORT_ACCOUNT_LOST'
  /** {name} is not a valid account name here: it needs 1 to 32 characters of a-z 0-9 _ . - beginning with a letter */
  | 'REPORT_ACCOUNT_NAME'
  /** {name} is to be renamed to {wanted}, but an account with that name already exists here */
  | 'REPORT_ACCOUNT_NAME_TAKEN'
  /** the account may not sign in from here */
  | 'REPORT_ACCOUNT_NOT_HERE'
  /** the account may not sign in at this time */
  | 'REPORT_ACCOUNT_NOT_NOW'
  /** {name} is an account of the system itself, not of a person */
  | 'REPORT_ACCOUNT_OF_SYSTEM'
  /** the domain has no such account */
  | 'REPORT_ACCOUNT_UNKNOWN'
  /** {request}: the answer is not JSON */
  | 'REPORT_ANSWER_NOT_JSON'
  /** The application answered {status}: {problem} */
  | 'REPORT_APPLICATION_REFUSES'
  /** {url} does not answer: {problem} */
  | 'REPORT_APPLICATION_SILENT'
  /** {count} attributes */
  | 'REPORT_ATTRIBUTES'
  /** A comparison of everything is due */
  | 'REPORT_COMPARING'
  /** The connection was changed */
  | 'REPORT_CONNECTION_CHANGED'
  /** The domain controller has not answered for {seconds} seconds. Check that it runs and can be reached from the syncer. */
  | 'REPORT_CONTROLLER_SILENT'
  /** The domain controller does not know the cookie */
  | 'REPORT_COOKIE_UNKNOWN'
  /** expiry */
  | 'REPORT_DIFFERS_EXPIRY'
  /** groups */
  | 'REPORT_DIFFERS_GROUPS'
  /** keys */
  | 'REPORT_DIFFERS_KEYS'
  /** name */
  | 'REPORT_DIFFERS_NAME'
  /** password */
  | 'REPORT_DIFFERS_PASSWORD'
  /** password age */
  | 'REPORT_DIFFERS_PASSWORD_AGE'
  /** shell */
  | 'REPORT_DIFFERS_SHELL'
  /** sudo */
  | 'REPORT_DIFFERS_SUDO'
  /** username */
  | 'REPORT_DIFFERS_USERNAME'
  /** disabled or expired */
  | 'REPORT_DISABLED_OR_EXPIRED'
  /** The domain refuses {account}: {reason}. Correct it in the domain, or set the connection again. */
  | 'REPORT_DOMAIN_REFUSES'
  /** /etc/pam.d/common-auth (where it was edited by hand, pam-auth-update leaves it alone) */
  | 'REPORT_DRIFT_COMMON_AUTH'
  /** the rules in the kernel */
  | 'REPORT_DRIFT_KERNEL_RULES'
  /** The entry of {anchor} was removed while it was being written */
  | 'REPORT_ENTRY_REMOVED'
  /** {name} has no {facts}, which the attribute {attribute} of the application needs. Add it to the user, or change the mapping of the syncer. */
  | 'REPORT_FACT_MISSING'
  /** It failed: {problem} */
  | 'REPORT_FAILED'
  /** {path} is a link: state the file that it leads to */
  | 'REPORT_FILE_IS_LINK'
  /** Nobody could log in if {path} was not readable for everybody, or did not belong to root */
  | 'REPORT_FILE_NEEDED'
  /** Muster did not create the group {name} on this system */
  | 'REPORT_GROUP_FOREIGN'
  /** The password hash that Muster sent is not a bcrypt hash */
  | 'REPORT_HASH_FORM'
  /** The account expired at {end} */
  | 'REPORT_HAS_EXPIRED'
  /** {host} no longer has such a person */
  | 'REPORT_HAS_NOBODY'
  /** {host} has {username}: {dn} */
  | 'REPORT_HAS_PERSON'
  /** {dn} exists, but without {attributes}. Change that value in Muster, or the mapping of the syncer. */
  | 'REPORT_INCOMPLETE'
  /** In {groups} */
  | 'REPORT_IN_GROUPS'
  /** In no group that is mirrored */
  | 'REPORT_IN_NO_GROUP'
  /** The account is disabled */
  | 'REPORT_IS_DISABLED'
  /** The account is enabled */
  | 'REPORT_IS_ENABLED'
  /** The account is enabled, and expires at {end} */
  | 'REPORT_IS_ENABLED_UNTIL'
  /** Joined {group} */
  | 'REPORT_JOINED'
  /** The connection to the LDAP server is lost */
  | 'REPORT_LDAP_LOST'
  /** The LDAP server answered: {problem} */
  | 'REPORT_LDAP_REFUSED'
  /** The LDAP server cannot be reached: {problem} */
  | 'REPORT_LDAP_SILENT'
  /** Left {group} */
  | 'REPORT_LEFT'
  /** {attribute} ({why}) */
  | 'REPORT_LEFT_OUT'
  /** {parts} */
  | 'REPORT_LIST'
  /** {count} of {present} groups (up to {limit} need no approval) */
  | 'REPORT_LOSES_GROUPS'
  /** {count} of {present} members (up to {limit} need no approval) */
  | 'REPORT_LOSES_MEMBERS'
  /** {count} of {present} users (up to {limit} need no approval) */
  | 'REPORT_LOSES_USERS'
  /** {value} has letters before the @ that LDAP cannot hold in a mail address */
  | 'REPORT_MAIL_LETTERS'
  /** Muster: {state} */
  | 'REPORT_MATCHED'
  /** Muster: {state}, {username} */
  | 'REPORT_MATCHED_WITH'
  /** DISPUTED */
  | 'REPORT_MATCH_DISPUTED'
  /** LINKED */
  | 'REPORT_MATCH_LINKED'
  /** UNLINKED */
  | 'REPORT_MATCH_UNLINKED'
  /** UNMATCHED */
  | 'REPORT_MATCH_UNMATCHED'
  /** {count} members of {group} could not be removed: the application reported success, but still shows them */
  | 'REPORT_MEMBERS_STAY'
  /** The server refuses the {attribute}, without which there is no entry: {why}. Turn off the plug-in "7-bit check" of the server, or choose a name of ASCII letters in Muster. */
  | 'REPORT_NAME_NOT_ASCII'
  /** {dn} already exists, and does not belong to Muster */
  | 'REPORT_NAME_NOT_OURS'
  /** The server refuses the {attribute}, without which there is no entry: {why}. Change it in Muster, or let the server accept it. */
  | 'REPORT_NAME_REFUSED'
  /** {dn} is also the name of {holder}: LDAP treats both names as the same. Rename one of the two in Muster. */
  | 'REPORT_NAME_TWICE'
  /** Nothing is selected. */
  | 'REPORT_NOTHING_SELECTED'
  /** The connection for notifications could not be opened in time */
  | 'REPORT_NOTIFIER_LATE'
  /** It has not begun */
  | 'REPORT_NOT_BEGUN'
  /** The connection to the domain is not set yet. An admin sets it on the page of the syncer */
  | 'REPORT_NOT_CONFIGURED'
  /** {name} is not installed */
  | 'REPORT_NOT_INSTALLED'
  /** Muster does not need to know them */
  | 'REPORT_NOT_NEEDED'
  /** The entries of the LDAP server have not been read yet */
  | 'REPORT_NOT_READ'
  /** There is no account {name} here */
  | 'REPORT_NO_ACCOUNT'
  /** {url} is not an Active Directory. */
  | 'REPORT_NO_ACTIVE_DIRECTORY'
  /** The server gave no answer */
  | 'REPORT_NO_ANSWER'
  /** {url} has not answered for {seconds} seconds */
  | 'REPORT_NO_ANSWER_FOR'
  /** /etc/ssh/sshd_config does not include /etc/ssh/sshd_config.d/*.conf: add that as its first line */
  | 'REPORT_NO_DROP_INS'
  /** "{name}" is not an extended name: is this an Active Directory? */
  | 'REPORT_NO_EXTENDED_NAME'
  /** There is no {path} here */
  | 'REPORT_NO_FILE'
  /** There is no group {name} here */
  | 'REPORT_NO_GROUP'
  /** "{guid}" is not a GUID. */
  | 'REPORT_NO_GUID'
  /** The reason for this no longer exists. */
  | 'REPORT_NO_LONGER_SO'
  /** pam_pwquality is not installed: on Debian, libpam-pwquality */
  | 'REPORT_NO_PWQUALITY'
  /** Nobody has an SSH key on this system, so without passwords nobody could log in */
  | 'REPORT_NO_SSH_KEYS'
  /** The token is not that of a syncer */
  | 'REPORT_NO_SYNCER_TOKEN'
  /** {resource} is no longer a target of this agent */
  | 'REPORT_NO_TARGET'
  /** Neither chrony nor systemd-timesyncd is installed */
  | 'REPORT_NO_TIME_SERVICE'
  /** No token was given: {problem} */
  | 'REPORT_NO_TOKEN'
  /** unattended-upgrades is not installed; other ways to update are not known to the agent */
  | 'REPORT_NO_UNATTENDED_UPGRADES'
  /** The number {uid} belongs to {name} here */
  | 'REPORT_NUMBER_TAKEN'
  /** {dn} returned only a part of {attribute} */
  | 'REPORT_ONLY_A_PART'
  /** its password and keys */
  | 'REPORT_PASSWORD_AND_KEYS'
  /** the password of the account has expired */
  | 'REPORT_PASSWORD_EXPIRED'
  /** the password of the account must be changed before it can be used */
  | 'REPORT_PASSWORD_TO_CHANGE'
  /** the account or its password is wrong */
  | 'REPORT_PASSWORD_WRONG'
  /** The application has asked for a pause */
  | 'REPORT_PAUSED'
  /** The previous settings could not be restored: {problem} */
  | 'REPORT_POLICY_STAYS'
  /** This agent does not know this type of policy */
  | 'REPORT_POLICY_UNKNOWN'
  /** The policy does not take effect on this system: {differing} */
  | 'REPORT_POLICY_WITHOUT_EFFECT'
  /** Processes of {uids} could not be ended */
  | 'REPORT_PROCESSES_STAY'
  /** {program} exited with {code} */
  | 'REPORT_PROGRAM_ENDED'
  /** {program}: {problem} */
  | 'REPORT_PROGRAM_FAILED'
  /** {program} could not be run: {problem} */
  | 'REPORT_PROGRAM_NOT_RUN'
  /** {count} removals do not follow from anything that was stated; up to {limit} of them need no approval. */
  | 'REPORT_REMOVALS_HELD'
  /** is now {name} */
  | 'REPORT_RENAMED'
  /** The subscription was refused */
  | 'REPORT_SUBSCRIPTION_REFUSED'
  /** The target has given no usable answer since {since} */
  | 'REPORT_TARGET_SILENT'
  /** the group */
  | 'REPORT_THE_GROUP'
  /** the user */
  | 'REPORT_THE_USER'
  /** An organisational unit was moved, or is new */
  | 'REPORT_UNIT_MOVED'
  /** {url} cannot be reached: {problem} */
  | 'REPORT_UNREACHABLE'
  /** This would remove {parts}. */
  | 'REPORT_WOULD_TAKE_AWAY'
  /** The rule of the group decides this. Change the rule, or exempt the user from it. */
  | 'RULE_DECIDES'
  /** An empty rule would match everybody. State at least one condition. */
  | 'RULE_EMPTY'
  /** A rule cannot use {field}. Suspended users keep their memberships and have no access in any case. */
  | 'RULE_FIELD'
  /** This is not a valid rule: {problem} */
  | 'RULE_INVALID'
  /** State at least one scope. */
  | 'SCOPE_MISSING'
  /** The scope SYNC is for syncers. Create a syncer to get its token. */
  | 'SCOPE_SYNC'
  /** State either what to look for, or whom to sync. */
  | 'SEARCH_OR_ANCHOR'
  /** A search text has at most {limit} characters. */
  | 'SEARCH_TOO_LONG'
  /** A selection has at most {groups} groups and {units} organisational units. */
  | 'SELECTION_TOO_LARGE'
  /** Your session or token has just been ended. Sign in again. */
  | 'SESSION_ENDED'
  /** A policy has at least one setting. */
  | 'SETTINGS_EMPTY'
  /** "{setting}" must not be empty. */
  | 'SETTING_EMPTY'
  /** "{setting}" does not have the required form. It must match the pattern {pattern}. */
  | 'SETTING_FORM'
  /** item {number} */
  | 'SETTING_ITEM'
  /** "{setting}" must be one of {values}. */
  | 'SETTING_ONE_OF'
  /** "{setting}" does not match its JSON Schema. */
  | 'SETTING_OTHER'
  /** {setting}, {parts} */
  | 'SETTING_PART'
  /** "{part}" is missing in "{setting}". */
  | 'SETTING_PART_MISSING'
  /** {title} */
  | 'SETTING_PART_TITLE'
  /** "{setting}" has no field {part}. Remove it. */
  | 'SETTING_PART_UNKNOWN'
  /** {title} */
  | 'SETTING_TITLE'
  /** "{setting}" must be at most {limit}. */
  | 'SETTING_TOO_LARGE'
  /** "{setting}" has at most {limit} characters. */
  | 'SETTING_TOO_LONG'
  /** "{setting}" has at most {limit} items. */
  | 'SETTING_TOO_MANY'
  /** "{setting}" must be at least {limit}. */
  | 'SETTING_TOO_SMALL'
  /** "{setting}" has two equal items. Remove one of them. */
  | 'SETTING_TWICE'
  /** "{setting}" must be of the JSON type {type}. */
  | 'SETTING_TYPE'
  /** {type} has no setting {setting}. Its settings are {settings}. */
  | 'SETTING_UNKNOWN'
  /** There are several users who look like {name}. State the user. */
  | 'SEVERAL_CANDIDATES'
  /** There are several LDAP syncers. State one of {names}. */
  | 'SEVERAL_LDAP_SYNCERS'
  /** Too many passwords are being checked just now. Try again in a few seconds. */
  | 'SIGN_IN_BUSY'
  /** Sign in, or send an API token as "Authorization: Bearer …". */
  | 'SIGN_IN_FIRST'
  /** The username or the password is wrong, or the user may not sign in now. */
  | 'SIGN_IN_WRONG'
  /** A sponsor must be somebody else, and cannot be a guest. */
  | 'SPONSOR_INVALID'
  /** {sponsor} is not active, and cannot become the sponsor of {name}. State somebody who is. */
  | 'SPONSOR_NOT_ACTIVE'
  /** {sponsor} cannot be the sponsor of {name}: a sponsor must be somebody else, and cannot be a guest. */
  | 'SPONSOR_OF'
  /** This key is cut off or damaged. Copy the whole line of the .pub file. */
  | 'SSH_KEY_DAMAGED'
  /** A public key is one line such as "ssh-ed25519 AAAA… name". It may be of type {types}. */
  | 'SSH_KEY_INVALID'
  /** This key belongs to somebody else. Make one of your own. */
  | 'SSH_KEY_OF_OTHER'
  /** This is the private key: keep it secret, and give the one of the file that ends in .pub. */
  | 'SSH_KEY_PRIVATE'
  /** A public key has at most {limit} characters. */
  | 'SSH_KEY_TOO_LONG'
  /** An RSA key has at least {bits} bits. Better: ssh-keygen -t ed25519. */
  | 'SSH_KEY_WEAK'
  /** ACTIVE */
  | 'STATE_ACTIVE'
  /** ARCHIVED */
  | 'STATE_ARCHIVED'
  /** STAGED */
  | 'STATE_STAGED'
  /** SUSPENDED */
  | 'STATE_SUSPENDED'
  /** This server is stopping. Try again. */
  | 'STOPPING'
  /** This server is stopping, or too many connections have not authenticated yet. Try again in a second. */
  | 'STOPPING_OR_FULL'
  /** A syncer is the master of this. Change it in the directory that it mirrors. */
  | 'SYNCER_DECIDES'
  /** {name} is the master of {count} groups. Decide first what happens to them: end their mirrors. */
  | 'SYNCER_HAS_GROUPS'
  /** A syncer may report for itself only. */
  | 'SYNCER_ITSELF_ONLY'
  /** The syncer {name} is run by {holder}, with the same token, until {until} at least. Stop one of the two, or give it a syncer of its own. */
  | 'SYNCER_LEASED'
  /** {name} does not mirror another directory. Choose a syncer that does. */
  | 'SYNCER_MIRRORS_NOTHING'
  /** State which syncer. */
  | 'SYNCER_MISSING'
  /** {name} sends changes by itself and cannot be asked. Start its provisioning there. */
  | 'SYNCER_PUSHES'
  /** {name} is of kind {kind}, which has no targets. */
  | 'SYNCER_WITHOUT_TARGETS'
  /** This must not be empty. */
  | 'TEXT_EMPTY'
  /** A text has at most {limit} characters. */
  | 'TEXT_MUCH_TOO_LONG'
  /** This may have at most {limit} characters. Shorten it. */
  | 'TEXT_TOO_LONG'
  /** This text holds the character U+0000, which cannot be stored. Remove it. */
  | 'TEXT_WITH_NUL'
  /** This text holds half of a character (a lone surrogate), which cannot be stored. Remove it. */
  | 'TEXT_WITH_SURROGATE'
  /** A time is a date such as 2027-01-31, or RFC 3339 such as 2027-01-31T17:00:00Z. */
  | 'TIME_FORMAT'
  /** A time lies in the years {first} to {last}. */
  | 'TIME_OUT_OF_RANGE'
  /** State a time with its offset from UTC, such as {example}. */
  | 'TIME_UNREADABLE'
  /** "{timeZone}" is not a time zone that is known here. State one such as Europe/Vienna, or UTC. */
  | 'TIME_ZONE_UNKNOWN'
  /** Sign in with a browser to create a token: a token cannot create another. */
  | 'TOKEN_NEEDS_BROWSER'
  /** This token is unknown, revoked or expired. Sign in again, or use another token. */
  | 'TOKEN_NOT_GOOD'
  /** This token may only read. Use one with the scope WRITE. */
  | 'TOKEN_ONLY_READS'
  /** This token may only write. Use one with the scope READ. */
  | 'TOKEN_ONLY_WRITES'
  /** A token of a person ends after at most 366 days. State an earlier end, and make a new one in time. */
  | 'TOKEN_TOO_LONG'
  /** This token may not change what people sign in with. Use one with the scope CREDENTIALS, or sign in with a browser. */
  | 'TOKEN_WITHOUT_CREDENTIALS'
  /** There may be at most {limit} attributes. Remove some. */
  | 'TOO_MANY_ATTRIBUTES'
  /** More than {limit} edges lead there. State both a user and a resource. */
  | 'TOO_MANY_EDGES'
  /** There may be at most {limit} items here, and there are {count}. Send them in several requests. */
  | 'TOO_MANY_ITEMS'
  /** At most {limit} large operations of one caller wait for their turn. Send the next one when one is answered, or ask for less at once. */
  | 'TOO_MANY_LARGE_OPERATIONS'
  /** A socket may have at most {limit} running operations. Wait until one is answered. */
  | 'TOO_MANY_ON_SOCKET'
  /** There are {limit} passkeys already. Remove some first. */
  | 'TOO_MANY_PASSKEYS'
  /** This would end {count} edges, and at most {limit} are ended at once unless you allow more. Look at the plan, then allow it with maxRemovals. */
  | 'TOO_MANY_REMOVALS'
  /** There may be at most {limit} items here, and there are {count}. Send them in several requests, or in one by applyManifest (muster apply). */
  | 'TOO_MANY_ROWS'
  /** Too many sign-ins have failed. Try again after {until}, or sign in with a passkey or with a link from an admin. */
  | 'TOO_MANY_SIGN_INS'
  /** There are {limit} keys already. Remove some first. */
  | 'TOO_MANY_SSH_KEYS'
  /** A viewer has at most {limit} subscriptions at one time. End some of them first. */
  | 'TOO_MANY_SUBSCRIPTIONS'
  /** At most {limit} requests of one caller wait for their turn. Send the next one when one is answered. */
  | 'TOO_MANY_WAITING'
  /** This code is wrong or has expired. Enter the one that the app shows now, and check that the clock of your phone is right. */
  | 'TOTP_CODE_WRONG'
  /** Your authenticator app is confirmed already. */
  | 'TOTP_CONFIRMED'
  /** You have an authenticator app already. Remove it first. */
  | 'TOTP_EXISTS'
  /** Sign in with a browser to confirm an authenticator app. */
  | 'TOTP_NEEDS_BROWSER'
  /** The database has too much to do. Nothing was changed. Try again in {seconds} s. */
  | 'UNAVAILABLE_BUSY'
  /** The disk or the memory of the database is full. Nothing was changed. Try again in {seconds} s. */
  | 'UNAVAILABLE_FULL'
  /** The database is read only. Nothing was changed. Try again in {seconds} s. */
  | 'UNAVAILABLE_READ_ONLY'
  /** The database does not answer. Nothing was changed. Try again in {seconds} s. */
  | 'UNAVAILABLE_UNREACHABLE'
  /** These edges had different ends before. Move them one by one. */
  | 'UNDO_DIFFERENT_ENDS'
  /** It would have ended at {end}. Add it again, with another end. */
  | 'UNDO_ENDED_SINCE'
  /** A rule or a syncer did this, not a person. Change the rule, or the directory that is mirrored. */
  | 'UNDO_NOT_BY_A_PERSON'
  /** One transaction did all of {kinds}: that cannot be undone in one step. Change it back one by one. */
  | 'UNDO_SEVERAL_CHANGES'
  /** Several exemptions were changed at once. Change them back one by one. */
  | 'UNDO_SEVERAL_EXEMPTIONS'
  /** Edges of several kinds were ended at once. Add them again kind by kind. */
  | 'UNDO_SEVERAL_KINDS'
  /** {count} objects were changed at once. Change them back one by one, or apply a manifest. */
  | 'UNDO_SEVERAL_OBJECTS'
  /** Targets of several syncers were changed at once. Change them back one by one. */
  | 'UNDO_SEVERAL_SYNCERS'
  /** Change {position} belongs to a transaction of more than {limit} changes. Use a manifest to revert it. */
  | 'UNDO_TOO_MANY'
  /** There are no fields {fields} here. Remove them, or correct their names. */
  | 'UNKNOWN_FIELDS'
  /** The connection to the database was lost while the change was committed: it may have been made, or not. Look before you repeat it. */
  | 'UNKNOWN_OUTCOME'
  /** State an address such as https://example.com/hook, without a password. */
  | 'URL_INVALID'
  /** Changes would cross the internet unencrypted. Use https. */
  | 'URL_NOT_ENCRYPTED'
  /** An address has at most {limit} characters. */
  | 'URL_TOO_LONG'
  /** A username has 1 to 64 letters, digits and . _ @ + - and begins with a letter or digit. */
  | 'USERNAME_INVALID'
  /** The username {username} is that of {name}, who is archived. If this is the same person, state their external id, or make them active first; otherwise change one of the usernames. */
  | 'USERNAME_OF_ARCHIVED'
  /** The username {username} is that of {name}, who is archived. If this is the same person, state their external id ({externalId}), or make them active first; otherwise change one of the usernames. */
  | 'USERNAME_OF_ARCHIVED_WITH_ID'
  /** A user or username can be stated for one person only. */
  | 'USER_FOR_ONE_ONLY'
  /** That user is linked with {name} already. Unlink them first. */
  | 'USER_LINKED'
  /** State a user, a resource or both. */
  | 'USER_OR_RESOURCE_MISSING'
  /** This value does not have the form that the JSON Schema of manifests describes. */
  | 'VALUE_INVALID'
  /** A value is missing here. State one of the JSON type {type}. */
  | 'VALUE_MISSING'
  /** This value must be of the JSON type {type}. */
  | 'VALUE_OF_OTHER_TYPE'
  /** Lists and objects in variables may be nested at most {limit} levels deep. */
  | 'VARIABLES_TOO_DEEP'
  /** {name} has been changed by somebody else: it is at version {version}, not {given}. Read it again and repeat the change. */
  | 'VERSION_CONFLICT'
  /** Only members of the group, its owners, admins and auditors may see this. */
  | 'VISIBLE_TO_MEMBERS'
  /** Only the owners of the group, admins and auditors may see this. */
  | 'VISIBLE_TO_OWNERS'
  /** Only the user, admins and auditors may see this. */
  | 'VISIBLE_TO_THE_USER'
  /** {status}: {text} */
  | 'WEBHOOK_ANSWERED'
  /** {status}: no text */
  | 'WEBHOOK_ANSWERED_NOTHING'
  /** No answer within {seconds} seconds */
  | 'WEBHOOK_TIMEOUT'
  /** The receiver cannot be reached: {problem} */
  | 'WEBHOOK_UNREACHABLE'
  /** State either `within` or `until`. */
  | 'WITHIN_OR_UNTIL';

/** The state in which an account was found. */
export type ObservedAccount =
  /** It was deleted, with its data. */
  | 'DELETED'
  /** It is marked as disabled. */
  | 'DISABLED'
  /** It was left to whoever manages the resource. */
  | 'LEFT'
  /** Nobody can sign in; its data is kept. */
  | 'LOCKED'
  /** It can be used. */
  | 'PROVISIONED';

/** An account as a syncer found it. Characters of its name that cannot be seen are stored escaped, as in `\u200b`; one of a user who is not known is orphaned, and where several are linked to the same user on a resource, so are all but the last. */
export type ObservedAccountInput = {
  /** Facts about the account: an object of strings. */
  facts?: unknown;
  /** The level with which it was found. */
  level?: string | null | undefined;
  /** Who the account belongs to. */
  link: AccountLink;
  /** The name of the account on the resource. */
  name: string;
  /** The id of the resource. */
  resource: string;
  /** The state in which it was found. */
  state: ObservedAccount;
  /** The id of the user that the account belongs to, or whose name it has. Left out where it belongs to nobody. */
  user?: string | null | undefined;
};

/** What a reconcile does about a difference. */
export type PlannedAction =
  /** Adds what is missing in the target system. */
  | 'ADD'
  /** Removes what exists in the target system but does not follow from the directory. */
  | 'REMOVE'
  /** Updates what differs in the target system. */
  | 'UPDATE';

/** A difference that a syncer has found. */
export type PlannedStepInput = {
  /** What is done about the difference. */
  action: PlannedAction;
  /** The part of the object, such as a member or an attribute, in English. */
  detail?: string | null | undefined;
  /** Which sentence the text is: a value of the enum MessageCode, so that it can be shown in other languages. A code that this server does not know is stored, and the text is shown. Null: the text is another program’s own words. */
  detailCode?: string | null | undefined;
  /** What stands in the sentence for its placeholders, by name: at most 20. Each is a string, a number, another sentence (an object with its `code`, its `values` and its English `text`), or a list of sentences. Where they are too long, the text is shown without them. */
  detailValues?: object | null | undefined;
  /** The object, as the target system names it. */
  object: string;
};

/** The state of a reconcile. */
export type ReconcileState =
  /** An admin has approved the removals, and the syncer has not carried them out yet. */
  | 'APPROVED'
  /** It would remove more than is allowed without approval: an admin has to decide. */
  | 'BLOCKED'
  /** An admin has refused the removals. */
  | 'DISMISSED'
  /** The differences were repaired or, for a plan, listed. */
  | 'DONE'
  /** It failed. It has not removed anything. */
  | 'FAILED'
  /** It was requested, and the syncer has not begun. */
  | 'REQUESTED';

/** A report of the accounts that a syncer found on its targets. */
export type ReportAccountsInput = {
  /** The accounts that exist: at most 1,000. */
  accounts: Array<ObservedAccountInput>;
  /** Whether these are all accounts: those that the syncer reported before and are not among them no longer exist. With `report`, the accounts of the previous pages count, too. */
  complete?: boolean | null | undefined;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** Accounts that no longer exist. */
  gone?: Array<GoneAccountInput> | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** For a report of several pages: the same text of at most 100 characters on each page, and on no other report. The last page has `complete: true`. */
  report?: string | null | undefined;
  /** The id of the syncer; the caller itself when left out. */
  syncer?: string | null | undefined;
};

/** A report of a syncer about a comparison and what was done. */
export type ReportReconcileInput = {
  /** How many entries and members were missing. */
  additions: number;
  /** Carries out and checks everything, then rolls it back: the effects and errors are those of the real mutation, but nothing is kept. False when left out. */
  dryRun?: boolean | null | undefined;
  /** The id of the reconcile that was requested; a new one is created when left out. */
  id?: string | null | undefined;
  /** A text of at most 255 characters, such as a UUID, that identifies this request. When the same caller sends the same request with the same key again within 24 hours, nothing is changed and the first answer is returned, so a request can be repeated when no answer arrived. Using the key for another request is a CONFLICT error. Failed mutations and dry runs are not remembered. An operation with this key must not contain another mutation. */
  idempotencyKey?: string | null | undefined;
  /** What went wrong, or what has to be decided, in English. */
  message?: string | null | undefined;
  /** Which sentence the text is: a value of the enum MessageCode, so that it can be shown in other languages. A code that this server does not know is stored, and the text is shown. Null: the text is another program’s own words. */
  messageCode?: string | null | undefined;
  /** What stands in the sentence for its placeholders, by name: at most 20. Each is a string, a number, another sentence (an object with its `code`, its `values` and its English `text`), or a list of sentences. Where they are too long, the text is shown without them. */
  messageValues?: object | null | undefined;
  /** The differences. The first 200 are stored. */
  plan: Array<PlannedStepInput>;
  /** Why the change is made, for the change log and for people who ask later. At most 1,000 characters. */
  reason?: string | null | undefined;
  /** How many entries and members there were that should not be there. */
  removals: number;
  /** The new state: DONE, BLOCKED or FAILED. */
  state: ReconcileState;
  /** The id of the syncer; the caller itself when left out. */
  syncer?: string | null | undefined;
  /** How many entries differed. */
  updates: number;
};

/** The kind of an error that the caller can do something about. New versions may add codes. */
export type UserErrorCode =
  /** The object is managed by another directory or by a rule. */
  | 'AUTHORITY'
  /** The input is not valid, or does not fit the objects that it names. */
  | 'BAD_INPUT'
  /** The object has another version or state now, or a name is taken. */
  | 'CONFLICT'
  /** A group would contain itself. */
  | 'CYCLE'
  /** The caller is not allowed to do this. */
  | 'FORBIDDEN'
  /** Another process runs the syncer. */
  | 'LEASE'
  /** The request is larger than is allowed at once. */
  | 'LIMIT'
  /** An object does not exist, or the caller may not see it. */
  | 'NOT_FOUND';

export type PersonFactsFragment = { id: string, username: string, displayName: string, email: string | null, givenName: string | null, familyName: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null };

export type MirroredPersonFactsFragment = { displayName: string | null, email: string | null, givenName: string | null, familyName: string | null, jobTitle: string | null, department: string | null, location: string | null, employeeType: string | null, employeeNumber: string | null, phone: string | null };

export type AcknowledgeMutationVariables = Exact<{
  input: AcknowledgeGrantsInput;
}>;


export type AcknowledgeMutation = { acknowledgeGrants: { userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type ReportAccountsMutationVariables = Exact<{
  input: ReportAccountsInput;
}>;


export type ReportAccountsMutation = { reportAccounts: { userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type ReportReconcileMutationVariables = Exact<{
  input: ReportReconcileInput;
}>;


export type ReportReconcileMutation = { reportReconcile: { reconcile: { id: string } | null, userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export type HoldLeaseMutationVariables = Exact<{
  input: HoldSyncerLeaseInput;
}>;


export type HoldLeaseMutation = { holdSyncerLease: { userErrors: Array<
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { until: string, code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
      | { code: UserErrorCode, message: string, messageCode: MessageCode | null, messageValues: object }
    > } };

export const PersonFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<PersonFactsFragment, unknown>;
export const MirroredPersonFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MirroredPersonFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MirroredUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"location"}},{"kind":"Field","name":{"kind":"Name","value":"employeeType"}},{"kind":"Field","name":{"kind":"Name","value":"employeeNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<MirroredPersonFactsFragment, unknown>;
export const AcknowledgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Acknowledge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeGrantsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeGrants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeMutation, AcknowledgeMutationVariables>;
export const ReportAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAccountsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<ReportAccountsMutation, ReportAccountsMutationVariables>;
export const ReportReconcileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportReconcile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportReconcileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportReconcile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reconcile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}}]}}]}}]}}]} as unknown as DocumentNode<ReportReconcileMutation, ReportReconcileMutationVariables>;
export const HoldLeaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldLease"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldSyncerLeaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdSyncerLease"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageCode"}},{"kind":"Field","name":{"kind":"Name","value":"messageValues"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaseError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HoldLeaseMutation, HoldLeaseMutationVariables>;