import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { errorText } from '../shared/error-text.ts';
import { isTooDeep, maxJsonDepth } from '../shared/json-depth.ts';
import { changesEverything, type Viewer } from '../viewer/viewer.ts';
import { RequestError } from './request-error.ts';

/** How much a request may send, and in which time. */
export const bodyLimits = {
  /** Bytes from a caller who has not signed in. */
  anonymous: 256 * 1024,
  /** Bytes from a caller who has signed in. */
  member: 1024 * 1024,
  /** Bytes from admins with WRITE, who may import a whole directory, and from syncers, which report one. */
  whole: 32 * 1024 * 1024,
  /** Milliseconds in which the whole body must arrive from a caller who has not signed in. */
  anonymousMs: 10_000,
  /** The same for all others: 32 MiB over a slow line. */
  memberMs: 120_000,
  /**
   * Bytes of all bodies that are being read at a time from callers who have not signed in. Bodies up to `small` bytes
   * are not counted, and cost nothing.
   */
  anonymousTogether: 64 * 1024 * 1024,
  small: 16 * 1024,
  /** Bytes of a refused body that are read and discarded, so that the sender can read the answer. */
  discarded: 128 * 1024 * 1024,
  discardedMs: 15_000,
  /** If a body arrived within this many milliseconds, its sender is not looked up again. */
  freshMs: 250,
};
export type BodyLimits = typeof bodyLimits;

interface Senders {
  viewerOf(request: IncomingMessage): Promise<Viewer | null>;
  /** Resolves when work on the body of a request, of so many bytes, may begin. */
  turn(request: IncomingMessage, viewer: Viewer, bytes: number): Promise<void>;
  /** Throws where nothing is left of the sender's budget. */
  assertSome(request: IncomingMessage, viewer: Viewer): void;
  /** Charges the cost of a body to the sender's budget. */
  charge(request: IncomingMessage, viewer: Viewer, cost: number): void;
}

/** This many bytes cost as much as one value of an answer. */
const bytesPerValue = 50;

/**
 * Reads the bodies of all requests. The sender is looked up first, and a body that is too large for them is refused
 * before it is read, or, if its length was not stated, as soon as it exceeds the limit.
 */
export class Bodies {
  private anonymousBytes = 0;
  private readonly known = new WeakMap<IncomingMessage, { viewer: Viewer | null; at: number }>();

  constructor(
    private readonly senders: Senders,
    private readonly limits: BodyLimits = bodyLimits,
  ) {}

  /**
   * The sender of a request. If the body took long to arrive, the sender is looked up again, because the token may have
   * been revoked.
   */
  async viewerOf(request: IncomingMessage): Promise<Viewer | null> {
    const known = this.known.get(request);
    if (known && performance.now() - known.at < this.limits.freshMs) return known.viewer;
    const viewer = await this.senders.viewerOf(request);
    this.known.set(request, { viewer, at: performance.now() });
    return viewer;
  }

  register(app: FastifyInstance): void {
    // Handles "Expect: 100-continue" here, because Node.js would request the body before the sender is looked up.
    const waiting = new WeakSet<IncomingMessage>();
    app.server.on('checkContinue', (request, response) => {
      waiting.add(request);
      app.server.emit('request', request, response);
    });
    // Some clients send a content type with every DELETE. Without a body it has no meaning.
    app.addHook('onRequest', async ({ raw }) => {
      if (raw.method === 'DELETE' && !hasBody(raw)) delete raw.headers['content-type'];
    });
    app.addHook('preParsing', async (request, reply, payload) => {
      const { raw } = request;
      if (!hasBody(raw)) return payload;
      const viewer = await this.viewerOf(raw);
      if (viewer === null) throw new RequestError(401, 'UNAUTHENTICATED', errorText('TOKEN_NOT_GOOD'));
      const limit = this.admit(raw, viewer);
      const { small } = this.limits;
      if (Number(raw.headers['content-length'] ?? Infinity) > small) this.senders.assertSome(raw, viewer);
      if (waiting.has(raw)) reply.raw.writeContinue();
      const isAnonymous = viewer.scopes.length === 0;
      const body = await (isAnonymous ? this.readAnonymous(raw) : read(raw, limit, this.limits.memberMs));
      // Reading a large body takes time, even if it is refused afterwards.
      if (body.length > small) this.senders.charge(raw, viewer, body.length / bytesPerValue);
      await this.senders.turn(raw, viewer, body.length);
      const whole = new Readable({ read() {} });
      whole.push(body);
      whole.push(null);
      return whole;
    });
    app.addHook('onSend', async (request, reply, payload) => {
      if (!request.raw.complete && hasBody(request.raw)) {
        // Fastify would close the connection at once, and the sender would see a reset connection instead of the
        // answer.
        reply.removeHeader('connection');
        discard(request.raw, this.limits);
      }
      return payload;
    });
    app.removeContentTypeParser('application/json');
    app.addContentTypeParser('application/json', { parseAs: 'string' }, jsonParser(app));
  }

  /** How many bytes this sender may send; throws if the body is already known to be unacceptable. */
  private admit(request: IncomingMessage, viewer: Viewer): number {
    const encoding = request.headers['content-encoding'];
    if (encoding && encoding !== 'identity')
      throw new RequestError(415, 'BAD_INPUT', errorText('BODY_ENCODING', { encoding: String(encoding) }));
    const limit = limitOf(viewer, this.limits);
    if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
    return limit;
  }

  private async readAnonymous(request: IncomingMessage): Promise<Buffer> {
    const { anonymous, anonymousMs, anonymousTogether, small } = this.limits;
    const stated = Number(request.headers['content-length'] ?? anonymous);
    const counted = stated > small ? stated : 0;
    if (counted > 0 && this.anonymousBytes + counted > anonymousTogether)
      throw new RequestError(503, 'UNAVAILABLE', errorText('BODIES_BUSY'));
    this.anonymousBytes += counted;
    try {
      return await read(request, anonymous, anonymousMs);
    } finally {
      this.anonymousBytes -= counted;
    }
  }
}

function limitOf(viewer: Viewer, limits: BodyLimits): number {
  if (viewer.scopes.length === 0) return limits.anonymous;
  return viewer.syncerKey !== null || changesEverything(viewer) ? limits.whole : limits.member;
}

const tooLarge = (limit: number) => new RequestError(413, 'LIMIT', errorText('BODY_TOO_LARGE', { limit }));

export const hasBody = ({ headers }: IncomingMessage): boolean =>
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

/** Reads the rest without keeping it, up to a limit: a connection that is closed with unread data is reset. */
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

/**
 * Parses JSON of limited depth. Keys such as `__proto__`, which reach the prototype of an object, are refused or
 * removed.
 */
export function jsonParser(app: FastifyInstance, onPrototypeKey: 'error' | 'remove' = 'error') {
  const parse = app.getDefaultJsonParser(onPrototypeKey, onPrototypeKey);
  return (request: Parameters<typeof parse>[0], text: string, done: Done): void => {
    // Whether a body sent in chunks is empty is known only at its end.
    if (text === '' && request.method === 'DELETE') done(null, undefined);
    else if (isTooDeep(text))
      done(new RequestError(400, 'BAD_INPUT', errorText('BODY_TOO_DEEP', { limit: maxJsonDepth })));
    else
      parse(request, text, (error, value) =>
        error ? done(new RequestError(400, 'BAD_INPUT', errorText('BODY_NOT_JSON'))) : done(null, value),
      );
  };
}
