/** How long a connection may take, and how many there may be, so that slow or idle ones do not keep others out. */
export const connectionLimits = {
  /** Milliseconds from the opening of a connection, or the end of the request before, to the last header. */
  headersTimeout: 10_000,
  /** Milliseconds for a whole request. A little more than `Bodies` gives, which answers in the format of the caller. */
  requestTimeout: 130_000,
  /** How often Node looks for connections that are over these limits. */
  connectionsCheckingInterval: 1_000,
  /** Milliseconds without a byte in either direction, for a receiver that does not take its answer. */
  connectionTimeout: 10 * 60_000,
};
export type ConnectionLimits = typeof connectionLimits;
