/** What values are sealed for. Each purpose has a key of its own: a value that is moved elsewhere is not opened there. */
export const sealedFor = {
  /** Of an authenticator app. */
  totp: (user: number) => `totp of ${user}`,
  /** The hash of a person's password that systems are given. */
  systemHash: () => 'system password',
  /** With which a syncer signs in to a directory. */
  directoryPassword: (syncer: number) => `directory ${syncer}`,
  /** With which messages are signed. */
  webhookSecret: () => 'webhooks',
  /** With which checkpoints of the log are signed. */
  logKey: () => 'log key',
  /** Of a mutation, for whoever sends it again: it may contain a new token. */
  answer: () => 'answers',
};
