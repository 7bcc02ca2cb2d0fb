import type { EntityManager } from '@mikro-orm/postgresql';
import pg from 'pg';
import { row, sql } from '../shared/sql.ts';

/** Any number; whoever holds it is the one process that orders changes. */
const leaderLock = 7_305_801;

const retryMs = 500;

export const outboxChannel = 'muster_outbox';
export const changeChannel = 'muster_change';

/** Whether any process orders changes now. */
export async function hasLeader(em: EntityManager): Promise<boolean> {
  const { leads } = await row<{ leads: boolean }>(
    em,
    sql`select exists (
          select from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
          where l.locktype = 'advisory' and l.classid = 0 and l.objid = ${leaderLock} and l.granted) as leads`,
  );
  return leads;
}

/**
 * A connection of its own to the database, kept up for as long as the process runs: for what belongs to a connection
 * (the leader's lock) and for hearing other processes.
 */
export class Link {
  private client: pg.Client | null = null;
  private closed = false;
  private leads = false;
  private retry: NodeJS.Timeout | undefined;
  private speaking: Promise<void> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly channels: string[],
    private readonly hear: (channel: string, message: string) => void,
    private readonly lead: () => void,
  ) {}

  get isLeader(): boolean {
    return this.leads;
  }

  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'muster link',
      keepAlive: true,
    });
    client.on('error', () => {});
    client.on('end', () => this.lost(client));
    client.on('notification', ({ channel, payload }) => this.hear(channel, payload ?? ''));
    await client.connect();
    this.client = client;
    for (const channel of this.channels) await client.query(`listen ${channel}`);
    await this.tryToLead();
  }

  /** One after the other, for it is one connection. What is not heard is seen by polling. */
  notify(channel: string, message: string): void {
    this.speaking = this.speaking.then(async () => {
      await this.client?.query('select pg_notify($1, $2)', [channel, message]).catch(() => {});
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    this.leads = false;
    clearTimeout(this.retry);
    await this.speaking;
    await this.client?.end().catch(() => {});
  }

  private async tryToLead(): Promise<void> {
    if (this.closed || !this.client) return;
    await this.speaking;
    const { rows } = await this.client.query('select pg_try_advisory_lock($1) as leads', [leaderLock]);
    this.leads = rows[0]?.leads === true;
    if (this.leads) this.lead();
    else this.again(() => this.tryToLead());
  }

  /** The lock went with the connection: somebody else may lead by now. */
  private lost(client: pg.Client): void {
    if (client !== this.client) return;
    this.client = null;
    this.leads = false;
    this.again(() => this.open());
  }

  private again(work: () => Promise<void>): void {
    if (this.closed) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => work().catch(() => this.again(work)), retryMs);
  }
}
