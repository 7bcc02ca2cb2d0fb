import { Acknowledge, ApiError, Reconciler, RestartingLoop, Schedule } from '@muster/syncer-core';
import type { Logger } from 'pino';
import { Applier } from './apply.ts';
import type { Config } from './config.ts';
import { Desired, type Touched } from './desired.ts';
import { Directory } from './directory.ts';
import { Entries, targetOf } from './entries.ts';
import type {
  LdapFeedSubscription,
  LdapPeopleQuery,
  LdapSnapshotQuery,
  LdapTargetsQuery,
} from './gql/graphql.ts';
import { Observed } from './observed.ts';
import { isExplained, planOf } from './plan.ts';
import { FeedSubscription, PeopleQuery, SnapshotQuery, TargetsQuery } from './queries.ts';

const retryMs = 30_000;
type Batch = LdapFeedSubscription['grantChanges'];
type Waiting = NonNullable<LdapTargetsQuery['syncer']>['waitingReconciles'][number];

/** Keeps an LDAP server equal to Muster: snapshot and reconcile, then change by change. */
export class LdapSyncer extends RestartingLoop {
  readonly directory: Directory;
  readonly config: Config;
  private readonly dismissed = new Set<string>();
  private readonly reported = new Set<string>();
  private readonly schedule = new Schedule<{ target: string; user: string }>((due) => this.expire(due));
  private desired = new Desired();
  private observed: Observed;
  private applier: Applier;
  private entries: Entries;
  private position = 0;
  private told = 0;
  private readonly reconciler = new Reconciler(this.muster);

  constructor(config: Config, log: Logger) {
    super(config.muster, log);
    this.config = config;
    this.directory = new Directory(config.ldap, config.layout);
    this.observed = new Observed(config.layout);
    this.entries = new Entries(config.layout, this.desired);
    this.applier = this.makeApplier();
  }

  get figures() {
    return {
      position: this.position,
      failing: this.applier.failures.size,
      entries: this.observed.entries.size,
      writes: this.applier.writes,
    };
  }

  protected override async interrupt(): Promise<void> {
    this.schedule.stop();
  }

  protected override close(): Promise<void> {
    return this.directory.close();
  }

  /** From nothing: what should be, what is, and the difference. */
  protected override async begin(): Promise<void> {
    await this.directory.connect();
    // Until all of it is there, what was known before is what goes on to end by itself.
    const begun = performance.now();
    const desired = new Desired();
    const position = await this.snapshot(desired, await this.directory.isEmpty());
    const heardMs = Math.round(performance.now() - begun);
    // Asked for last: what is told from the first page on may already be in it, but is never missed.
    const { targets, waitingReconciles } = await this.ownTargets();
    desired.setTargets(targets.map(({ object }) => object));
    await this.exclusively(() => this.settle(desired, position, waitingReconciles[0] ?? null));
    const totalMs = Math.round(performance.now() - begun);
    this.log.info({ position, entries: this.observed.entries.size, heardMs, totalMs }, 'LDAP equals Muster');
  }

  private async settle(desired: Desired, position: number, asked: Waiting | null): Promise<void> {
    this.schedule.stop();
    this.desired = desired;
    this.entries = new Entries(this.config.layout, desired);
    this.observed = new Observed(this.config.layout);
    this.applier = this.makeApplier();
    for (const target of desired.targets.keys())
      for (const [user, { endsAt }] of desired.membersOf(target)) this.arm(target, user, endsAt);
    await this.reconcile(asked);
    this.acknowledge(position, undefined, true);
    await this.reporting;
    this.why = null;
  }

  /**
   * All of it, or an error: a part would look like the end of the rest. Gives the position from where on changes have
   * to be heard: people are asked for first, and what happens meanwhile is told again. Where nothing is in LDAP yet,
   * people are written while the rest is still coming.
   */
  private async snapshot(desired: Desired, isEmpty: boolean): Promise<number> {
    const { desiredPosition } = await this.ownTargets();
    const applier = this.makeApplier(desired, new Observed(this.config.layout));
    let writing = Promise.resolve();
    let after: string | null = null;
    do {
      const { grantUsers }: LdapPeopleQuery = await this.muster.ask(PeopleQuery, { after });
      desired.meet(grantUsers.users);
      after = grantUsers.cursor ?? null;
      if (!isEmpty) continue;
      writing = writing.then(() => applier.introduce(grantUsers.users.map(({ user }) => user.id)));
      // It is awaited below; until then, its failure is not one that nobody has heard of.
      writing.catch(() => {});
    } while (after !== null);
    let cursor: string | null = null;
    let isFirst = true;
    do {
      const { grantChanges }: LdapSnapshotQuery = await this.muster.ask(SnapshotQuery, { cursor });
      desired.take(grantChanges, []);
      if (isFirst) this.told = grantChanges.notifiedPosition;
      isFirst = false;
      cursor = grantChanges.cursor ?? null;
    } while (cursor !== null);
    await writing;
    return desiredPosition;
  }

  private arm(target: string, user: string, endsAt: Date | null): void {
    if (endsAt) this.schedule.add(endsAt, { target, user });
  }

  private async ownTargets() {
    const { syncer } = await this.muster.ask(TargetsQuery, {});
    if (!syncer) throw new ApiError('This token is no syncer’s');
    return syncer;
  }

  /** Asks for the targets anew; gives what may have to be written, and the reconciles that are asked for. */
  private async refreshTargets(): Promise<{ touched: Touched; waiting: Waiting[] }> {
    const syncer = await this.ownTargets();
    const before = new Set(this.desired.targets.keys());
    const touched = this.desired.setTargets(syncer.targets.map(({ object }) => object));
    for (const target of touched.targets) {
      if (this.desired.targets.has(target)) this.dismissed.delete(target);
      else if (before.has(target)) this.dismissed.add(target);
    }
    return { touched, waiting: syncer.waitingReconciles };
  }

  protected override timers(): NodeJS.Timeout[] {
    return [
      setInterval(() => this.serially(() => this.retry()), retryMs),
      setInterval(() => this.serially(() => this.compare()), this.config.reconcileMinutes * 60_000),
    ];
  }

  /** Change by change, from where it broke off. */
  protected override listen(signal: AbortSignal): Promise<void> {
    return this.follow(
      FeedSubscription,
      () => ({ after: this.position }),
      ({ grantChanges }) => this.serially(() => this.hear(grantChanges)),
      signal,
    );
  }

  private async hear(batch: Batch): Promise<void> {
    const { people, targets } = this.desired.take(batch, batch.users);
    let waiting: Waiting[] = [];
    if (batch.notifiedPosition > this.told) {
      // After the grants, which may be older than this: those of what is no target any more end with it.
      const fresh = await this.refreshTargets();
      for (const person of fresh.touched.people) people.add(person);
      for (const target of fresh.touched.targets) targets.add(target);
      waiting = fresh.waiting;
      this.told = batch.notifiedPosition;
    }
    for (const { isLive, endsAt, userId, objectId } of batch.grants)
      if (isLive && endsAt) this.arm(objectId, userId, new Date(endsAt));
    await this.applier.apply(people, targets);
    this.acknowledge(batch.position, batch);
    for (const asked of waiting) await this.reconcile(asked);
    if (waiting.length > 0) this.acknowledge(batch.position);
  }

  /** Known ahead, and done at its instant, also when Muster is away. What has a lower level afterwards waits for Muster. */
  private expire(due: { target: string; user: string }[]): void {
    void this.serially(async () => {
      const now = new Date();
      const ended = due.filter(({ target, user }) => {
        const held = this.desired.membersOf(target).get(user);
        if (!held?.endsAt || held.endsAt > now || (held.level !== null && this.isLive)) return false;
        return this.desired.end(target, user);
      });
      await this.applier.apply(
        new Set(ended.map(({ user }) => user)),
        new Set(ended.map(({ target }) => target)),
      );
    });
  }

  private async compare(): Promise<void> {
    await this.reconcile(null);
    this.acknowledge(this.position);
  }

  private async retry(): Promise<void> {
    const anchors = [...this.applier.failures.keys()];
    if (anchors.length === 0) return;
    const people = anchors.filter((anchor) => targetOf(anchor) === null);
    // A person who can be written now is missing in whatever they are in.
    const targets =
      people.length > 0
        ? [...this.desired.targets.keys()]
        : anchors.flatMap((anchor) => targetOf(anchor) ?? []);
    await this.applier.apply(people, new Set(targets));
    this.acknowledge(this.position);
  }

  /** Compares everything. What nobody has stated is removed only within limits, or when an admin has allowed it. */
  private async reconcile(asked: Waiting | null): Promise<void> {
    const found = [];
    for await (const entry of this.directory.ours()) found.push(entry);
    this.observed.setAll(found);
    const world = {
      layout: this.config.layout,
      desired: this.desired,
      entries: this.entries,
      observed: this.observed,
      dismissed: this.dismissed,
    };
    const plan = planOf(world);
    const people = new Set([...this.desired.people.keys(), ...this.observed.people]);
    const targets = new Set([...this.desired.targets.keys(), ...this.observed.targets]);
    const { unexplained } = plan;
    const present = this.observed.size;
    await this.reconciler.reconcile(asked, { difference: plan, unexplained, present }, (isHeld) =>
      this.applier.apply(people, targets, (anchor, member) => !isHeld || isExplained(world, anchor, member)),
    );
  }

  /** Says how far LDAP is, and what of it is not; what comes next need not wait for that. */
  private acknowledge(position: number, batch?: Batch, isAll = false): void {
    this.position = position;
    const failing = this.failingGrants(batch);
    const resolved = [...this.reported].filter((grant) => !failing.has(grant));
    const input = {
      position,
      // After a comparison of everything, failures that an earlier process has reported end.
      complete: isAll,
      failures: [...failing].map(([grant, message]) => ({ ...named(grant), message })),
      resolved: resolved.map(named),
    };
    for (const grant of resolved) this.reported.delete(grant);
    for (const grant of failing.keys()) this.reported.add(grant);
    this.report(Acknowledge, { input });
  }

  /** Grants that are not in LDAP, by what failed: the entry of the person, or that of the target. */
  private failingGrants(batch?: Batch): Map<string, string> {
    const failing = new Map<string, string>();
    const { failures } = this.applier;
    if (failures.size === 0) return failing;
    const broken = new Map(
      [...failures].flatMap(([anchor, why]) => (targetOf(anchor) ? [[targetOf(anchor) as string, why]] : [])),
    );
    for (const target of this.desired.targets.keys()) {
      const why = broken.get(target);
      for (const user of this.desired.membersOf(target).keys()) {
        const reason = failures.get(user);
        if (reason !== undefined) failing.set(`${target} ${user}`, reason);
      }
      if (why === undefined) continue;
      for (const { userId, objectId } of batch?.grants ?? [])
        if (objectId === target && !failing.has(`${target} ${userId}`))
          failing.set(`${target} ${userId}`, why);
      for (const grant of this.reported)
        if (grant.startsWith(`${target} `) && !failing.has(grant)) failing.set(grant, why);
    }
    return failing;
  }

  private makeApplier(desired = this.desired, observed = this.observed): Applier {
    const { directory, log } = this;
    const { layout } = this.config;
    return new Applier(layout, { desired, entries: new Entries(layout, desired), observed, directory, log });
  }
}

function named(grant: string): { object: string; user: string } {
  const [object = '', user = ''] = grant.split(' ');
  return { object, user };
}
