/** The program at the other end of a request, as far as sign-in is concerned. */
export interface Client {
  address: string;
  userAgent: string | null;
  /** The session of the process that runs a syncer, as it has stated it; null: it has not. */
  syncerSession?: string | null;
  /** Starts or (null) forgets a browser session. */
  setSession(secret: string | null, expiresAt: Date | null): void;
}
