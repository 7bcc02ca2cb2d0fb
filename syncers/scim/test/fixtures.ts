import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { pino } from 'pino';
import { expect } from 'vitest';
import { test as base, type Caller } from '../../../api/test/app.ts';
import { eventually } from '../../ldap/test/fixtures.ts';
import { type ConfigInput, configOf } from '../src/config.ts';
import { ScimSyncer } from '../src/syncer.ts';
import { StrictApplication } from './strict-application.ts';

export { eventually };

const silent = pino({ level: process.env.MUSTER_LOG_LEVEL ?? 'silent' }, pino.destination(2));

/** A TCP proxy to a server, whose connections a test can cut. */
export class TcpProxy {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
  }

  static async to(url: string): Promise<TcpProxy> {
    const { hostname, port } = new URL(url);
    const proxy: TcpProxy = new TcpProxy(
      createServer((there) => {
        const here = connect(Number(port), hostname);
        for (const [one, other] of [
          [here, there],
          [there, here],
        ] as const) {
          proxy.sockets.add(one);
          one.pipe(other);
          one.on('error', () => other.destroy());
          one.on('close', () => other.destroy());
        }
      }),
    );
    proxy.server.listen(0, '127.0.0.1');
    await once(proxy.server, 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  cut(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }
}

/** An application and its syncer, as an admin sees them. */
export class Provisioned {
  constructor(
    readonly admin: Caller,
    readonly id: string,
    readonly syncer: string,
    public process: ScimSyncer,
    private readonly start: () => ScimSyncer,
  ) {}

  /** Stops the syncer, starts it again, and waits until it has compared everything. */
  async restart(): Promise<void> {
    await this.process.stop();
    this.process = this.start();
    await eventually(async () => expect(this.process.problem).toBeNull());
  }

  get waits(): string {
    return `waitFor(syncer: "${this.syncer}", within: "PT20S")`;
  }

  async bind(username: string, more: object = {}): Promise<() => Promise<void>> {
    const { binding, waitFor, userErrors } = await this.admin.change(
      'addBinding',
      { subject: { user: { username } }, object: { resource: { id: this.id } }, ...more },
      `binding { id } ${this.waits}`,
    );
    expect([userErrors, waitFor]).toEqual([[], true]);
    return async () => {
      expect((await this.admin.change('endBinding', { id: binding.id }, this.waits)).waitFor).toBe(true);
    };
  }

  async account(name: string): Promise<Record<string, unknown> | undefined> {
    const { resource } = await this.admin.ask(
      `{ resource(ref: { id: "${this.id}" }) { accounts(first: 50) { nodes { name state link observed message retryAt user { username } } } } }`,
    );
    const found = resource.accounts.nodes.find((account) => account.name === name);
    return found && { ...found };
  }
}

export type Provision = (
  scim: ConfigInput['scim'],
  more?: { targets?: object[]; settings?: Partial<ConfigInput>; through?: string },
) => Promise<Provisioned>;

export const test = base.extend<{ application: StrictApplication; provision: Provision }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads the parameter to know what a fixture needs
  application: async ({}, use) => {
    const application = await StrictApplication.start();
    await use(application);
    application.stop();
  },
  provision: async ({ app, admin, seed }, use) => {
    const running: ScimSyncer[] = [];
    await use(async (scim, { targets = [], settings = {}, through = app.url } = {}) => {
      const resource = await seed.resource(`Application ${running.length}`);
      const { syncer, token } = await admin.change(
        'createSyncer',
        { name: `SCIM ${running.length}`, kind: 'SCIM' },
        'syncer { id } token',
      );
      const all = [{ resource: { id: resource.id } }, ...targets];
      await admin.ask(
        'mutation ($input: RegisterTargetsInput!) { registerTargets(input: $input) { userErrors { message } } }',
        { input: { syncer: syncer.id, targets: all } },
      );
      const config = configOf({ muster: { url: through, token }, scim, retrySeconds: 0.3, ...settings });
      const start = () => {
        const made = new ScimSyncer(config, silent);
        running.push(made);
        made.start();
        return made;
      };
      return new Provisioned(admin, resource.id, syncer.id, start(), start);
    });
    await Promise.all(running.map((syncer) => syncer.stop()));
  },
});

export const strict = ({ url }: StrictApplication): ConfigInput['scim'] => ({
  url,
  auth: { kind: 'oauth', tokenUrl: `${url}/token`, clientId: 'muster', clientSecret: 's&cret' },
  pageSize: 50,
});
