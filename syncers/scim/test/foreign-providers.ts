import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { forwardStderr } from '../../../api/test/forward-stderr.ts';

/**
 * `npm test` installs these from `api/test/python/requirements.txt` if CI is set; without them the tests are skipped.
 */
const bin = fileURLToPath(new URL('../../../node_modules/.cache/scim-python/bin/', import.meta.url));
const own = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const hasForeignProviders = (): boolean => existsSync(`${bin}scim2-server`);

const token = 'a-token-of-the-tests';

type Json = Record<string, unknown>;

/** An application that was not written for these tests, and its contents as its SCIM API returns them. */
export class ForeignProvider {
  private constructor(
    private readonly process: ChildProcess,
    readonly url: string,
  ) {}

  static async start(name: 'scim2-server' | 'django-scim2'): Promise<ForeignProvider> {
    const port = await freePort();
    const [program, args, path] =
      name === 'scim2-server'
        ? [`${bin}scim2-server`, ['--port', String(port), '--bearer-token', token], '']
        : [`${bin}python`, ['-B', own('./python/django_application.py'), String(port), token], '/scim/v2'];
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore'] });
    forwardStderr(child);
    const provider = new ForeignProvider(child, `http://127.0.0.1:${port}${path}`);
    while (!(await provider.answers())) {
      if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode} before it answered`);
      await pause(100);
    }
    return provider;
  }

  get auth() {
    return { kind: 'bearer' as const, token };
  }

  /** The users, by userName. */
  async users(): Promise<Map<string, Json>> {
    const all = await this.all('Users');
    return new Map(all.map((user) => [String(user.userName), user]));
  }

  /** The number of users. */
  async total(): Promise<number> {
    const response = await this.ask('/Users?startIndex=1&count=1');
    return ((await response.json()) as { totalResults: number }).totalResults;
  }

  async active(): Promise<string[]> {
    return [...(await this.users())]
      .filter(([, { active }]) => active !== false)
      .map(([userName]) => userName)
      .sort();
  }

  /** The usernames in a group; null if there is no group with that name. */
  async members(displayName: string): Promise<string[] | null> {
    const group = (await this.all('Groups')).find((one) => one.displayName === displayName);
    if (!group) return null;
    const names = new Map([...(await this.users())].map(([userName, { id }]) => [String(id), userName]));
    const members = (group.members ?? []) as { value: string }[];
    return members.map(({ value }) => names.get(String(value)) ?? value).sort();
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }

  private async all(path: string): Promise<Json[]> {
    const found: Json[] = [];
    for (;;) {
      const response = await this.ask(`/${path}?startIndex=${found.length + 1}&count=500`);
      const { Resources = [], totalResults } = (await response.json()) as {
        Resources?: Json[];
        totalResults: number;
      };
      found.push(...Resources);
      if (Resources.length === 0 || found.length >= totalResults) return found;
    }
  }

  private ask(path: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  }

  private async answers(): Promise<boolean> {
    return this.ask('/ServiceProviderConfig').then(
      ({ ok }) => ok,
      () => false,
    );
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
