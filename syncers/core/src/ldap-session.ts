import { connect as connectSocket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConnectionOptions } from 'node:tls';
import { Client, ResultCodeError } from 'ldapts';
import { UnreachableError } from './errors.ts';
import { reasonOf } from './reason.ts';
import { report } from './report.ts';

export interface LdapServer {
  url: string;
  startTls: boolean;
  /** Trusted certificates in PEM format. The default is those of the operating system. */
  ca?: string | Buffer | undefined;
  bindDn: string;
  password: string;
  timeoutMs: number;
}

const unbindTimeoutMs = 1_000;

/** Result codes that say nothing about the request: time limit, size limit, admin limit, busy, unavailable, other. */
const unreachable = new Set([3, 4, 11, 51, 52, 80]);

/**
 * A bound connection to an LDAP server. The library reconnects by itself, but anonymously, and to anonymous clients the
 * server hides entries, which would look deleted. So a lost connection is never used again: `connect` makes a new one
 * and binds.
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

  /** Throws `UnreachableError` if the server cannot be reached, and the server's own error if it refused the request. */
  async use<Value>(work: (client: Client) => Promise<Value>): Promise<Value> {
    const { client } = this;
    if (!client?.isConnected) throw new UnreachableError(report('REPORT_LDAP_LOST'));
    return classified(() => work(client));
  }
}

/** Unbinding a lost connection would make the library connect first, and wait for that. So only an open one is unbound. */
async function disconnect(client: Client): Promise<void> {
  if (!client.isConnected) return;
  await Promise.race([client.unbind().catch(() => {}), pause(unbindTimeoutMs, undefined, { ref: false })]);
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
      : new UnreachableError(report('REPORT_LDAP_SILENT', { problem: reasonOf(error) }), {
          cause: error,
        });
  }
}
