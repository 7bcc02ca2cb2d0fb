import {
  AccountReport,
  AccountWork,
  Acknowledge,
  ApiError,
  differenceOf,
  Failures,
  type ObservedAccountInput,
  type PlannedStepInput,
  Reconciler,
  ReportAccounts,
  RestartingLoop,
  Schedule,
} from '@muster/syncer-core';
import type { Logger } from 'pino';
import { Accounts } from './accounts.ts';
import { ScimClient } from './client.ts';
import type { Config } from './config.ts';
import { Desired } from './desired.ts';
import type { ScimGrantsFragment, ScimTargetsQuery } from './gql/graphql.ts';
import { Groups } from './groups.ts';
import { Mapping } from './mapping.ts';
import { FeedSubscription, SnapshotQuery, TargetsQuery } from './queries.ts';

type Asked = NonNullable<ScimTargetsQuery['syncer']>['waitingReconciles'][number];

/** What ends at its instant waits for no answer longer than this. */
const shortMs = 10_000;

/** Keeps the users and groups of an application equal to Muster. */
export class ScimSyncer extends RestartingLoop {
  readonly accounts: Accounts;
  private readonly config: Config;
  private readonly client: ScimClient;
  private readonly mapping: Mapping;
  private readonly groups: Groups;
  private readonly failures: Failures;
  private readonly schedule = new Schedule<string>((due) => this.expire(due));
  private readonly work: AccountWork;
  private desired = new Desired();
  private position = 0;
  private told = 0;
  private readonly reconciler = new Reconciler(this.muster);
  private readonly accountReport = new AccountReport();

  constructor(config: Config, log: Logger) {
    super(config.muster, log);
    this.config = config;
    this.client = new ScimClient(config.scim);
    this.mapping = new Mapping(config.mapping);
    this.accounts = new Accounts(this.client, this.mapping);
    this.groups = new Groups(this.client, this.accounts);
    this.failures = new Failures(config.retrySeconds * 1000);
    this.work = new AccountWork({
      apply: (user) => this.applyOne(user),
      loses: (user) => this.loses(user),
      failures: this.failures,
      log,
    });
  }

  get figures() {
    return { position: this.position, failing: this.failures.size, accounts: this.accounts.ours.size };
  }

  protected override async interrupt(): Promise<void> {
    this.schedule.stop();
  }

  protected override async close(): Promise<void> {}

  /** From nothing: what should be, what is, and the difference. */
  protected override async begin(): Promise<void> {
    await this.client.discover();
    const desired = new Desired();
    const { desiredPosition } = await this.ask();
    await this.snapshot(desired);
    const { targets, waitingReconciles, waitingAdoptions } = await this.ask();
    desired.setTargets(targets.map(({ object }) => object));
    await this.exclusively(async () => {
      this.desired = desired;
      await this.accounts.read();
      await this.groups.read();
      await this.adopt(waitingAdoptions);
      await this.reconcile(waitingReconciles[0] ?? null);
      this.armAll();
      await this.acknowledge(desiredPosition);
      this.why = null;
    });
    this.log.info(
      { position: desiredPosition, accounts: this.accounts.ours.size },
      'The application equals Muster',
    );
  }

  protected override listen(signal: AbortSignal): Promise<void> {
    return this.follow(
      FeedSubscription,
      () => ({ after: this.position }),
      async ({ grantChanges }) => this.hear(grantChanges),
      signal,
    );
  }

  protected override timers(): NodeJS.Timeout[] {
    const { retrySeconds, reconcileMinutes } = this.config;
    return [
      setInterval(() => this.serially(() => this.retry()), retrySeconds * 1000),
      setInterval(() => this.serially(() => this.compare()), reconcileMinutes * 60_000),
    ];
  }

  private async snapshot(desired: Desired): Promise<void> {
    let cursor: string | null = null;
    let isFirst = true;
    do {
      const { grantChanges } = (await this.muster.ask(SnapshotQuery, { cursor })) as {
        grantChanges: ScimGrantsFragment;
      };
      desired.take(grantChanges);
      if (isFirst) this.told = grantChanges.notifiedPosition;
      isFirst = false;
      cursor = grantChanges.cursor ?? null;
    } while (cursor !== null);
  }

  private async ask() {
    const { syncer } = await this.muster.ask(TargetsQuery, {}, shortMs);
    if (!syncer) throw new ApiError('This token is no syncer’s');
    return syncer;
  }

  /** Taken in at once: whoever loses something does not wait for those who are being made. */
  private hear(batch: ScimGrantsFragment): void {
    const touched = this.desired.take(batch);
    this.work.hasten(touched.people);
    void this.serially(() => this.carryOut(batch, touched.people));
  }

  private async carryOut(batch: ScimGrantsFragment, people: Set<string>): Promise<void> {
    const said = batch.notifiedPosition > this.told ? await this.ask() : null;
    if (said) {
      this.desired.setTargets(said.targets.map(({ object }) => object));
      for (const user of await this.adopt(said.waitingAdoptions)) people.add(user);
      this.told = batch.notifiedPosition;
    }
    await this.work.all(people);
    await this.keepGroups();
    this.armAll();
    await this.acknowledge(batch.position);
    for (const one of said?.waitingReconciles ?? []) await this.reconcile(one);
  }

  private loses(user: string): boolean {
    const known = this.accounts.ours.get(user);
    return known !== undefined && known.active !== false && this.desired.held(user, new Date()) === null;
  }

  private async applyOne(user: string): Promise<void> {
    const held = this.desired.held(user, new Date());
    const person = this.desired.people.get(user);
    if (held && person) {
      await this.accounts.provision(person, held.level);
      return;
    }
    const [application] = this.desired.applications;
    if (application) await this.accounts.deprovision(user, application);
  }

  /** Also where only an account has come or gone: who has none there is in no group there. */
  private async keepGroups(): Promise<void> {
    const now = new Date();
    for (const group of this.desired.groups) {
      try {
        await this.groups.keep(
          group,
          this.desired.membersOf(group.id, now).filter((user) => this.desired.held(user, now)),
        );
        this.failures.resolve(group.id);
      } catch (error) {
        this.log.warn({ err: error, group: group.id }, 'A group could not be made what it should be');
        this.failures.add(group.id, error);
      }
    }
    const wanted = new Set(this.desired.groups.map(({ id }) => id));
    for (const id of [...this.groups.ours.keys()])
      if (!wanted.has(id)) await this.groups.remove(id).catch((error) => this.failures.add(id, error));
  }

  private async adopt(adoptions: readonly { name: string; userId: string }[]): Promise<string[]> {
    for (const { name, userId } of adoptions) {
      if (this.accounts.ours.has(userId)) continue;
      await this.accounts.adopt(name, userId).catch((error) => this.failures.add(userId, error));
    }
    return adoptions.map(({ userId }) => userId);
  }

  /** What ends by itself, and what is deleted when its grace period has passed. */
  private armAll(): void {
    this.schedule.stop();
    for (const { at, user } of this.desired.ends) this.schedule.add(at, user);
    const [application] = this.desired.applications;
    if (application?.deprovision !== 'DELETE' || !application.gracePeriod) return;
    for (const user of this.accounts.ours.keys())
      if (!this.desired.held(user, new Date()))
        this.schedule.add(new Date(this.accounts.deletedFrom(user, application.gracePeriod) + 1), user);
  }

  /** Known ahead, and done at its instant, also when Muster is away. */
  private expire(due: readonly string[]): void {
    this.work.hasten(due);
    void this.serially(async () => {
      const now = new Date();
      await this.work.all(due.filter((user) => this.desired.held(user, now) === null));
      await this.keepGroups();
      if (this.isLive) await this.acknowledge(this.position);
    });
  }

  private async retry(): Promise<void> {
    const due = this.failures.due(new Date());
    if (due.length === 0) return;
    await this.work.all(due.filter((id) => id.startsWith('user_')));
    await this.keepGroups();
    await this.acknowledge(this.position);
  }

  private async compare(): Promise<void> {
    await this.accounts.read();
    await this.groups.read();
    await this.reconcile(null);
    this.armAll();
    await this.acknowledge(this.position);
  }

  /** What nobody has stated to have ended is taken away only within limits, or when an admin has allowed it. */
  private async reconcile(asked: Asked | null): Promise<void> {
    const wanted = new Set(this.desired.wanted(new Date()));
    const plan: PlannedStepInput[] = [];
    for (const user of wanted) {
      const person = this.desired.people.get(user);
      if (!person) continue;
      const differences = this.accounts.differences(
        person,
        this.desired.held(user, new Date())?.level ?? null,
      );
      const object = this.mapping.nameOf({ ...person });
      if (differences === null) plan.push({ action: 'ADD', object });
      else if (differences > 0) plan.push({ action: 'UPDATE', object, detail: `${differences} attributes` });
    }
    const leaving = [...this.accounts.ours].filter(
      ([user, { active }]) => !wanted.has(user) && active !== false,
    );
    for (const [, { userName }] of leaving) plan.push({ action: 'REMOVE', object: String(userName) });
    const unexplained = new Set(leaving.map(([user]) => user).filter((user) => !this.desired.hasEnded(user)));
    const users = new Set([...wanted, ...this.accounts.ours.keys()]);
    const present = this.accounts.ours.size;
    const found = { difference: differenceOf(plan), unexplained: unexplained.size, present };
    await this.reconciler.settle(asked, found, async (isHeld) => {
      await this.work.all([...users].filter((user) => !isHeld || !unexplained.has(user)));
      await this.keepGroups();
    });
  }

  /** How far the application is, and which accounts it has. */
  private async acknowledge(position: number): Promise<void> {
    this.position = position;
    const { failed, resolved } = this.failures.news();
    const [application] = this.desired.applications;
    if (!application) {
      this.tell(Acknowledge, { input: { position } });
      return;
    }
    const object = application.id;
    const isUser = (id: string) => id.startsWith('user_');
    // First what is there: who waits for the acknowledgement then sees it.
    await this.report(object);
    this.tell(Acknowledge, {
      input: {
        position,
        failures: failed
          .filter(({ user }) => isUser(user))
          .map(({ user, message, retryAt }) => ({ object, user, message, retryAt: retryAt.toISOString() })),
        resolved: resolved.filter(isUser).map((user) => ({ object, user })),
      },
    });
  }

  /** What has changed of what is there since it was last said. */
  private async report(resource: string): Promise<void> {
    const found = this.observed(resource);
    for (const input of this.accountReport.of(resource, found))
      this.tell(ReportAccounts, { input }, () => this.accountReport.forget());
  }

  private observed(resource: string): ObservedAccountInput[] {
    const now = new Date();
    const owners = new Map(
      this.desired.wanted(now).map((user) => {
        const person = this.desired.people.get(user);
        return [person ? this.mapping.nameOf({ ...person }).toLowerCase() : '', user];
      }),
    );
    const ours = [...this.accounts.ours].map(([user, { userName, active, id }]) => ({
      resource,
      name: String(userName),
      user,
      link: 'LINKED' as const,
      state: active === false ? ('DISABLED' as const) : ('PROVISIONED' as const),
      level: this.desired.held(user, now)?.level ?? null,
      facts: { id },
    }));
    const others = this.accounts.foreign.map((found) => {
      const owner = owners.get(String(found.userName).toLowerCase()) ?? null;
      return {
        resource,
        name: String(found.userName),
        user: owner,
        link: owner ? ('DISPUTED' as const) : ('ORPHANED' as const),
        state: found.active === false ? ('DISABLED' as const) : ('PROVISIONED' as const),
        facts: { id: found.id },
      };
    });
    return [...ours, ...others];
  }
}
