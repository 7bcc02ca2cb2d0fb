import {
  type Comparison,
  ConcurrencyLimit,
  type Destination,
  ReportedError,
  report,
  UnreachableError,
} from '@muster/syncer-core';
import { Applier } from './apply.ts';
import type { Config, Layout } from './config.ts';
import { Directory } from './directory.ts';
import { below, Entries, personAnchor } from './entries.ts';
import { always } from './entry-writer.ts';
import { Observed } from './observed.ts';
import { isExplained, planOf, type SyncContext } from './plan.ts';
import type { Desired, Person, State, Target } from './types.ts';

/** How many requests are sent without waiting for answers. Some servers disconnect a client that sends far more. */
const maxConcurrentRequests = 64;

export class LdapDestination implements Destination<Person, Target, State> {
  readonly width = maxConcurrentRequests;
  readonly groupsBelow: string;
  readonly directory: Directory;
  private readonly layout: Layout;
  private isEmpty = false;
  /** Null until all entries have been read. */
  private known: { context: SyncContext; applier: Applier } | null = null;

  constructor({ ldap, layout }: Config) {
    this.layout = layout;
    this.groupsBelow = below(layout.groups, layout.base);
    this.directory = new Directory(ldap, layout);
  }

  get size(): number {
    return this.known?.context.observed.entries.size ?? 0;
  }

  async connect(): Promise<void> {
    await this.directory.connect();
    this.isEmpty = await this.directory.isEmpty();
  }

  probe(): Promise<void> {
    return this.directory.probe();
  }

  close(): Promise<void> {
    return this.directory.close();
  }

  /** An entry that cannot be added here fails again, with a report, in the comparison that follows. */
  async provisionAhead(desired: Desired, users: readonly string[]): Promise<void> {
    if (!this.isEmpty) return;
    const entries = new Entries(this.layout, desired);
    await new ConcurrencyLimit(maxConcurrentRequests).all(users, async (user) => {
      const entry = entries.ofKnown(user);
      if (!entry) return;
      await this.directory
        .add(entry.dn, { objectClass: entry.classes, ...entry.attributes })
        .catch((error) => {
          if (error instanceof UnreachableError) throw error;
        });
    });
  }

  async read(desired: Desired): Promise<void> {
    const found = [];
    for await (const entry of this.directory.managedEntries()) found.push(entry);
    const observed = new Observed(this.layout);
    observed.setAll(found);
    const context = { layout: this.layout, desired, entries: new Entries(this.layout, desired), observed };
    this.known = { context, applier: new Applier(context, this.directory) };
  }

  users(): Iterable<string> {
    return [...(this.known?.context.observed.people ?? [])];
  }

  targets(): Iterable<string> {
    return [...(this.known?.context.observed.targets ?? [])];
  }

  isWanted(user: string): boolean {
    return this.known?.context.desired.isWanted(user) ?? false;
  }

  /** Whether the user has an entry but no grant any more. Such entries go first, so that nobody signs in with them. */
  losesAccess(user: string): boolean {
    return !this.isWanted(user) && (this.known?.context.observed.entries.has(personAnchor(user)) ?? false);
  }

  async revokeNow(users: readonly string[]): Promise<void> {
    await this.known?.applier.removeFromGroups(users.filter((user) => !this.isWanted(user)));
  }

  async provision(user: string): Promise<void> {
    await this.known?.applier.provisionPerson(user);
  }

  async end(user: string, onlyExplained: boolean): Promise<void> {
    await this.known?.applier.endUser(user, this.mayRemove(onlyExplained));
  }

  async provisionTarget(target: string, onlyExplained: boolean): Promise<void> {
    await this.known?.applier.provisionTarget(target, this.mayRemove(onlyExplained));
  }

  async differences(): Promise<Comparison> {
    if (!this.known) throw new ReportedError(report('REPORT_NOT_READ'));
    const { steps, unexplained, ...counts } = planOf(this.known.context);
    return { steps, counts, unexplained, present: this.known.context.observed.size };
  }

  private mayRemove(onlyExplained: boolean) {
    const { known } = this;
    if (!onlyExplained || !known) return always;
    return (anchor: string, member: string | null) => isExplained(known.context, anchor, member);
  }
}
