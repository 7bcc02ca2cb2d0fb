import { Migration } from '@mikro-orm/migrations';

/** The results of verifications, so that every process can show them. */
export class Verifications extends Migration {
  override up(): void {
    this.addSql(`
      create table verification (
        id integer generated always as identity primary key,
        at timestamptz not null,
        position bigint not null,
        results jsonb not null,
        findings jsonb not null
      );
    `);
  }
}
