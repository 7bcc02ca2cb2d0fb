import { Migration } from '@mikro-orm/migrations';

/** The sealed bcrypt hash of passwords, for systems whose accounts have the person's password. */
export class SystemPasswords extends Migration {
  override up(): void {
    this.addSql(`
      alter table resource add sets_passwords boolean not null default false;
      alter table password add system_hash bytea;
    `);
  }
}
