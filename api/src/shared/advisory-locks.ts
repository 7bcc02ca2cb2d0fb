/**
 * The advisory locks of Muster in its database, each with a number of its own: two that share one would wait for each
 * other. The numbers mean nothing, and are kept, as versions side by side must mean the same lock.
 */
export const advisoryLocks = {
  /** Held by the one process that orders changes. */
  leader: 7_305_801,
  /** Whoever brings the schema up to date. */
  migration: 7_305_802,
  /** Whoever changes how groups are nested, so that no cycle is closed by two at once. */
  structure: 7_305_803,
  /** Whoever takes an admin away, so that the last one stays. */
  admins: 7_305_804,
  /** Whoever makes the first admin. */
  firstAdmin: 7_305_805,
  /** Held (shared) by all who use an embedded database: the last of them stops it. */
  embeddedUsers: 7_305_806,
  /** Held by the one process that serves a data folder. */
  serving: 7_305_807,
  /** Held (shared) by all who use the sealing key, and by whoever rotates it. */
  sealingKey: 7_305_808,
  /** Whoever looks which key a database is sealed with. */
  sealingKeyCheck: 7_305_809,
  /** Held (shared) by all who change facts of users, and alone by whoever changes a rule that takes users in. */
  rules: 7_305_810,
  /** Whoever makes the key that signs checkpoints of the log. */
  logKey: 7_305_820,
} as const;
