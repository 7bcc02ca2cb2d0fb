import { Migration } from '@mikro-orm/migrations';

/** Which process runs a syncer, what is wrong with it, and which report named an account last. */
export class SyncerLeases extends Migration {
  override up(): void {
    this.addSql(`
      alter table syncer
        add column lease_holder text,
        add column lease_session text,
        add column lease_until timestamptz,
        add column problem text,
        add column problem_since timestamptz;
      alter table account add column report_id text;
    `);
  }
}
