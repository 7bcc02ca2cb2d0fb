/** What sockets may take of a process, so that those of one caller leave enough for others. */
export const socketLimits = {
  /** Open at one time for one person, syncer, or address of those who have not signed in. */
  perViewer: 100,
  /** Operations under way at one time on one socket, subscriptions included. */
  operations: 100,
  /** Subscriptions of one viewer on all of their sockets. */
  subscriptionsPerViewer: 500,
  /** Sockets that have not said who they are: of the whole process, and from one address. */
  unacknowledged: 1_000,
  unacknowledgedPerAddress: 200,
  /** Milliseconds within which they must say it. */
  acknowledgeWithin: 3_000,
  /** Bytes of one message. Large inputs go over HTTP. */
  message: 256 * 1024,
  /** Messages of a socket at once, and in each second thereafter; more of them are read later. */
  burst: 1_000,
  messagesPerSecond: 200,
  /** Bytes that a receiver has yet to take; while there are more, nothing is read from it. */
  unsent: 1024 * 1024,
  /** Messages of subscriptions that are made at one time for one socket: the next one when one has been sent. */
  inTheMaking: 2,
  /** Milliseconds between signs of life. A socket that does not answer the last one is ended with the next. */
  heartbeat: 12_000,
  /** Milliseconds that the other end may take to close; then the connection is cut. */
  closing: 1_000,
};
export type SocketLimits = typeof socketLimits;
