import { type MusterClient, type Report, report, reportReconcile } from '@muster/syncer-core';
import type { Logger } from 'pino';
import { batchesOf, markApplied } from './batches.ts';
import { type Desired, desiredOf } from './desired.ts';
import { type Difference, differenceOf, isEmpty, withoutRemovals } from './difference.ts';
import type { Domain } from './domain.ts';
import type { AdStateQuery } from './gql/graphql.ts';
import { MirrorState } from './mirror-state.ts';
import { type Plan, planOf } from './plan.ts';
import { Apply, MirrorQuery, PeopleQuery } from './queries.ts';
import { type Selection, Selector } from './selector.ts';

type Reconcile = NonNullable<AdStateQuery['syncer']>['waitingReconciles'][number];

/** What Muster has of the domain. Compares it with the domain, and makes Muster equal to it. */
export class Mirror {
  state = new MirrorState();
  private readonly muster: MusterClient;
  private readonly domain: Domain;
  private readonly log: Logger;
  private readonly selector: Selector;
  private selection: Selection | null = null;
  /** The removals that an admin was asked about, and the reconcile that asks. */
  private blocked: { signature: string; id: string | null } | null = null;

  constructor(muster: MusterClient, domain: Domain, log: Logger) {
    this.muster = muster;
    this.domain = domain;
    this.log = log;
    this.selector = new Selector(domain.controller);
  }

  /** Whether removals wait for the decision of an admin. */
  get isHeld(): boolean {
    return this.blocked !== null;
  }

  /** Reads what Muster has, and forgets which groups the selection had. */
  async load(selection: Selection | null): Promise<void> {
    this.selection = selection;
    this.state = await this.loaded();
    this.selector.forget();
  }

  /** Applies the selection if it is another one than before. */
  async select(selection: Selection | null): Promise<void> {
    const before = JSON.stringify(this.selection);
    if (JSON.stringify(selection) === before) return;
    // Groups that were handed over to Muster are no longer mirrored, so what Muster has is read again.
    await this.load(selection);
    await this.applyDifference();
  }

  /** Sends the differences to Muster. If too much would be removed, only the rest is sent and an admin must decide. */
  async applyDifference(): Promise<void> {
    if (!this.selection) return;
    const difference = await this.difference(this.selection);
    if (isEmpty(difference)) return this.closeBlocked();
    const plan = planOf(difference, this.domain.model, this.state);
    if (plan.held !== null) return this.holdRemovals(difference, plan, null);
    await this.send(difference);
    await this.closeBlocked();
  }

  /** Compares everything, and reports the differences. */
  async reconcile(asked: Reconcile | null): Promise<void> {
    if (asked?.planOnly) {
      const planned = asked.selection ?? this.selection;
      const plan = planned
        ? planOf(await this.difference(planned), this.domain.model, this.state)
        : nothingPlanned;
      return void (await this.reportPlan(asked.id, 'DONE', plan, plan.held));
    }
    if (!this.selection) {
      if (asked) await this.reportPlan(asked.id, 'DONE', nothingPlanned, report('REPORT_NOTHING_SELECTED'));
      return;
    }
    const difference = await this.difference(this.selection);
    const allowed = asked?.state === 'APPROVED' ? asked.removals : 0;
    const plan = planOf(difference, this.domain.model, this.state, allowed);
    if (plan.held !== null) return this.holdRemovals(difference, plan, asked?.id ?? null);
    await this.send(difference);
    await this.reportPlan(asked?.id ?? this.blocked?.id ?? null, 'DONE', plan, null);
    this.blocked = null;
  }

  private async holdRemovals(difference: Difference, plan: Plan, asked: string | null): Promise<void> {
    await this.send(withoutRemovals(difference));
    const signature = JSON.stringify([
      difference.members.remove,
      difference.goneGroups,
      difference.goneUsers,
    ]);
    if (asked === null && this.blocked?.signature === signature) return;
    this.log.warn({ held: plan.held?.text }, 'Removals wait for an admin to decide');
    const id = await this.reportPlan(asked ?? this.blocked?.id ?? null, 'BLOCKED', plan, plan.held);
    this.blocked = { signature, id };
  }

  /** Closes the reconcile that an admin was asked about, because its reason is gone. */
  private async closeBlocked(): Promise<void> {
    if (!this.blocked) return;
    await this.reportPlan(this.blocked.id, 'DONE', nothingPlanned, report('REPORT_NO_LONGER_SO'));
    this.blocked = null;
  }

  /** What Muster should have, by what is known of the domain. */
  async desired(selection = this.selection): Promise<Desired> {
    const groups = selection ? await this.selector.groups(selection, this.domain.model) : new Set<string>();
    return desiredOf(this.domain.model, groups, this.state.people.keys());
  }

  private async difference(selection: Selection): Promise<Difference> {
    return differenceOf(this.domain.model, await this.desired(selection), this.state);
  }

  private async send(difference: Difference): Promise<void> {
    const all = [...batchesOf(difference)];
    const { cursor } = this.domain;
    for (const [index, batch] of all.entries()) {
      const heardAt = this.domain.heardAt?.toISOString() ?? null;
      const input = index === all.length - 1 ? { ...batch, heardAt, cursor } : batch;
      const { applyMirror } = await this.muster.ask(Apply, { input });
      for (const { kind, name, problem } of applyMirror.problems)
        this.log.warn({ kind, name }, `Muster could not mirror everything: ${problem}`);
      markApplied(this.state, batch);
    }
  }

  private async loaded(): Promise<MirrorState> {
    const mirror = new MirrorState();
    const { syncer } = await this.muster.ask(MirrorQuery, {});
    mirror.addGroups(syncer?.mirroredGroups ?? []);
    mirror.addProblems(syncer?.mirrorProblems ?? []);
    for (let after: string | null = null; ; ) {
      const page: { users: Parameters<MirrorState['addPeople']>[0]; cursor?: string | null } | undefined = (
        await this.muster.ask(PeopleQuery, { after })
      ).syncer?.mirroredUsers;
      mirror.addPeople(page?.users ?? []);
      after = page?.cursor ?? null;
      if (after === null) return mirror;
    }
  }

  private reportPlan(
    id: string | null,
    state: 'DONE' | 'BLOCKED',
    plan: Plan,
    message: Report | null,
  ): Promise<string | null> {
    return reportReconcile(this.muster, id, state, plan, message);
  }
}

/** The plan where nothing was compared. */
export const nothingPlanned: Plan = { additions: 0, updates: 0, removals: 0, steps: [], held: null };
