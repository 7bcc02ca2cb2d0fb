/** Limits on the duration and number of connections, so that slow or idle ones do not keep others out. */
export const connectionLimits = {
  /** Milliseconds from the opening of a connection, or the end of the previous request, to the last header. */
  headersTimeout: 10_000,
  /**
   * Milliseconds for a whole request. Slightly more than `Bodies` allows, because that answers in the format of the
   * API.
   */
  requestTimeout: 130_000,
  /** How often Node.js looks for connections that exceed these limits, in milliseconds. */
  connectionsCheckingInterval: 1_000,
  /** Milliseconds without a byte in either direction, for a receiver that does not read its answer. */
  connectionTimeout: 10 * 60_000,
};
export type ConnectionLimits = typeof connectionLimits;
