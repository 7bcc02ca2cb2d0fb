import { Migration } from '@mikro-orm/migrations';

/** The process that runs a syncer, its problem, and the report that last named an account. */
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
