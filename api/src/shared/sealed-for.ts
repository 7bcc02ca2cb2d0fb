/**
 * The purposes for which values are sealed (encrypted). Each has a key of its own, so a sealed value that is copied to
 * another place cannot be opened there.
 */
export const sealedFor = {
  /** The secret of an authenticator app. */
  totp: (user: number) => `totp of ${user}`,
  /** The bcrypt hash of a person's password, for systems. */
  systemHash: () => 'system password',
  /** The password with which a syncer signs in to a directory. */
  directoryPassword: (syncer: number) => `directory ${syncer}`,
  /** The secret that signs the messages of a webhook. */
  webhookSecret: () => 'webhooks',
  /** The private key that signs checkpoints of the log. */
  logKey: () => 'log key',
  /** The stored answer of a mutation, for repeating it: it may contain a new token. */
  answer: () => 'answers',
};
