import { Migration } from '@mikro-orm/migrations';

/** Renames a column as in the API: `GrantBatch.notifiedPosition`. */
export class NotifiedPosition extends Migration {
  override up(): void {
    this.addSql('alter table syncer rename column told_position to notified_position');
  }
}
