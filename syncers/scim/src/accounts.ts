import {
  ExpectedError,
  MissingFactError,
  millisecondsOf,
  type Report,
  ReportedError,
  report,
} from '@muster/syncer-core';
import { isUnknownOperation, type Resource, type ScimClient, ScimError } from './client.ts';
import type { Mapping } from './mapping.ts';
import type { Application, Person } from './types.ts';

/** The application has an account with the user's name that Muster did not create. */
export class DisputedAccountError extends ExpectedError {}

/**
 * For this many milliseconds after all accounts were read, an account that was not among them is assumed not to exist.
 */
const freshMs = 600_000;

/**
 * The users of an application. Those whose externalId is the id of a user in Muster belong to Muster. Others are never
 * changed unless an admin has adopted them.
 */
export class Accounts {
  private readonly client: ScimClient;
  private readonly mapping: Mapping;
  /** Accounts of Muster, by externalId. */
  readonly managed = new Map<string, Resource>();
  /** All accounts, by lower-case userName. */
  private readonly byName = new Map<string, Resource>();
  private readAt = 0;
  /** Users whose creation was tried since all accounts were read: the answer may have been lost. */
  private readonly tried = new Set<string>();

  constructor(client: ScimClient, mapping: Mapping) {
    this.client = client;
    this.mapping = mapping;
  }

  /** Reads all users of the application. */
  async read(): Promise<void> {
    const found: Resource[] = [];
    for await (const resource of this.client.all('User')) found.push(resource);
    this.managed.clear();
    this.byName.clear();
    this.tried.clear();
    this.readAt = Date.now();
    for (const resource of found) this.remember(resource);
  }

  get unmanaged(): Resource[] {
    return [...this.byName.values()].filter((resource) => !isManaged(resource));
  }

  /** Creates the account, or changes what differs. Returns whether anything was changed. */
  async provision(person: Person, level: string | null): Promise<boolean> {
    const facts = { ...person, level };
    const missing = this.missingFor(person, level);
    if (missing !== null) throw new MissingFactError(missing);
    const known = this.managed.get(person.id) ?? (await this.lookUpUnlessNew(person));
    if (known) return this.correct(known, facts, person.id);
    try {
      this.remember(await this.client.create('User', this.mapping.resourceOf(facts, person.id)));
    } catch (error) {
      // Another request created the account, perhaps an earlier try of ours whose answer was lost.
      if (!(error instanceof ScimError) || error.status !== 409) throw error;
      const found = await this.lookUp(person);
      if (!found) throw error;
      await this.correct(found, facts, person.id);
    }
    return true;
  }

  /** The number of differences of the user's account; null if there is no account. */
  differences(person: Person, level: string | null): number | null {
    const known = this.managed.get(person.id);
    return known ? this.mapping.operationsFor(known, { ...person, level }, person.id).length : null;
  }

  /** Ends the access as the application's deprovisioning says. */
  async deprovision(user: string, { deprovision, gracePeriod }: Application): Promise<void> {
    const known = this.managed.get(user);
    if (!known || deprovision === 'LEAVE') return;
    if (known.active !== false) await this.change(known, [{ op: 'replace', path: 'active', value: false }]);
    if (deprovision !== 'DELETE') return;
    if (gracePeriod && Date.now() < this.deletedFrom(user, gracePeriod)) return;
    await this.client.delete('User', known.id);
    this.forget(known);
  }

  /** When a locked account is deleted. The application stores when the account was locked. */
  deletedFrom(user: string, gracePeriod: string): number {
    const modified = Date.parse(this.managed.get(user)?.meta?.lastModified ?? '');
    return (Number.isNaN(modified) ? Date.now() : modified) + millisecondsOf(gracePeriod);
  }

  /** Gives an account to a user, as an admin has decided. */
  async adopt(name: string, user: string): Promise<void> {
    const found = this.byName.get(name.toLowerCase());
    if (!found) throw new ReportedError(report('REPORT_ACCOUNT_GONE', { name }));
    await this.change(found, [{ op: 'replace', path: 'externalId', value: user }]);
  }

  /** Why the user cannot be sent with this mapping; null if they can be. */
  missingFor(person: Person, level: string | null): Report | null {
    return this.mapping.missingFor({ ...person, level }, this.client.requiredOfUsers);
  }

  /**
   * Looks the account up only if it may exist. This saves two requests per user in the first comparison of many users.
   */
  private async lookUpUnlessNew(person: Person): Promise<Resource | null> {
    const name = this.mapping.nameOf({ ...person }).toLowerCase();
    const isFresh = Date.now() - this.readAt < freshMs;
    if (isFresh && !this.tried.has(person.id) && !this.byName.has(name)) {
      this.tried.add(person.id);
      return null;
    }
    return this.lookUp(person);
  }

  /** The user's account. Throws if an account of another has their name. */
  private async lookUp(person: Person): Promise<Resource | null> {
    const own = await this.client.first('User', `externalId eq ${JSON.stringify(person.id)}`);
    if (own?.externalId === person.id) return this.remember(own);
    const name = this.mapping.nameOf({ ...person });
    const named = await this.client.first('User', `userName eq ${JSON.stringify(name)}`);
    if (!named) return null;
    this.remember(named);
    if (named.externalId === person.id) return named;
    throw new DisputedAccountError(report('REPORT_ACCOUNT_DISPUTED_THERE', { name }));
  }

  private async correct(
    resource: Resource,
    facts: Record<string, string | null | undefined>,
    externalId: string,
  ) {
    const operations = this.mapping.operationsFor(resource, facts, externalId);
    if (operations.length === 0) return false;
    if (!this.client.canPatch) await this.put(resource, facts, externalId);
    else {
      try {
        await this.change(resource, operations);
      } catch (error) {
        // Many applications support PATCH of some attributes only.
        if (!isUnknownOperation(error)) throw error;
        await this.put(resource, facts, externalId);
      }
    }
    return true;
  }

  private async put(
    { id }: Resource,
    facts: Record<string, string | null | undefined>,
    externalId: string,
  ): Promise<void> {
    const now = await this.client.get('User', id);
    await this.client.replace('User', now, this.mapping.mergedInto(now, facts, externalId));
    await this.refresh(now);
  }

  private async change(resource: Resource, operations: object[]): Promise<void> {
    if (this.client.canPatch) {
      await this.client.patch('User', resource, operations);
    } else {
      const next = { ...resource } as Record<string, unknown>;
      for (const { path, value } of operations as { path: string; value: unknown }[]) next[path] = value;
      await this.client.replace('User', resource, next);
    }
    await this.refresh(resource);
  }

  /** Stores the application's answer, which may differ from what was sent. */
  private async refresh(resource: Resource): Promise<void> {
    const now = await this.client.get('User', resource.id);
    this.forget(resource);
    this.remember(now);
  }

  private remember(resource: Resource): Resource {
    if (isManaged(resource)) this.managed.set(resource.externalId as string, resource);
    this.byName.set(String(resource.userName).toLowerCase(), resource);
    return resource;
  }

  private forget(resource: Resource): void {
    if (resource.externalId) this.managed.delete(resource.externalId);
    this.byName.delete(String(resource.userName).toLowerCase());
  }
}

const isManaged = ({ externalId }: Resource): boolean => /^user_\d+$/.test(externalId ?? '');
