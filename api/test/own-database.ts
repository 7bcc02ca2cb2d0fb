import pg from 'pg';
import { inject } from 'vitest';

export interface OwnDatabase {
  url: string;
  /** A separate connection, for example to hold a lock. */
  connect(): Promise<pg.Client>;
  ask(query: string): Promise<Record<string, unknown>[]>;
}

let made = 0;

/** A migrated database for servers in processes of their own. It is dropped afterwards. */
export async function withDatabase(use: (database: OwnDatabase) => Promise<void>): Promise<void> {
  made += 1;
  const name = `own_${process.pid}_${made}`;
  const url = `${inject('postgres')}${name}`;
  const admin = new pg.Client({ connectionString: `${inject('postgres')}postgres` });
  await admin.connect();
  await admin.query(`create database ${name} template template`);
  const clients: pg.Client[] = [];
  const connect = async () => {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    await client.connect();
    clients.push(client);
    return client;
  };
  try {
    await use({
      url,
      connect,
      ask: async (query) => {
        const client = await connect();
        const { rows } = await client.query(query);
        await client.end();
        return rows;
      },
    });
  } finally {
    for (const client of clients) await client.end().catch(() => {});
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  }
}
