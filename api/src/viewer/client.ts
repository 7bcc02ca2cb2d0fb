/** The program that sent a request, for signing in. */
export interface Client {
  address: string;
  userAgent: string | null;
  /** The session that the process of a syncer sent in its header; null where it sent none. */
  syncerSession?: string | null;
  /** Sets the cookie of a browser session, or removes it where the secret is null. */
  setSession(secret: string | null, expiresAt: Date | null): void;
}
