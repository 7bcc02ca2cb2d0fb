import { Migration } from '@mikro-orm/migrations';

/**
 * Rows that are neither people nor groups are called skipped, as everywhere else. Reports with the former names are
 * deleted, which would happen after a day anyway.
 */
export class SkippedRows extends Migration {
  override up(): void {
    this.addSql(`
      delete from import_report;
      alter table import_report_row drop constraint import_report_row_outcome_check;
      alter table import_report_row add constraint import_report_row_outcome_check
        check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED', 'PARTIAL', 'FAILED', 'SKIPPED'));
    `);
  }
}
