import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { errorText } from '../shared/error-text.ts';
import { isTooDeep, maxJsonDepth } from '../shared/json-depth.ts';
import { changesEverything, type Viewer } from '../viewer/viewer.ts';
import { RequestError } from './request-error.ts';

/** How much a request may send, and how long it may take to do so. */
export const bodyLimits = {
  /** Bytes from somebody who has not signed in. */
  stranger: 256 * 1024,
  /** Bytes from somebody who has. */
  member: 1024 * 1024,
  /** Bytes from admins with WRITE, who may import a whole directory, and from syncers, which report one. */
  whole: 32 * 1024 * 1024,
  /** Milliseconds until the last byte of a stranger must have arrived. */
  strangerMs: 10_000,
  /** The same for everybody else: 32 MB over a slow line. */
  memberMs: 120_000,
  /** Bytes of all strangers' bodies that are being read at one time. Bodies below `small` are not counted, nor paid for. */
  strangersTogether: 64 * 1024 * 1024,
  small: 16 * 1024,
  /** Bytes of a refused body that are read and thrown away, so that the sender gets to read the answer. */
  discarded: 128 * 1024 * 1024,
  discardedMs: 15_000,
  /** Milliseconds within which a body must have arrived for its sender not to be looked up again. */
  freshMs: 250,
};
export type BodyLimits = typeof bodyLimits;

interface Senders {
  viewerOf(request: IncomingMessage): Promise<Viewer | null>;
  /** Resolves when work on the body of a request may begin. */
  turn(request: IncomingMessage, viewer: Viewer): Promise<void>;
  /** Throws where nothing is left of the sender's budget. */
  assertSome(request: IncomingMessage, viewer: Viewer): void;
  /** Takes the price of a body from it. */
  charge(request: IncomingMessage, viewer: Viewer, cost: number): void;
}

/** Bytes for the price of one value of an answer. */
const bytesPerValue = 50;

/**
 * Reads the bodies of all requests. Who sends one is looked up first, and what is too large for them is refused before
 * it is read, or as soon as it has become too large where no length was stated.
 */
export class Bodies {
  private strangersBytes = 0;
  private readonly known = new WeakMap<IncomingMessage, { viewer: Viewer | null; at: number }>();

  constructor(
    private readonly senders: Senders,
    private readonly limits: BodyLimits = bodyLimits,
  ) {}

  /** Who sends a request. One whose body took long to arrive is looked up anew: the token may have been revoked. */
  async viewerOf(request: IncomingMessage): Promise<Viewer | null> {
    const known = this.known.get(request);
    if (known && performance.now() - known.at < this.limits.freshMs) return known.viewer;
    const viewer = await this.senders.viewerOf(request);
    this.known.set(request, { viewer, at: performance.now() });
    return viewer;
  }

  register(app: FastifyInstance): void {
    // Node would ask for the body of a request with "Expect: 100-continue" before anybody has looked at its sender.
    const waiting = new WeakSet<IncomingMessage>();
    app.server.on('checkContinue', (request, response) => {
      waiting.add(request);
      app.server.emit('request', request, response);
    });
    // Some clients state a content type with every DELETE. Where there is no body, its type says nothing.
    app.addHook('onRequest', async ({ raw }) => {
      if (raw.method === 'DELETE' && !announcesBody(raw)) delete raw.headers['content-type'];
    });
    app.addHook('preParsing', async (request, reply, payload) => {
      const { raw } = request;
      if (!announcesBody(raw)) return payload;
      const viewer = await this.viewerOf(raw);
      if (viewer === null) throw new RequestError(401, 'UNAUTHENTICATED', errorText('TOKEN_NOT_GOOD'));
      const limit = this.admit(raw, viewer);
      const { small } = this.limits;
      if (Number(raw.headers['content-length'] ?? Infinity) > small) this.senders.assertSome(raw, viewer);
      if (waiting.has(raw)) reply.raw.writeContinue();
      const isStranger = viewer.scopes.length === 0;
      const body = await (isStranger ? this.readStrangers(raw) : read(raw, limit, this.limits.memberMs));
      // Reading a large body takes long, also where it is then refused.
      if (body.length > small) this.senders.charge(raw, viewer, body.length / bytesPerValue);
      await this.senders.turn(raw, viewer);
      const whole = new Readable({ read() {} });
      whole.push(body);
      whole.push(null);
      return whole;
    });
    app.addHook('onSend', async (request, reply, payload) => {
      if (!request.raw.complete && announcesBody(request.raw)) {
        // Fastify asks to close at once. The sender would see a reset connection instead of the answer.
        reply.removeHeader('connection');
        discard(request.raw, this.limits);
      }
      return payload;
    });
    app.removeContentTypeParser('application/json');
    app.addContentTypeParser('application/json', { parseAs: 'string' }, jsonParser(app));
  }

  /** How much this sender may send; throws where it is known already that it cannot be taken. */
  private admit(request: IncomingMessage, viewer: Viewer): number {
    const encoding = request.headers['content-encoding'];
    if (encoding && encoding !== 'identity')
      throw new RequestError(415, 'BAD_INPUT', errorText('BODY_ENCODING', { encoding: String(encoding) }));
    const limit = limitOf(viewer, this.limits);
    if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
    return limit;
  }

  private async readStrangers(request: IncomingMessage): Promise<Buffer> {
    const { stranger, strangerMs, strangersTogether, small } = this.limits;
    const stated = Number(request.headers['content-length'] ?? stranger);
    const counted = stated > small ? stated : 0;
    if (counted > 0 && this.strangersBytes + counted > strangersTogether)
      throw new RequestError(503, 'UNAVAILABLE', errorText('BODIES_BUSY'));
    this.strangersBytes += counted;
    try {
      return await read(request, stranger, strangerMs);
    } finally {
      this.strangersBytes -= counted;
    }
  }
}

function limitOf(viewer: Viewer, limits: BodyLimits): number {
  if (viewer.scopes.length === 0) return limits.stranger;
  return viewer.syncerKey !== null || changesEverything(viewer) ? limits.whole : limits.member;
}

const tooLarge = (limit: number) => new RequestError(413, 'LIMIT', errorText('BODY_TOO_LARGE', { limit }));

export const announcesBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

function read(request: IncomingMessage, limit: number, withinMs: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const finish = (error: Error | null) => {
      clearTimeout(timer);
      request.off('data', onData).off('end', onEnd).off('error', onError).off('close', onClose);
      if (error) reject(error);
      else resolve(Buffer.concat(chunks, length));
    };
    const onData = (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) finish(tooLarge(limit));
      else chunks.push(chunk);
    };
    const onEnd = () => finish(null);
    const onError = (error: Error) =>
      finish(new RequestError(400, 'BAD_INPUT', errorText('REPORTED', { text: error.message })));
    const onClose = () => finish(new RequestError(400, 'BAD_INPUT', errorText('BODY_CUT_OFF')));
    const timer = setTimeout(
      () => finish(new RequestError(408, 'LIMIT', errorText('BODY_LATE', { seconds: withinMs / 1000 }))),
      withinMs,
    );
    request.on('data', onData).on('end', onEnd).on('error', onError).on('close', onClose);
  });
}

/** Reads on without keeping anything, for a while: a connection that is closed with unread data is reset. */
function discard(request: IncomingMessage, { discarded, discardedMs }: BodyLimits): void {
  let length = 0;
  const end = () => request.socket.destroy();
  const timer = setTimeout(end, discardedMs);
  timer.unref();
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > discarded) end();
  });
  request.on('error', () => {});
  request.once('end', () => clearTimeout(timer));
  request.once('close', () => clearTimeout(timer));
  request.resume();
}

type Done = (error: Error | null, value?: unknown) => void;

/** JSON of limited depth. Keys that reach the prototype of an object are refused, or left out. */
export function jsonParser(app: FastifyInstance, onPrototypeKey: 'error' | 'remove' = 'error') {
  const parse = app.getDefaultJsonParser(onPrototypeKey, onPrototypeKey);
  return (request: Parameters<typeof parse>[0], text: string, done: Done): void => {
    // Sent in pieces, a body turns out to be none only when it ends.
    if (text === '' && request.method === 'DELETE') done(null, undefined);
    else if (isTooDeep(text))
      done(new RequestError(400, 'BAD_INPUT', errorText('BODY_TOO_DEEP', { limit: maxJsonDepth })));
    else
      parse(request, text, (error, value) =>
        error ? done(new RequestError(400, 'BAD_INPUT', errorText('BODY_NOT_JSON'))) : done(null, value),
      );
  };
}
