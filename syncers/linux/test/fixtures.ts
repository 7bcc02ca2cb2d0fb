import { expect } from 'vitest';
import { test as base, type Caller } from '../../../api/test/app.ts';
import { canMakeHosts, Host } from './host.ts';

export { eventually } from '../../ldap/test/fixtures.ts';
export { canMakeHosts };

/** An enrolled host, as an admin sees it. */
export class System {
  constructor(
    readonly admin: Caller,
    readonly host: Host,
    readonly id: string,
    readonly syncer: string,
    /** The address of Muster. */
    readonly url: string,
  ) {}

  private get waits(): string {
    return `waitFor(syncer: "${this.syncer}", within: "PT30S")`;
  }

  /** Creates a user with an SSH key. */
  async person(username: string): Promise<{ id: string; username: string }> {
    const displayName = `${username[0]?.toUpperCase()}${username.slice(1)}`;
    const { user, userErrors } = await this.admin.change(
      'createUser',
      { username, displayName },
      'user { id username }',
    );
    expect(userErrors).toEqual([]);
    const key = await this.host.makeKey(username);
    const added = await this.admin.change('addSshKey', { user: { id: user.id }, key });
    expect(added.userErrors).toEqual([]);
    return user;
  }

  /** Binds a user and waits until the host has applied it. Returns a function that ends the binding and waits, too. */
  async bind(user: { id: string }, level = 'login', more: object = {}): Promise<() => Promise<void>> {
    const { binding, waitFor, userErrors } = await this.admin.change(
      'addBinding',
      { subject: { user: { id: user.id } }, object: { resource: { id: this.id } }, level, ...more },
      `binding { id } ${this.waits}`,
    );
    expect(userErrors).toEqual([]);
    expect(waitFor).toBe(true);
    return async () => {
      const ended = await this.admin.change('endBinding', { id: binding.id }, this.waits);
      expect(ended.waitFor).toBe(true);
    };
  }

  async accounts(where: object = {}): Promise<Record<string, unknown>[]> {
    const { resource } = await this.admin.ask(
      `query ($id: ID!, $where: AccountFilter) { resource(ref: { id: $id }) { accounts(where: $where) {
        nodes { name state link observed isDesired level message retryAt user { username } facts } } } }`,
      { id: this.id, where },
    );
    return resource.accounts.nodes.map((account) => ({ ...account }));
  }

  async account(name: string): Promise<Record<string, unknown> | undefined> {
    return (await this.accounts()).find((account) => account.name === name);
  }
}

export const test = base.extend<{
  host: Host;
  /** Enrols the host and starts its agent. */
  enrol: (settings?: Record<string, number>) => Promise<System>;
}>({
  host: async ({ app }, use) => {
    const host = await Host.start(app.url);
    await use(host);
    await host.stopAgent('KILL');
    await host.close();
  },
  enrol: async ({ app, admin, host }, use) => {
    await use(async (settings = {}) => {
      const { token, userErrors } = await admin.change('createEnrolment', {}, 'token command');
      expect(userErrors).toEqual([]);
      await host.enrol(token);
      if (Object.keys(settings).length > 0) await host.configure(settings);
      const { resource } = await admin.ask('{ resource(ref: { name: "host1" }) { id system { syncerId } } }');
      host.startAgent();
      return new System(admin, host, resource.id, resource.system.syncerId, app.url);
    });
  },
});
