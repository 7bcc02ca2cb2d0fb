import { connect as connectSocket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConnectionOptions } from 'node:tls';
import { Client, ResultCodeError } from 'ldapts';
import { UnreachableError } from './errors.ts';

export interface LdapServer {
  url: string;
  startTls: boolean;
  /** Certificates to trust, in PEM; those of the system where there are none. */
  ca?: string | Buffer | undefined;
  bindDn: string;
  password: string;
  timeoutMs: number;
}

const goodbyeMs = 1_000;

/** Time limit, size limit, admin limit, busy, unavailable, other: what ends a request, or a search, too early. */
const unreachable = new Set([3, 4, 11, 51, 52, 80]);

/**
 * A connection to an LDAP server as somebody. A lost connection is made again by the library, but as nobody: to them,
 * what may not be seen is not there. So what was bound is used, or nothing.
 */
export class LdapSession {
  private client: Client | null = null;

  async connect({ url, startTls, ca, bindDn, password, timeoutMs }: LdapServer): Promise<void> {
    await this.close();
    const address = new URL(url);
    const isLocal = address.protocol === 'ldapi:';
    const tls: ConnectionOptions = { rejectUnauthorized: true, ...(ca ? { ca } : {}) };
    const client = new Client({
      url: isLocal ? 'ldap://localhost' : url,
      timeout: timeoutMs,
      connectTimeout: Math.min(timeoutMs, 10_000),
      ...(address.protocol === 'ldaps:' ? { tlsOptions: tls } : {}),
      ...(isLocal
        ? {
            createConnection: (() => connectSocket(decodeURIComponent(address.host))) as typeof connectSocket,
          }
        : {}),
    });
    try {
      await classified(async () => {
        if (startTls) await client.startTLS({ ...tls, servername: address.hostname });
        await client.bind(bindDn, password);
      });
    } catch (error) {
      await disconnect(client);
      throw error;
    }
    this.client = client;
  }

  async close(): Promise<void> {
    const { client } = this;
    this.client = null;
    if (client) await disconnect(client);
  }

  get isConnected(): boolean {
    return this.client?.isConnected ?? false;
  }

  /** Throws `UnreachableError` where the server or the way to it is the matter, and the server's own error where the request is. */
  async use<Value>(work: (client: Client) => Promise<Value>): Promise<Value> {
    const { client } = this;
    if (!client?.isConnected) throw new UnreachableError('The connection to the LDAP server is lost');
    return classified(() => work(client));
  }
}

/** To say goodbye to who is not there, the library would first make a connection, and wait for it. */
async function disconnect(client: Client): Promise<void> {
  if (!client.isConnected) return;
  await Promise.race([client.unbind().catch(() => {}), pause(goodbyeMs, undefined, { ref: false })]);
}

export const codeOf = (error: unknown): number | null =>
  error instanceof ResultCodeError ? error.code : null;

async function classified<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (code !== null && !unreachable.has(code)) throw error;
    throw error instanceof UnreachableError
      ? error
      : new UnreachableError((error as Error).message, { cause: error });
  }
}
