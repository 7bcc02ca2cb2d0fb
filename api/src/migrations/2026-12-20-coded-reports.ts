import { Migration } from '@mikro-orm/migrations';

/** What syncers report, and why webhooks failed, is stored as a code and values, so that it can be shown in any language. */
export class CodedReports extends Migration {
  override up(): void {
    this.addSql(`
      create function pg_temp.reported(message text) returns jsonb language sql immutable as $$
        select case when message is null then null
          else jsonb_build_object('code', 'REPORTED', 'values', jsonb_build_object('text', message)) end
      $$;

      drop view account_standing;

      alter table syncer alter column problem type jsonb using pg_temp.reported(problem);
      alter table grant_failure alter column message type jsonb using pg_temp.reported(message);
      alter table reconcile alter column message type jsonb using pg_temp.reported(message);
      alter table compliance
        alter column message type jsonb using pg_temp.reported(message),
        alter column drift type jsonb using pg_temp.reported(drift);
      alter table directory_request alter column message type jsonb using pg_temp.reported(message);

      alter table webhook alter column message type jsonb using pg_temp.reported(message);
      alter table webhook_delivery alter column message type jsonb using pg_temp.reported(message);

      update directory_request set steps = (
        select coalesce(jsonb_agg(pg_temp.reported(step) order by place), '[]')
        from jsonb_array_elements_text(steps) with ordinality as s(step, place))
      where steps <> '[]';
      update reconcile set plan = (
        select coalesce(jsonb_agg(
          case when step ->> 'detail' is null then step
               else step || jsonb_build_object('detail', pg_temp.reported(step ->> 'detail')) end order by place), '[]')
        from jsonb_array_elements(plan) with ordinality as s(step, place))
      where plan <> '[]';

      create view account_standing as
        select t.syncer_id, g.node_id, g.user_id, coalesce(a.name, d.username) as name, g.live as desired, g.level, g.ends_at,
          case when f.user_id is not null then 'FAILING' when g.position > s.applied_position then 'PENDING'
               when g.live then 'PROVISIONED' else 'DEPROVISIONED' end as state,
          coalesce(a.link, 'LINKED') as link, a.state as observed, a.level as observed_level,
          coalesce(a.facts, '{}') as facts, a.observed_at, a.adopter is not null as adopting,
          f.message, f.since, f.attempts, f.retry_at
        from target t
        join syncer s on s.id = t.syncer_id and s.archived_at is null
        join resource r on r.id = t.node_id
        join access_grant g on g.node_id = t.node_id and g.position >= t.since
        join directory_user d on d.id = g.user_id
        left join lateral (
          select * from account a where a.node_id = g.node_id and a.user_id = g.user_id and a.syncer_id = t.syncer_id
            and a.link <> 'ORPHANED' order by a.link desc limit 1
        ) a on true
        left join grant_failure f on f.syncer_id = t.syncer_id and f.node_id = g.node_id and f.user_id = g.user_id
        union all
        select a.syncer_id, a.node_id, a.user_id, a.name, false, null, 'infinity', 'PROVISIONED', a.link, a.state, a.level,
          a.facts, a.observed_at, a.adopter is not null, null, null, null, null
        from account a where a.link = 'ORPHANED' or a.link = 'DISPUTED' and not exists (
          select from access_grant g where g.node_id = a.node_id and g.user_id = a.user_id);

      drop function pg_temp.reported(text);
    `);
  }
}
