import { Migration } from '@mikro-orm/migrations';

/**
 * Changes state the format in which their content is hashed. Existing ones were hashed with internal keys (format 1)
 * and stay as they are; format 2 uses the ids of the API, so that others can verify it. The log gets an epoch (a UUID
 * that identifies its history), a key that signs checkpoints, and the checkpoints.
 */
export class CheckableLog extends Migration {
  override up(): void {
    this.addSql(`
      alter table change add column format smallint not null default 1;
      alter table sequencer add column epoch uuid not null default gen_random_uuid();

      create function node_id(node_kind, integer) returns text language sql stable parallel safe as $$
        select case $1::text when 'USER' then 'user_' when 'USER_GROUP' then 'group_' when 'RESOURCE' then 'resource_'
                       when 'RESOURCE_GROUP' then 'resourcegroup_' when 'POLICY' then 'policy_' end || $2
      $$;
      create function actor_id(actor_kind, integer) returns text language sql stable parallel safe as $$
        select lower($1::text) || coalesce('_' || $2, '')
      $$;
      create function change_content_2(
        bigint, bigint, timestamptz, text, text[], bigint, jsonb, jsonb, text, authority, text, text
      ) returns text language sql stable parallel safe as $$
        select jsonb_build_array(
          2, $1, $2, to_char($3 at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), $4, $5,
          lower(split_part($4, '_', 1)) || '_' || $6, $7, $8, $9, $10, $11, $12)::text
      $$;

      create table log_key (
        id integer generated always as identity primary key,
        public_key bytea not null,
        private_key bytea,
        created_at timestamptz not null
      );
      create table log_checkpoint (
        id integer generated always as identity primary key,
        key_id integer not null references log_key,
        epoch uuid not null,
        position bigint not null,
        hash bytea not null,
        time timestamptz not null,
        signature bytea not null
      );
    `);
  }
}
