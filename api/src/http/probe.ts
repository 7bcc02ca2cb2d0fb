import pg from 'pg';
import { leaderExistsText } from '../changes/leader.ts';
import { discard } from '../database/discard.ts';

/** How long the database may take to accept a connection, and again to answer. */
const timeoutMs = 1_000;

const question = `select pg_is_in_recovery() or current_setting('default_transaction_read_only')::boolean as "isReadOnly",
  ${leaderExistsText} as "hasLeader"`;

export interface DatabaseState {
  /** Whether the database accepts no changes. */
  isReadOnly: boolean;
  /** Whether some process orders the changes. */
  hasLeader: boolean;
}

/**
 * Asks the database for its state over a connection of its own, so that the answer does not depend on a free connection
 * in the pool. Callers that ask at the same time share one answer.
 */
export class Probe {
  private client: pg.Client | null = null;
  private checking: Promise<DatabaseState> | null = null;

  constructor(private readonly url: string) {}

  /** Rejects if the database does not answer within two seconds. */
  check(): Promise<DatabaseState> {
    this.checking ??= this.ask().finally(() => {
      this.checking = null;
    });
    return this.checking;
  }

  async close(): Promise<void> {
    const { client } = this;
    this.client = null;
    await discard(client);
  }

  private async ask(): Promise<DatabaseState> {
    const client = this.client ?? (await this.connect());
    this.client = client;
    try {
      const { rows } = await client.query<DatabaseState>(question);
      const [seen] = rows;
      if (!seen) throw new Error('The database gave no row');
      return seen;
    } catch (error) {
      if (this.client === client) this.client = null;
      // Not awaited: a server that does not answer does not confirm the closing either.
      void discard(client);
      throw error;
    }
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'muster health',
      connectionTimeoutMillis: timeoutMs,
      query_timeout: timeoutMs,
      keepAlive: true,
    });
    client.on('error', () => {});
    // Forgets a connection that was lost, so that it is not used again.
    client.on('end', () => {
      if (this.client === client) this.client = null;
    });
    try {
      await client.connect();
      return client;
    } catch (error) {
      void discard(client);
      throw error;
    }
  }
}
