/** What an attacker knows of the server, and the credentials that this attacker holds. */
export interface Target {
  url: string;
  /** An admin who turns against the server. */
  adminToken: string;
  /** A member without any right of their own. */
  memberToken: string;
  /** The token of an identity provider that pushes by SCIM. */
  scimToken: string;
  /** Somebody whom that provider has pushed. */
  scimUser: string;
  /** Somebody with a password and an authenticator app. */
  username: string;
  password: string;
  /** A group to which people are added. */
  userGroup: string;
  /** How long to go on. */
  seconds: number;
}

/** How often each answer came: "200 LIMIT" 12 times. */
export type Tally = Record<string, number>;

export interface Attack {
  what: string;
  who: 'stranger' | 'member' | 'admin' | 'SCIM client';
  run: (target: Target) => Promise<Tally>;
}
