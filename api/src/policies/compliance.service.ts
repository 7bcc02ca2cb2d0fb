import { isPolicyType } from '../policy-types/catalogue.ts';
import { errorText } from '../shared/error-text.ts';
import { ForbiddenError, InputError } from '../shared/errors.ts';
import { keyOf } from '../shared/ids.ts';
import { lastOfEach } from '../shared/last-of-each.ts';
import type { Page } from '../shared/paging.ts';
import { reportedJson } from '../shared/reported-text.ts';
import { bigint } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import type { ComplianceArgs, ReportComplianceInput } from './compliance.inputs.ts';
import { type Compliance, ComplianceState } from './compliance.types.ts';
import { listCompliance } from './find-compliance.ts';

/** Reports of agents on how systems comply with their policies, and queries about them. */
export class ComplianceService {
  constructor(private readonly operation: Operation) {}

  async list(args: ComplianceArgs): Promise<Page<Compliance>> {
    authorizeReader(this.operation.viewer);
    return listCompliance(this.operation.loaders, args);
  }

  /** Not recorded in the log, because it does not change the directory. */
  async report({ resource, position, results: reported, dryRun }: ReportComplianceInput) {
    const { syncerKey: syncer } = this.operation.viewer;
    if (syncer === null) throw new ForbiddenError(errorText('ONLY_AGENTS'));
    const node = keyOf(resource, 'Resource');
    // An agent may be newer than this server, and know more types.
    const results = lastOfEach(reported, ({ type }) => type).filter(({ type }) => isPolicyType(type));
    const types = results.map(({ type }) => type);
    if (results.some(({ state }) => state === ComplianceState.PENDING))
      throw new InputError(errorText('COMPLIANCE_PENDING')).at('results');
    const messages = results.map(({ message, messageCode, messageValues }) =>
      reportedJson(message, messageCode, messageValues),
    );
    const drifts = results.map(({ drift, driftCode, driftValues }) =>
      reportedJson(drift, driftCode, driftValues),
    );
    return this.operation.commit({ dryRun }, async (tx) => {
      const [target] = await rowsOf(
        tx.em,
        { notified_position: bigint },
        sql`select s.notified_position from target t join syncer s on s.id = t.syncer_id
            where t.syncer_id = ${syncer} and t.node_id = ${node}`,
      );
      if (!target) throw new ForbiddenError(errorText('OTHER_AGENT')).at('resource');
      const reportedPosition = Math.min(
        position ?? Number(target.notified_position),
        Number(target.notified_position),
      );
      await rows(
        tx.em,
        sql`delete from compliance where resource_id = ${node} and policy_type <> all(${types}::text[])`,
      );
      await rows(
        tx.em,
        sql`insert into compliance (resource_id, policy_type, state, message, since, drifts, drifted_at, drift, reported_at, position)
            select ${node}, r.type, r.state, r.message, ${tx.now}, case when r.drift is null then 0 else 1 end,
              case when r.drift is null then null else ${tx.now}::timestamptz end, r.drift, ${tx.now}, ${reportedPosition}
            from unnest(${types}::text[], ${results.map(({ state }) => state)}::text[],
              ${messages}::jsonb[], ${drifts}::jsonb[]
            ) as r(type, state, message, drift)
            on conflict (resource_id, policy_type) do update set
              since = case when compliance.state = excluded.state then compliance.since else excluded.since end,
              state = excluded.state, message = excluded.message, drifts = compliance.drifts + excluded.drifts,
              drifted_at = coalesce(excluded.drifted_at, compliance.drifted_at),
              drift = coalesce(excluded.drift, compliance.drift), reported_at = excluded.reported_at,
              position = excluded.position`,
      );
      return {};
    });
  }
}
