import { pino } from 'pino';
import { afterAll, beforeAll, expect } from 'vitest';
import { test as base, type Caller } from '../../../api/test/app.ts';
import { type ConfigInput, configOf } from '../src/config.ts';
import { AdSyncer } from '../src/syncer.ts';
import { hasSamba, Samba } from './samba.ts';

export { eventually } from '../../ldap/test/fixtures.ts';
export { hasSamba };

const silent = pino({ level: process.env.MUSTER_LOG_LEVEL ?? 'silent' }, pino.destination(2));

/** One domain for all tests of a file. Each test creates objects under names of its own. */
export function aDomain(realm = 'ad.example.com'): { readonly samba: Samba } {
  const domain: { samba: Samba | null } = { samba: null };
  beforeAll(async () => {
    if (hasSamba()) domain.samba = await Samba.make(realm);
  }, 120_000);
  afterAll(() => domain.samba?.close(), 60_000);
  return {
    get samba(): Samba {
      if (!domain.samba) throw new Error('There is no domain');
      return domain.samba;
    },
  };
}

export interface Selected {
  groups?: string[];
  units?: string[];
  filter?: string;
  createUsers?: boolean;
}

/** A syncer, and an admin who configures it. */
export class Mirror {
  constructor(
    readonly admin: Caller,
    readonly id: string,
    readonly token: string,
    public syncer: AdSyncer,
  ) {}

  /** Starts another process of the same syncer, after the previous one was stopped. */
  restart(): void {
    this.syncer = new AdSyncer(this.syncer.config, silent);
    this.syncer.start();
  }

  async connect(samba: Samba, startTls = false): Promise<void> {
    const { url, plainUrl, account, accountPassword: password, ca } = samba;
    const answer = await this.admin.change('setDirectoryConnection', {
      syncer: this.id,
      url: startTls ? plainUrl : url,
      startTls,
      account,
      password,
      ca,
    });
    expect(answer.userErrors).toEqual([]);
  }

  async select(selection: Selected): Promise<void> {
    const answer = await this.admin.change('setMirrorSelection', { syncer: this.id, selection });
    expect(answer.userErrors).toEqual([]);
  }

  /** The usernames in a user group, from the API; null if the group does not exist. */
  async members(name: string): Promise<string[] | null> {
    const { userGroup } = await this.admin.ask(
      'query ($ref: UserGroupRef!) { userGroup(ref: $ref) { members(first: 200) { nodes { username } } } }',
      { ref: { name } },
    );
    return userGroup?.members.nodes.map(({ username }: { username: string }) => username).sort() ?? null;
  }

  async state(username: string): Promise<string | null> {
    const { user } = await this.admin.ask('query ($ref: UserRef!) { user(ref: $ref) { state } }', {
      ref: { username },
    });
    return user?.state ?? null;
  }

  async people(): Promise<{ id: string; username: string; state: string; problem: string | null }[]> {
    const { syncer } = await this.admin.ask(
      'query ($id: ID!) { syncer(id: $id) { mirroredUsers(first: 1000) { users { id username state problem candidates { username } } } } }',
      { id: this.id },
    );
    return syncer.mirroredUsers.users;
  }

  /** The messages about objects that could not be mirrored. */
  async problems(): Promise<string[]> {
    const { syncer } = await this.admin.ask(
      'query ($id: ID!) { syncer(id: $id) { mirrorProblems { problem } } }',
      { id: this.id },
    );
    return syncer.mirrorProblems.map(({ problem }: { problem: string }) => problem);
  }

  /** The problem that the page of the syncer shows. */
  async reportedProblem(): Promise<string | null> {
    const { syncer } = await this.admin.ask('query ($id: ID!) { syncer(id: $id) { problem } }', {
      id: this.id,
    });
    return syncer.problem;
  }

  async request(input: object) {
    const { request } = await this.admin.change(
      'requestDirectory',
      { syncer: this.id, within: 'PT20S', ...input },
      'request { state message steps { text } found { anchor name path description } }',
    );
    return request && { ...request, steps: request.steps.map(({ text }: { text: string }) => text) };
  }

  async reconciles(): Promise<
    {
      id: string;
      state: string;
      planOnly: boolean;
      additions: number;
      updates: number;
      removals: number;
      message: string | null;
      plan: { action: string; object: string; detail: string | null }[];
    }[]
  > {
    const { syncer } = await this.admin.ask(
      `query ($id: ID!) { syncer(id: $id) { reconciles(first: 20) { id state planOnly additions updates removals message
         plan { action object detail } } } }`,
      { id: this.id },
    );
    return syncer.reconciles;
  }
}

interface Fixtures {
  /** Makes a syncer. It stops when the test ends. */
  mirror: (more?: Partial<ConfigInput> & { name?: string }) => Promise<Mirror>;
}

export const test = base.extend<Fixtures>({
  mirror: async ({ app, admin }, use) => {
    const mirrors: Mirror[] = [];
    await use(async ({ name = `Domain ${mirrors.length}`, ...more } = {}) => {
      const { syncer: made, token } = await admin.change(
        'createSyncer',
        { name, kind: 'ACTIVE_DIRECTORY' },
        'syncer { id } token',
      );
      const syncer = new AdSyncer(configOf({ muster: { url: app.url, token }, ...more }), silent);
      syncer.start();
      const it = new Mirror(admin, made.id, token, syncer);
      mirrors.push(it);
      return it;
    });
    await Promise.all(mirrors.map(({ syncer }) => syncer.stop()));
  },
});
