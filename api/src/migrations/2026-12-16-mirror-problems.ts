import { Migration } from '@mikro-orm/migrations';

/** The objects that could not be mirrored, and which groups of other directories contain each other. */
export class MirrorProblems extends Migration {
  override up(): void {
    this.addSql(`
      -- The same number for all groups that contain each other; null: none does.
      alter table mirrored_group add column circle integer;

      create table mirror_problem (
        syncer_id integer not null references syncer,
        kind text not null check (kind in ('USER', 'GROUP', 'MEMBER', 'NESTING', 'CIRCLE')),
        anchor text not null,
        -- Of a member or a nested group, the other end.
        other text not null default '',
        name text not null,
        problem jsonb not null,
        since timestamptz not null,
        primary key (syncer_id, kind, anchor, other)
      );
    `);
  }
}
