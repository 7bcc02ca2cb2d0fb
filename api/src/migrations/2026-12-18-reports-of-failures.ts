import { Migration } from '@mikro-orm/migrations';

/** The report that last named a failure: a report of several pages ends the failures that none of its pages names. */
export class ReportsOfFailures extends Migration {
  override up(): void {
    this.addSql('alter table grant_failure add column report_id text');
  }
}
