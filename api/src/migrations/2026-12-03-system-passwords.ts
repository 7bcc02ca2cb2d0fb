import { Migration } from '@mikro-orm/migrations';

/** Where accounts on a system have the person's password: as a hash that crypt(3) knows, sealed. */
export class SystemPasswords extends Migration {
  override up(): void {
    this.addSql(`
      alter table resource add sets_passwords boolean not null default false;
      alter table password add system_hash bytea;
    `);
  }
}
