import type { ChangeKind } from '../changes/kinds/change-kinds.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, InputError, NotFoundError } from '../shared/errors.ts';
import { keyOf, toId } from '../shared/ids.ts';
import { reportedJson, reportedText } from '../shared/reported-text.ts';
import { int } from '../shared/row-type.ts';
import { onlyRow, rows, rowsOf, sql } from '../shared/sql.ts';
import { foreignProse } from '../shared/text.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { findReconciles } from './find-reconciles.ts';
import { lockLiveSyncer } from './lock-syncer.ts';
import {
  type DecideReconcileInput,
  type Reconcile,
  ReconcileState,
  type ReportReconcileInput,
  type RequestReconcileInput,
} from './reconcile.types.ts';
import { SyncerService } from './syncer.service.ts';

const maxSteps = 200;

/** The most reconciles that are kept per syncer; the oldest are deleted. */
const kept = 100;

/** Reconciles, which admins request and decide about, and syncers carry out and report. */
export class ReconcileService {
  private readonly syncers = new SyncerService(this.operation);

  constructor(private readonly operation: Operation) {}

  /** `draft`: a selection of what to mirror, for a plan of it. */
  async request({ syncer, planOnly, ...options }: RequestReconcileInput, draft: object | null = null) {
    const { viewer } = this.operation;
    authorizeAdmin(viewer);
    const found = await this.syncers.find(keyOf(syncer, 'Syncer'));
    return this.operation.commit(options, async (tx) => {
      await lockLiveSyncer(tx, found.key);
      const { id } = await onlyRow(
        tx.em,
        { id: int },
        sql`insert into reconcile (syncer_id, state, plan_only, requested_by, reason, created_at, selection)
            values (${found.key}, 'REQUESTED', ${planOnly ?? false}, ${viewer.actorKey}, ${options.reason ?? null}, ${tx.now},
              ${draft && JSON.stringify(draft)}::jsonb)
            returning id`,
      );
      this.record(tx, 'RECONCILE_REQUESTED', found.key, id);
      return { reconcile: await this.byKey(id, tx.em) };
    });
  }

  async decide({ id, approve, ...options }: DecideReconcileInput) {
    authorizeAdmin(this.operation.viewer);
    const key = keyOf(id, 'Reconcile');
    const state = approve ? ReconcileState.APPROVED : ReconcileState.DISMISSED;
    return this.operation.commit(options, async (tx) => {
      const [decided] = await rowsOf(
        tx.em,
        { syncer_id: int },
        sql`update reconcile set state = ${state} where id = ${key} and state = 'BLOCKED' returning syncer_id`,
      );
      if (!decided) throw new ConflictError(errorText('NOTHING_TO_DECIDE')).at('id');
      this.record(tx, `RECONCILE_${state}`, decided.syncer_id, key);
      return { reconcile: await this.byKey(key, tx.em) };
    });
  }

  /** Not recorded in the log, because it does not change the directory. */
  async report({ id, syncer, plan, dryRun, ...facts }: ReportReconcileInput) {
    const owner = await this.syncers.own(syncer);
    if (![ReconcileState.DONE, ReconcileState.BLOCKED, ReconcileState.FAILED].includes(facts.state))
      throw new InputError(errorText('RECONCILE_STATE')).at('state');
    const known = id ? keyOf(id, 'Reconcile') : null;
    const steps = JSON.stringify(
      plan.slice(0, maxSteps).map(({ action, object, detail, detailCode, detailValues }) => ({
        action,
        object: foreignProse(object) ?? '',
        detail: reportedText(detail, detailCode, detailValues),
      })),
    );
    const { state, additions, updates, removals } = facts;
    const message = reportedJson(facts.message, facts.messageCode, facts.messageValues);
    return this.operation.commit({ dryRun }, async (tx) => {
      const [written] = await rowsOf(
        tx.em,
        { id: int },
        known === null
          ? sql`insert into reconcile (syncer_id, state, plan_only, created_at, ended_at, additions, updates, removals, plan, message)
                values (${owner}, ${state}, false, ${tx.now}, ${tx.now}, ${additions}, ${updates}, ${removals}, ${steps}::jsonb, ${message}::jsonb)
                returning id`
          : sql`update reconcile set state = ${state}, ended_at = ${tx.now}, additions = ${additions}, updates = ${updates},
                  removals = ${removals}, plan = ${steps}::jsonb, message = ${message}::jsonb
                where id = ${known} and syncer_id = ${owner} returning id`,
      );
      if (!written) throw new NotFoundError(errorText('NOT_FOUND', { id: String(id) })).at('id');
      await rows(
        tx.em,
        sql`delete from reconcile where syncer_id = ${owner} and state <> 'BLOCKED' and id not in (
              select id from reconcile where syncer_id = ${owner} order by id desc limit ${kept})`,
      );
      return { reconcile: await this.byKey(written.id, tx.em) };
    });
  }

  private async byKey(key: number, em = this.operation.em): Promise<Reconcile | null> {
    const [found] = await findReconciles(em, sql`r.id = ${key}`, 1);
    return found ?? null;
  }

  private record(
    tx: Parameters<Parameters<Operation['commit']>[1]>[0],
    kind: ChangeKind,
    syncer: number,
    key: number,
  ): void {
    const after = { syncer: toId('Syncer', syncer), reconcile: toId('Reconcile', key) };
    tx.record({ kind, nodes: [], before: null, after });
  }
}
