import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';
import { keyOf } from '../shared/ids.ts';
import { lastOfEach } from '../shared/last-of-each.ts';
import { deadlineWithin, pollUntil } from '../shared/poll-until.ts';
import { reportedJson } from '../shared/reported-text.ts';
import { bool } from '../shared/row-type.ts';
import { onlyRow, sql } from '../shared/sql.ts';
import { storableTime } from '../shared/storable-time.ts';
import { requiredText } from '../shared/text.ts';
import type { Operation } from '../viewer/operation.ts';
import { holdLease } from './lease.ts';
import { endOtherFailures, storeAcknowledged } from './store-acknowledged.ts';
import type { AcknowledgeGrantsInput, HoldSyncerLeaseInput } from './syncer.inputs.ts';
import { SyncerService } from './syncer.service.ts';
import { assertOwnTargets } from './targets.ts';

/** How far syncers have applied their grants, and which process runs them. */
export class SyncerProgressService {
  private readonly syncers = new SyncerService(this.operation);

  constructor(private readonly operation: Operation) {}

  /** Waits until a syncer has applied everything up to a position; false where that takes too long. */
  async waitFor(id: string, position: number, within: string): Promise<boolean> {
    const key = (await this.syncers.find(keyOf(id, 'Syncer'))).key;
    const deadline = deadlineWithin(within);
    const isApplied = async () => {
      const { applied } = await onlyRow(
        this.operation.em,
        { applied: bool },
        sql`select s.applied_position >= ${position} or not exists (
              select from target t join access_grant g on g.node_id = t.node_id
              where t.syncer_id = s.id and g.position > s.applied_position and g.position <= ${position}
                and g.position >= t.since) as applied
            from syncer s where s.id = ${key}`,
      );
      return applied;
    };
    return pollUntil(isApplied, (applied) => applied, deadline);
  }

  /** Not recorded in the log, because it does not change the directory. */
  async acknowledge(input: AcknowledgeGrantsInput) {
    const { syncer, position, resolved, complete, dryRun } = input;
    const report = input.report ? requiredText(input.report, 'report', 100) : null;
    const key = await this.syncers.own(syncer);
    const last = this.operation.environment.log.position;
    if (position > last)
      throw new InputError(errorText('POSITION_AFTER_END', { last, position })).at('position');
    const failures = lastOfEach(input.failures ?? [], ({ object, user }) => `${object} ${user}`);
    const failed = failures.map(({ object, user, message, messageCode, messageValues, retryAt }) => ({
      node: keyOf(object, 'UserGroup', 'Resource'),
      user: keyOf(user, 'User'),
      // A failure without a reason is one, too.
      message: reportedJson(message || '–', messageCode, messageValues),
      retryAt: storableTime(retryAt),
    }));
    const succeeded = (resolved ?? []).map(({ object, user }) => ({
      node: keyOf(object, 'UserGroup', 'Resource'),
      user: keyOf(user, 'User'),
    }));
    const { transaction } = await this.operation.commit({ dryRun }, async (tx) => {
      await assertOwnTargets(
        tx.em,
        key,
        [...failed, ...succeeded].map(({ node }) => node),
        failed.length > 0 ? 'failures' : 'resolved',
      );
      await this.syncers.assertOwnLease(tx.em, key);
      const page = { report, failed, resolved: succeeded };
      if (complete) await endOtherFailures(tx, key, page, sql`true`);
      await storeAcknowledged(tx, key, position, page);
      return {};
    });
    return { transaction, load: () => this.syncers.find(key) };
  }

  /** Not recorded in the log, because it does not change the directory. */
  async hold({ syncer, dryRun, ...input }: HoldSyncerLeaseInput) {
    const key = await this.syncers.own(syncer);
    const { until } = await this.operation.commit({ dryRun }, async (tx) => ({
      until: await holdLease(tx, key, input),
    }));
    return { transaction: null, until };
  }
}
