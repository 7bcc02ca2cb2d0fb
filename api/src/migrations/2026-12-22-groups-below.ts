import { Migration } from '@mikro-orm/migrations';

/** Where an LDAP syncer writes groups, to say which distinguished name a group will have. */
export class GroupsBelow extends Migration {
  override up(): void {
    this.addSql('alter table syncer add column groups_below text');
  }
}
