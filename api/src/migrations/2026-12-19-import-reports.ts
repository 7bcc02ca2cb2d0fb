import { Migration } from '@mikro-orm/migrations';

/** What became of each row of imported files. Reports are kept for a day, so that people can read them in pages. */
export class ImportReports extends Migration {
  override up(): void {
    this.addSql(`
      create table import_report (
        id integer generated always as identity primary key,
        actor_id integer not null references actor (id),
        created_at timestamptz not null,
        summary jsonb not null
      );
      create index import_report_created_at on import_report (created_at);
      create index import_report_actor on import_report (actor_id, id);

      create table import_report_row (
        report_id integer not null references import_report on delete cascade,
        position integer not null,
        outcome text not null
          check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED', 'PARTIAL', 'FAILED', 'PASSED_OVER')),
        is_remarked boolean not null,
        search_text text not null,
        facts jsonb not null,
        primary key (report_id, position)
      );
      create index import_report_row_outcome on import_report_row (report_id, outcome, position);

      create table import_report_line (
        report_id integer not null references import_report on delete cascade,
        kind text not null check (kind in ('PROBLEM', 'REMARK')),
        position integer not null,
        facts jsonb not null,
        primary key (report_id, kind, position)
      );
    `);
  }
}
