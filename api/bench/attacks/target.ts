/** The address of the server, and the credentials that the attacker has. */
export interface Target {
  url: string;
  /** The token of an admin who attacks the server. */
  adminToken: string;
  /** The token of a member without further rights. */
  memberToken: string;
  /** The token of an identity provider that uses SCIM. */
  scimToken: string;
  /** The id of a user whom that provider has created. */
  scimUser: string;
  /** The name of a user with a password and an authenticator app. */
  username: string;
  password: string;
  /** The id of a group to which users are added. */
  userGroup: string;
  /** How long the attack lasts. */
  seconds: number;
}

/** How often each answer came, such as 12 times "200 LIMIT". */
export type Tally = Record<string, number>;

export interface Attack {
  what: string;
  who: 'stranger' | 'member' | 'admin' | 'SCIM client';
  run: (target: Target) => Promise<Tally>;
}
