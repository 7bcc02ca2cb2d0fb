import { Migration } from '@mikro-orm/migrations';

/** Which report named a failure last: a report that has several pages ends the failures that none of its pages names. */
export class ReportsOfFailures extends Migration {
  override up(): void {
    this.addSql('alter table grant_failure add column report_id text');
  }
}
