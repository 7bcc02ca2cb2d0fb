import { randomUUID } from 'node:crypto';
import { Context } from '../api/context.ts';
import type { ChangeLog } from '../changes/log.ts';
import type { Database } from '../database/database.ts';
import type { Memory } from '../graph/memory/memory.ts';
import type { Addresses } from '../shared/addresses.ts';
import { type Networks, networkOf } from '../shared/network.ts';
import { foreignText } from '../shared/text.ts';
import type { Vault } from '../shared/vault.ts';
import type { Client } from '../viewer/client.ts';
import type { OperationSocket } from '../viewer/environment.ts';
import { anonymous, loadViewer } from '../viewer/load-viewer.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { clientAddress } from './client-address.ts';
import { QueueKeys } from './queue-keys.ts';
import { sessionOf } from './session-cookie.ts';

type Headers = Record<string, string | string[] | undefined>;

interface Requester {
  headers: Headers;
  socket: { remoteAddress?: string };
}

/** Makes the context of a request: its viewer, and everything that its operation needs. */
export class Requests {
  private readonly queueKeys = new QueueKeys();

  constructor(
    private readonly database: Database,
    private readonly log: ChangeLog,
    private readonly memory: Memory | null,
    private readonly vault: Vault,
    private readonly addresses: Addresses,
    private readonly publicUrl: () => string,
    private readonly trustedProxies: Networks,
  ) {}

  /** The sender of a request; null where it has an invalid token. */
  async viewerOf(request: Requester, token: string | null = null): Promise<Viewer | null> {
    const bearer = token ?? bearerOf(request.headers);
    const session = this.sessionOf(request);
    if (!bearer && !session) return anonymous;
    const viewer = await loadViewer(this.database.em.fork(), { token: bearer, session });
    const credential = bearer ?? session;
    if (viewer && credential) this.queueKeys.remember(credential, viewer, this.networkOf(request));
    // An ended session counts as not signed in, because the browser keeps its cookie and the user has to sign in again.
    // An invalid token is an error.
    return viewer ?? (bearer ? null : anonymous);
  }

  /** The queue in which a request waits until its sender is known. */
  queueKeyOf(request: Requester, token: string | null = null): string {
    const credential = token ?? bearerOf(request.headers) ?? this.sessionOf(request);
    return this.queueKeys.of(credential, this.networkOf(request));
  }

  private sessionOf({ headers }: Requester): string | null {
    return sessionOf(headers.cookie, this.publicUrl());
  }

  /** The address of the client, in front of the trusted proxies. */
  addressOf(request: Requester): string {
    return clientAddress(request, this.trustedProxies);
  }

  /** The network by which callers who have not signed in are counted. */
  networkOf(request: Requester): string {
    return networkOf(this.addressOf(request));
  }

  contextFor(
    viewer: Viewer,
    request: Requester,
    setSession: Client['setSession'] = () => {},
    socket: OperationSocket | null = null,
  ): Context {
    const agent = request.headers['user-agent'];
    const session = request.headers['muster-session'];
    return new Context(this.database.em.fork(), viewer, randomUUID(), {
      log: this.log,
      memory: this.memory,
      publicUrl: this.publicUrl(),
      vault: this.vault,
      addresses: this.addresses,
      client: {
        address: this.addressOf(request),
        // It is stored with the session and shown to people.
        userAgent: typeof agent === 'string' ? foreignText(agent, 500) : null,
        syncerSession: typeof session === 'string' ? session : null,
        setSession,
      },
      socket,
    });
  }

  /**
   * Whether a request with a session cookie comes from a page of this server, according to the Origin header of
   * browsers.
   */
  isSameOrigin(headers: Headers): boolean {
    const origin = headers.origin;
    if (typeof origin !== 'string') return true;
    try {
      return new URL(origin).host === headers.host || new URL(origin).host === new URL(this.publicUrl()).host;
    } catch {
      return false;
    }
  }
}

/**
 * The token in the parameters with which a client opens a socket, because browsers cannot set headers then: as `token`,
 * or as `authorization` or `Authorization` in the form of the header. A value that is not a string counts as an invalid
 * token.
 */
export function tokenIn(params: Readonly<Record<string, unknown>>): string | null {
  const given = params.token ?? params.authorization ?? params.Authorization ?? null;
  if (given === null || given === '') return null;
  return typeof given === 'string' ? given.replace(/^Bearer\s+/i, '').trim() : 'not a text';
}

function bearerOf(headers: Headers): string | null {
  const header = headers.authorization;
  const match = typeof header === 'string' ? /^Bearer (\S+)$/i.exec(header) : null;
  return match?.[1] ?? null;
}
