import { Migration } from '@mikro-orm/migrations';

/**
 * An index with which a feed of few targets continues at its position in each target, even where very many grants
 * changed at once.
 */
export class GrantFeed extends Migration {
  override up(): void {
    this.addSql(`
      create index access_grant_target_feed on access_grant (node_id, position, user_id);
      drop index access_grant_position;
    `);
  }
}
