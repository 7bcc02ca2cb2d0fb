import { type KindOfChange, type NoInverse, noConsequences, quoted } from './kind.ts';

const secrets: NoInverse = { none: 'NO_UNDO_SECRET_NOT_LOGGED' };

const ways: Record<string, string> = {
  PASSWORD: ' with a password',
  LINK: ' with a sign-in link',
  PASSKEY: ' with a passkey',
};

/** Changes of what people and programs sign in with. */
export const credentialKinds = {
  SIGNED_IN: {
    ...noConsequences,
    description: 'A user signed in with a browser.',
    sentence: ({ one, after: { by } }) => `${one} signed in${(typeof by === 'string' && ways[by]) || ''}`,
    inverse: { none: 'NO_UNDO_SIGNED_IN' },
  },
  SIGN_IN_LINK_CREATED: {
    ...noConsequences,
    description: 'An admin created a link with which a user can sign in once and set a password.',
    sentence: ({ one }) => `A sign-in link was created for ${one}`,
    inverse: {
      none: 'NO_UNDO_LINK_HANDED_OUT',
    },
  },
  SIGN_IN_LINK_REVOKED: {
    ...noConsequences,
    description:
      'A sign-in link was ended before it was used, because its user got a new password or no longer has access.',
    sentence: ({ one }) => `A sign-in link of ${one} was ended`,
    inverse: { isLeftOut: true, none: 'NO_UNDO_LINK_ENDED' },
  },
  PASSWORD_SET: {
    description: 'The password of a user was set.',
    sentence: ({ one }) => `The password of ${one} was set`,
    recomputes: [],
    notifies: 'THOSE_OF_THE_OBJECT',
    endsSockets: false,
    inverse: secrets,
  },
  PASSWORD_HASHED: {
    description:
      'The password that a user had just signed in with was hashed in a second way, for systems that cannot check the usual hash.',
    sentence: ({ one }) => `The password of ${one} was hashed for systems`,
    recomputes: [],
    notifies: 'THOSE_OF_THE_OBJECT',
    endsSockets: false,
    inverse: { none: 'NO_UNDO_SAME_PASSWORD' },
  },
  TOKEN_CREATED: {
    ...noConsequences,
    description: 'A user created an API token.',
    sentence: ({ one, after }) => `The API token ${quoted(after.name)} was created for ${one}`,
    inverse: { none: 'NO_UNDO_REVOKE_TOKEN' },
  },
  TOKEN_REVOKED: {
    ...noConsequences,
    description: 'An API token of a user or a syncer was revoked.',
    sentence: ({ one, before }) =>
      one
        ? `The API token ${quoted(before.name)} of ${one} was revoked`
        : `The API token ${quoted(before.name)} was revoked`,
    inverse: { isLeftOut: true, none: 'NO_UNDO_TOKEN_REVOKED' },
  },
  SESSION_REVOKED: {
    ...noConsequences,
    description: 'A browser session of a user was ended by somebody.',
    sentence: ({ one }) => `A browser session of ${one} was ended`,
    inverse: {
      isLeftOut: true,
      none: 'NO_UNDO_SESSION_ENDED',
    },
  },
  TOTP_CONFIRMED: {
    ...noConsequences,
    description: 'A user set up an authenticator app as a second factor.',
    sentence: ({ one }) => `${one} set up an authenticator app for signing in`,
    inverse: { none: 'NO_UNDO_REMOVE_TOTP' },
  },
  TOTP_REMOVED: {
    ...noConsequences,
    description: 'The authenticator app of a user was removed.',
    sentence: ({ one }) => `The authenticator app of ${one} was removed`,
    inverse: secrets,
  },
  PASSKEY_ADDED: {
    ...noConsequences,
    description: 'A user added a passkey.',
    sentence: ({ one, after }) => `The passkey ${quoted(after.name)} was added for ${one}`,
    inverse: { none: 'NO_UNDO_REMOVE_PASSKEY' },
  },
  PASSKEY_REMOVED: {
    ...noConsequences,
    description: 'A passkey of a user was removed.',
    sentence: ({ one, before }) => `The passkey ${quoted(before.name)} of ${one} was removed`,
    inverse: secrets,
  },
  SSH_KEY_ADDED: {
    description: 'A public SSH key of a user was added.',
    sentence: ({ one, after }) => `The SSH key ${quoted(after.name)} was added for ${one}`,
    recomputes: [],
    notifies: 'THOSE_OF_THE_OBJECT',
    endsSockets: false,
    inverse: { none: 'NO_UNDO_REMOVE_SSH_KEY' },
  },
  SSH_KEY_REMOVED: {
    description: 'A public SSH key of a user was removed.',
    sentence: ({ one, before }) => `The SSH key ${quoted(before.name)} of ${one} was removed`,
    recomputes: [],
    notifies: 'THOSE_OF_THE_OBJECT',
    endsSockets: false,
    inverse: { none: 'NO_UNDO_SSH_KEY_NOT_LOGGED' },
  },
} satisfies Record<string, KindOfChange>;
