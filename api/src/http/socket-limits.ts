/** Limits on sockets, so that those of one caller leave enough for others. */
export const socketLimits = {
  /** Open sockets per person, syncer, or address of callers who have not signed in. */
  perViewer: 100,
  /** Running operations per socket, including subscriptions. */
  operations: 100,
  /** Subscriptions per viewer, on all of their sockets. */
  subscriptionsPerViewer: 500,
  /** Sockets that have not authenticated yet: of the whole process, and per address. */
  unacknowledged: 1_000,
  unacknowledgedPerAddress: 200,
  /** Milliseconds in which a socket must authenticate. */
  acknowledgeWithin: 3_000,
  /** Bytes of one message. Larger inputs have to be sent over HTTP. */
  message: 256 * 1024,
  /** Messages of a socket at once, and per second after that. Further messages are read later. */
  burst: 1_000,
  messagesPerSecond: 200,
  /** Bytes that the receiver has not read yet. While there are more, nothing is read from the socket. */
  unsent: 1024 * 1024,
  /**
   * Messages of subscriptions that are being made at a time for one socket. The next one is made when one has been
   * sent.
   */
  inTheMaking: 2,
  /** Milliseconds between pings. A socket that has not answered the last ping is terminated at the next. */
  heartbeat: 12_000,
  /** Milliseconds that the client may take to close; then the connection is terminated. */
  closing: 1_000,
};
export type SocketLimits = typeof socketLimits;
