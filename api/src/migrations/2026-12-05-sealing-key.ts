import { Migration } from '@mikro-orm/migrations';

/**
 * The fingerprint of the key that the secrets in this database are sealed with. The key itself is in a file and never
 * in the database.
 */
export class SealingKey extends Migration {
  override up(): void {
    this.addSql(`
      create table sealing_key (
        is_only boolean primary key default true check (is_only),
        fingerprint text not null,
        changed_at timestamptz not null
      );
    `);
  }
}
