import { Migration } from '@mikro-orm/migrations';

/** Guesses are counted before they are checked, and the next one has to wait longer each time. */
export class Credentials extends Migration {
  override up(): void {
    this.addSql(`
      drop table sign_in_failure;
      create table guess (
        key bytea primary key,
        made integer not null,
        next_at timestamptz not null,
        forget_at timestamptz not null
      );
      create index guess_forget on guess (forget_at);
    `);
  }
}
