import { Migration } from '@mikro-orm/migrations';

/** Names the view after its rows: the state of each account that exists or should exist. */
export class AccountStates extends Migration {
  override up(): void {
    this.addSql('alter view account_standing rename to account_state');
  }
}
