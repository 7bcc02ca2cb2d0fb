import { Migration } from '@mikro-orm/migrations';

/** The column gets the name that the API has for it: `GrantBatch.notifiedPosition`. */
export class NotifiedPosition extends Migration {
  override up(): void {
    this.addSql('alter table syncer rename column told_position to notified_position');
  }
}
