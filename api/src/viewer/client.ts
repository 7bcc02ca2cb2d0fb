/** The program that sent a request, as far as sign-in is concerned. */
export interface Client {
  address: string;
  userAgent: string | null;
  /** The session that the process of a syncer states; null where it states none. */
  syncerSession?: string | null;
  /** Sets the cookie of a browser session, or removes it where the secret is null. */
  setSession(secret: string | null, expiresAt: Date | null): void;
}
