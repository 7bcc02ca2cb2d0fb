import { Migration } from '@mikro-orm/migrations';

/** The idempotency keys of mutations that were carried out, with their answers. */
export class IdempotencyKeys extends Migration {
  override up(): void {
    this.addSql(`
      create table idempotency_key (
        id integer generated always as identity primary key,
        actor_id integer not null references actor (id),
        key text not null,
        request bytea not null,
        answer bytea,
        created_at timestamptz not null,
        unique (actor_id, key)
      );
      create index idempotency_key_created_at on idempotency_key (created_at);
    `);
  }
}
