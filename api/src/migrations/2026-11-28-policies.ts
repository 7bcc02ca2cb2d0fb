import { Migration } from '@mikro-orm/migrations';

/** Policies, their assignments, and the compliance of systems. */
export class Policies extends Migration {
  override up(): void {
    this.addSql(`alter type node_kind add value 'POLICY'`);
    this.addSql(`alter type edge_kind add value 'ASSIGNMENT'`);
    this.addSql(`
      create table policy (
        id integer primary key references node,
        name text not null,
        description text,
        search_text text not null generated always as (lower(name || E'\\n' || coalesce(description, ''))) stored,
        policy_type text not null,
        settings jsonb not null
      );
      create unique index policy_name on policy (lower(name));
      create index policy_search on policy using gin (search_text gin_trgm_ops);

      alter table edge add priority integer;

      create table compliance (
        resource_id integer not null references resource,
        policy_type text not null,
        state text not null check (state in ('COMPLIANT', 'FAILED', 'UNSUPPORTED')),
        message text,
        since timestamptz not null,
        drifts integer not null default 0,
        drifted_at timestamptz,
        drift text,
        reported_at timestamptz not null,
        primary key (resource_id, policy_type)
      );
    `);
  }
}
