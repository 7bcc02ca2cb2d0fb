/**
 * Messages of errors by code; clients translate by the code. `{name}` is a placeholder for a value. Keep the code when
 * the sentence is reworded; use a new code when the meaning changes.
 */
export const errorMessages = {
  ACCOUNT_EXISTS: 'They have the account {name} there: one person, one account.',
  ACCOUNT_KEPT: 'Muster keeps the account {name} already.',
  ACCOUNT_NOT_FOUND: 'There is no account {name} there.',
  ACCOUNT_WITHOUT_ACCESS:
    'This user may not use the resource, so the account would end at once. Bind them first.',
  ADMIN_NO_GUEST: 'An admin cannot be a guest. Change the role first.',
  ARCHIVED: '{name} is archived.',
  ARCHIVED_TAKES_NOTHING: '{name} is archived: nothing can be bound to it or joined with it.',
  ATTRIBUTE_NAME:
    '"{name}" cannot name an attribute: use up to 64 letters, digits and . _ : - beginning with a letter.',
  BUSY: 'Others are changing the same objects over and over. Nothing was changed: try again.',
  CERTIFICATE_PEM: 'Certificates are given in PEM: -----BEGIN CERTIFICATE----- and so on.',
  CHANGE_NOT_FOUND: 'There is no change {position} that you may see.',
  CHARACTER_NOT_ALLOWED:
    'The character {character} is not allowed here: it cannot be seen, or changes how the rest is shown. Remove it.',
  CODE_WRONG:
    'This code is not right, or was used before. Enter the one that the app shows now, or a recovery code.',
  CYCLE: 'This would make {name} a {noun} of itself: {way}.',
  DURATION_INVALID: '"{duration}" is not an ISO 8601 duration such as P14D, P3M or PT8H.',
  DURATION_TOO_LONG: '{duration} is too long: the end must lie before the year 10000.',
  EDGE_ENDED: '{id} ended at {end}. What has ended is not extended: add it again.',
  EDGE_PLANNED:
    '{id} is planned to start at {start}, and cannot end at {end} before that. State a later end; or end it, so that it never starts.',
  EMAIL_INVALID: 'An e-mail address looks like ada@example.com.',
  END_BEFORE_START: 'The end must be after the start.',
  END_PASSED: 'The end, {end}, has passed. To end something now, end it.',
  END_STATED_TWICE: 'State the end as `endsAt` or as `duration`, not both.',
  ENROLMENT_NOT_FOUND: 'There is no open enrolment token {id}: it was used or revoked already.',
  ENROLMENT_TOO_LONG: 'A token for enrolling can be used for at most 30 days.',
  FACT_TAKEN: 'The {noun} {value} is taken.',
  FACT_TAKEN_BY_ONE: 'Two users would have one {noun}, or somebody else has it.',
  FACT_TAKEN_BY_SOMEBODY: 'The {noun} {value} is taken by {name}. State another one, or change theirs first.',
  FACT_TAKEN_BY_ARCHIVED:
    'The {noun} {value} is taken by {name}, who is archived. State another one, or change theirs first.',
  FACT_TAKEN_BY_SUSPENDED:
    'The {noun} {value} is taken by {name}, who is suspended. State another one, or change theirs first.',
  GRACE_INVALID: 'State an ISO 8601 duration of weeks, days and hours, such as P30D or PT12H.',
  GROUP_IS_MIRRORED: '{name} is mirrored. End the mirror: it archives the group, too.',
  GROUP_MISSING: 'State the group of the row, or of the whole input.',
  GROUP_OF_OTHER_KIND: '{group} holds resources of kind {groupKind}; {part} is {partKind}.',
  GUEST_BEYOND_END: '{name} would be active beyond the end that guests have.',
  GUEST_ENDED: '{name} was a guest until {end}. Give the guest a new end instead.',
  GUEST_END_MISSING: 'A guest has an end: state `endsAt` or `duration`.',
  GUEST_HALF: '{name} would be a guest without an end or without a sponsor. State both.',
  GUEST_NO_ADMIN: 'A guest cannot be an admin.',
  IS_GUEST_NO_ADMIN: '{name} is a guest, and a guest cannot be an admin.',
  LAST_ADMIN: 'This is the last active admin. Make somebody else an admin first.',
  LDAP_ADDRESS: 'An address looks like ldaps://dc1.ad.example.com.',
  LDAP_FILTER: 'An LDAP filter is in parentheses, such as (cn=vpn-*).',
  LDAP_PASSWORD_AGAIN:
    'Give the password: what is stored is sent only to the server and account that it was given for.',
  LDAP_PLAIN: 'A password is never sent in the clear: use ldaps://, or StartTLS.',
  LDAP_SCHEME: 'An address begins with ldaps:// or ldap://.',
  LDAP_SERVER_ONLY: 'State the server only: no account, and no path.',
  LDAP_STARTTLS: 'ldaps:// is encrypted already: StartTLS is for ldap://.',
  LEVELS_COUNT: 'State 1 to {limit} levels, lowest first, or none for those of the kind.',
  LEVELS_DIFFER:
    '{group} is bound at the levels {groupLevels}, but {part} has {partLevels}. All that a resource group contains has its levels, in its order.',
  LEVEL_INVALID: 'A level has 1 to 64 letters, digits and . _ : / -',
  LEVEL_IN_USE:
    'The level {level} is in use, by a binding or by a group it is part of. End those first, or keep the level.',
  LEVEL_TWICE: '{level} is there twice.',
  LINK_NEEDS_ACTIVE: 'Only an active user can sign in.',
  LINK_USED: 'This link has been used, or is too old. Ask an admin for a new one.',
  LOG_ENDS: 'The log ends at {position}.',
  MASTER_OF_GROUP: '{owner} is the master of {name}: change its {what} there.',
  MASTER_OF_USER: '{owner} is the master of {name}: change this there.',
  MAY_NOT_SIGN_IN: 'The user may not sign in now.',
  NAME_TAKEN: 'The name {name} is taken by another {noun}.',
  NEEDS_ADMIN: 'Only an admin may do this. Ask one of yours.',
  NEEDS_AUDITOR: 'Only admins and auditors may see this.',
  NEEDS_OWNER: 'Only an admin or an owner may do this with {name}.',
  NEEDS_OWNER_OF_BOTH: 'Only an admin may do this, or an owner of the groups at both ends.',
  NESTING_TOO_DEEP: 'Groups nest at most {limit} deep. Nest in a group further up.',
  NOTHING_TO_DECIDE: 'Nothing waits for a decision here.',
  NOT_FOUND: 'There is no {id} that you may see.',
  NOT_MIRRORED: '{name} is not mirrored.',
  NO_LDAP_SYNCER: 'There is no LDAP syncer. Create one first.',
  NO_RULE: '{name} has no rule to be exempt from.',
  NO_SUCH_LEVEL: '{name} has no level "{level}". Its levels are {levels}.',
  OWNER_NO_MORE: 'You do not own this group any more. Ask an admin, or one of its owners.',
  PART_LACKS_LEVELS:
    '{name}, which is in the group, does not have all of these levels in this order. Give it those levels first.',
  PASSKEY_EXISTS: 'This passkey is there already.',
  PASSKEY_NAME: 'A passkey has a name of 1 to 100 characters.',
  PASSKEY_NOT_VERIFIED: 'This passkey could not be verified. Start again: there are five minutes for it.',
  PASSKEY_NOT_YOURS: 'This is not a passkey of yours, or its answer is too old. Start again.',
  PASSKEY_UNKNOWN: 'This passkey is not known here, or its user may not sign in now.',
  PASSWORDS_NEED_SYSTEM: 'Only a system can have accounts with the person’s password.',
  PASSWORD_JUST_CHANGED: 'The password has just been changed. Sign in with the new one.',
  PASSWORD_LENGTH: 'A password has {min} to {max} characters. A few words in a row are easy to remember.',
  PASSWORD_NEEDS_ACTIVE: 'Only an active user can have a new password.',
  PASSWORD_WEAK:
    'This password is among the first that somebody would try: a common one, a run of keys, or mostly your own name. Take three or four words that have nothing to do with each other.',
  PASSWORD_WRONG: 'Your current password is not that one.',
  PERSON_LINKED: '{name} is linked already. Unlink them first.',
  POLICY_NEEDS_SYSTEM: 'Policies count on systems; {name} is {kind}.',
  PRIORITY_INVALID: 'A priority is from {least} to {most}.',
  REFERENCE_MISSING: 'Say which {noun}: by one of {fields}.',
  REFERENCE_NOT_FOUND: 'There is no {noun} "{reference}" that you may see.',
  RULE_DECIDES: 'The rule of the group decides this. Change the rule, or exempt the user from it.',
  RULE_EMPTY: 'An empty rule would take in everybody.',
  RULE_FIELD:
    'A rule cannot use {field}. Suspended users keep their memberships and have no access in any case.',
  SCOPE_MISSING: 'State at least one scope.',
  SESSION_ENDED: 'Your session or token has just been ended. Sign in again.',
  SIGN_IN_BUSY: 'Too many passwords are being checked just now. Try again in a few seconds.',
  SIGN_IN_WRONG: 'The username or the password is wrong, or the user may not sign in now.',
  SPONSOR_INVALID: 'A sponsor is somebody else, and no guest.',
  SPONSOR_NOT_ACTIVE:
    '{sponsor} is not active, and cannot become the sponsor of {name}. State somebody who is.',
  SPONSOR_OF: '{sponsor} cannot be the sponsor of {name}: a sponsor is somebody else, and no guest.',
  SSH_KEY_DAMAGED: 'This key is cut off or damaged. Copy the whole line of the .pub file.',
  SSH_KEY_INVALID: 'A public key is one line such as "ssh-ed25519 AAAA… name". It may be of type {types}.',
  SSH_KEY_OF_OTHER: 'This key belongs to somebody else. Make one of your own.',
  SSH_KEY_PRIVATE: 'This is the private key: keep it secret, and give the one of the file that ends in .pub.',
  SSH_KEY_TOO_LONG: 'A public key has at most {limit} characters.',
  SSH_KEY_WEAK: 'An RSA key has at least {bits} bits. Better: ssh-keygen -t ed25519.',
  SYNCER_DECIDES: 'A syncer is the master of this. Change it in the directory that it mirrors.',
  SYNCER_HAS_GROUPS:
    '{name} is the master of {count} groups. Say first what becomes of them: end their mirrors.',
  TEXT_EMPTY: 'This must not be empty.',
  TEXT_TOO_LONG: 'At most {limit} characters.',
  TOKEN_NEEDS_BROWSER: 'Sign in with a browser to create a token: a token cannot create another.',
  TOKEN_ONLY_READS: 'This token may only read. Use one with the scope WRITE.',
  TOKEN_TOO_LONG:
    'A token of a person ends after at most 366 days. State an earlier end, and make a new one in time.',
  TOKEN_WITHOUT_CREDENTIALS:
    'This token may not change what people sign in with. Use one with the scope CREDENTIALS, or sign in with a browser.',
  TOO_MANY_ATTRIBUTES: 'At most {limit} attributes.',
  TOO_MANY_PASSKEYS: 'There are {limit} passkeys already. Remove some first.',
  TOO_MANY_REMOVALS:
    'This would end {count} edges; without being told, at most {limit} are ended at once. Look at the plan, then allow it with maxRemovals.',
  TOO_MANY_SIGN_INS:
    'Too many sign-ins have failed. Try again after {until}, or sign in with a passkey or with a link from an admin.',
  TOO_MANY_SSH_KEYS: 'There are {limit} keys already. Remove some first.',
  TOTP_CODE_WRONG:
    'This code is not right, or no longer. Enter the one that the app shows now, and see that the clock of your phone is right.',
  TOTP_CONFIRMED: 'Your authenticator app is confirmed already.',
  TOTP_EXISTS: 'You have an authenticator app already. Remove it first.',
  UNDO_DIFFERENT_ENDS: 'These edges had different ends before. Move them one by one.',
  UNDO_ENDED_SINCE: 'It would have ended at {end}. Add it again, with another end.',
  UNDO_NOT_BY_A_PERSON:
    'A rule or a syncer did this, not a person. Change the rule, or the directory that is mirrored.',
  UNDO_SEVERAL_CHANGES:
    'One transaction did all of {kinds}: that cannot be undone in one step. Change it back one by one.',
  UNDO_SEVERAL_KINDS: 'Edges of several kinds were ended at once. Add them again kind by kind.',
  UNDO_TOO_MANY: 'Change {position} is one of more than {limit} made at once. Use a manifest.',
  URL_INVALID: 'State an address such as https://example.com/hook, without a password.',
  URL_TOO_LONG: 'An address has at most {limit} characters.',
  USERNAME_INVALID: 'A username has 1 to 64 letters, digits and . _ @ + - and begins with a letter or digit.',
  USER_LINKED: 'That user is linked with {name} already.',
  USER_OR_RESOURCE_MISSING: 'State a user, a resource or both.',
  VERSION_CONFLICT:
    '{name} has been changed by somebody else: it is at version {version}, not {given}. Read it again and repeat the change.',
  VISIBLE_TO_MEMBERS: 'Only who is in the group, its owners, admins and auditors may see this.',
  VISIBLE_TO_OWNERS: 'Only the owners of the group, admins and auditors may see this.',
  VISIBLE_TO_THE_USER: 'Only the user, admins and auditors may see this.',
  NO_UNDO_ACCOUNT_CHANGED:
    'The syncer may have changed the account already: its old keys and password are gone.',
  NO_UNDO_AGENT_INSTALLED: 'The agent is installed there. Archive its syncer to end what it does.',
  NO_UNDO_ARCHIVED_STAYS:
    'What was archived stays so: its name may be in use again. Create it again instead.',
  NO_UNDO_ARCHIVE_SYNCER: 'Archive the syncer instead.',
  NO_UNDO_ARCHIVE_WEBHOOK: 'Archive the webhook instead.',
  NO_UNDO_CLOCK: 'The clock did it, not somebody. Set the clock of the server right.',
  NO_UNDO_CONNECTION_SECRET: 'The password from before is not in the log. Set the connection again instead.',
  NO_UNDO_CREATED_STAYS: 'What was created stays on record. Archive it instead.',
  NO_UNDO_DECIDE_AGAIN: 'Decide again about these people instead.',
  NO_UNDO_DERIVED: 'It follows from what is stated. Change that instead.',
  NO_UNDO_EXPIRED:
    'An end that was planned has come, and time is not turned back. Add the edge again instead.',
  NO_UNDO_LINK_ENDED: 'A link that was ended is never good again. Create another one.',
  NO_UNDO_LINK_HANDED_OUT:
    'A link that was handed out is not taken back: the next link for the user replaces it.',
  NO_UNDO_LOOKED_UP: 'Nothing was changed: something was only looked up.',
  NO_UNDO_MIRROR_AGAIN: 'Add the group to the selection of the syncer again instead.',
  NO_UNDO_RECONCILE_AGAIN: 'Ask the syncer to reconcile again instead.',
  NO_UNDO_REMOVE_PASSKEY: 'Remove the passkey instead.',
  NO_UNDO_REMOVE_SSH_KEY: 'Remove the SSH key instead.',
  NO_UNDO_REMOVE_TOTP: 'Remove the authenticator app instead.',
  NO_UNDO_REVOKE_TOKEN: 'Revoke the token instead.',
  NO_UNDO_SAME_PASSWORD: 'Nothing was changed that anybody could want back: it is the same password.',
  NO_UNDO_SECRET_NOT_LOGGED: 'What somebody signs in with is not in the log, and cannot be restored from it.',
  NO_UNDO_SELECTION: 'Set the selection again instead: the plan shows what would follow.',
  NO_UNDO_SESSION_ENDED: 'A session that was ended is never good again. The user can sign in again.',
  NO_UNDO_SIGNED_IN: 'Somebody has signed in. Revoke the session instead.',
  NO_UNDO_SSH_KEY_NOT_LOGGED: 'The key itself is not in the log. Add it again.',
  NO_UNDO_STARTED: 'A start that was planned has come, and time is not turned back. End the edge instead.',
  NO_UNDO_SYNCER_ARCHIVED: 'Its tokens are revoked for good. Create another syncer.',
  NO_UNDO_SYNCER_ASKED: 'The syncer has been asked already, and nothing here was changed.',
  NO_UNDO_SYNCER_DID_IT: 'The syncer may have carried it out already.',
  NO_UNDO_TOKEN_REVOKED: 'A token that was revoked is never good again. Create another one.',
  NO_UNDO_UNKNOWN_KIND: 'A newer version of Muster has recorded it, and knows how to undo it.',
  NO_UNDO_USER_STAYS: 'A user stays on record. Suspend or archive the user instead.',
  NO_UNDO_WEBHOOK_REPLAYED: 'Messages may have been sent again already.',
  NO_UNDO_WEBHOOK_SECRET: 'Its secret is gone. Create another webhook.',
  NO_UNDO_WEBHOOK_SENT: 'Messages have been sent as it was changed. Change the webhook again instead.',
} as const;

export type MessageCode = keyof typeof errorMessages;

/** The codes of reasons why a change cannot be undone. Their sentences have no values. */
export type NoUndoCode = Extract<MessageCode, `NO_UNDO_${string}`>;

/** The names of the placeholders in a sentence. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

export type MessageValues<Code extends MessageCode> = Record<
  Placeholders<(typeof errorMessages)[Code]>,
  string | number
>;
