import { Migration } from '@mikro-orm/migrations';

/** Counts of guesses, from which the delay of the next guess follows. */
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
