import { Migration } from '@mikro-orm/migrations';

/**
 * Resources that identity providers have pushed, as they were sent. What follows from them is in the tables of mirrors.
 */
export class Scim extends Migration {
  override up(): void {
    this.addSql(`
      create table scim_resource (
        id uuid primary key,
        syncer_id integer not null references syncer,
        type text not null check (type in ('User', 'Group')),
        name text not null,
        external_id text,
        attributes jsonb not null,
        version integer not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create unique index scim_resource_name on scim_resource (syncer_id, lower(name)) where type = 'User';
      create index scim_resource_group_name on scim_resource (syncer_id, lower(name)) where type = 'Group';
      create index scim_resource_external_id on scim_resource (syncer_id, type, external_id);
      create index scim_resource_list on scim_resource (syncer_id, type, created_at, id);
    `);
  }
}
