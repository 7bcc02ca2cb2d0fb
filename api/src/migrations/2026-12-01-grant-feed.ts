import { Migration } from '@mikro-orm/migrations';

/** A feed of few targets reads on from where it was in each of them, also where very many grants changed at once. */
export class GrantFeed extends Migration {
  override up(): void {
    this.addSql(`
      create index access_grant_target_feed on access_grant (node_id, position, user_id);
      drop index access_grant_position;
    `);
  }
}
