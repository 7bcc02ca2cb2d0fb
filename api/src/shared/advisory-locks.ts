/**
 * The numbers of the PostgreSQL advisory locks that Muster takes in its database. Two purposes must not share a number,
 * or they would wait for each other. Do not change them: processes of different versions that run side by side must use
 * the same lock.
 */
export const advisoryLocks = {
  /** Held by the one process that orders changes (the leader). */
  leader: 7_305_801,
  /** Held while the schema is migrated. */
  migration: 7_305_802,
  /**
   * Held by a transaction that changes nestings or containments, so that two transactions cannot close a cycle
   * together.
   */
  structure: 7_305_803,
  /**
   * Held by a transaction that may remove an admin, so that two transactions cannot remove the last two admins
   * together.
   */
  admins: 7_305_804,
  /** Held while the first admin is created. */
  firstAdmin: 7_305_805,
  /** Held (shared) by every process that uses an embedded database. The last one to release it stops the database. */
  embeddedUsers: 7_305_806,
  /** Held by the one process that serves a data folder. */
  serving: 7_305_807,
  /** Held (shared) by every process that uses the sealing key, and exclusively while the key is rotated. */
  sealingKey: 7_305_808,
  /** Held while a process checks which key the database is sealed with. */
  sealingKeyCheck: 7_305_809,
  /**
   * Held (shared) by transactions that change facts of users, and exclusively by those that change the rule of a
   * dynamic group.
   */
  rules: 7_305_810,
  /** Held while the key that signs checkpoints of the log is created. */
  logKey: 7_305_820,
} as const;
