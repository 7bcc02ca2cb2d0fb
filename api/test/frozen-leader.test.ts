import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { withDatabase } from './own-database.ts';
import { adminOf, type OwnProcess, start } from './own-process.ts';

/** The database notices after 15 seconds that a process is frozen. */
const waitOptions = { timeout: 90_000, interval: 200 };

test('a frozen leader is replaced, and continues as a follower: positions stay contiguous', async () => {
  const data = mkdtempSync(join(tmpdir(), 'muster-frozen-'));
  const servers: OwnProcess[] = [];
  try {
    await withDatabase(async (database) => {
      const env = { DATABASE_URL: database.url };
      // The first server is the leader.
      const first = await start(data, { env });
      servers.push(first);
      const second = await start(data, { env });
      servers.push(second);
      const [here, there] = [await adminOf(first, data, env), await adminOf(second, data, env)];
      const create = async (caller: typeof here, name: string): Promise<number> =>
        (await caller.change('createUserGroup', { name }, 'position')).position;
      const leader = async () =>
        (
          await database.ask(
            "select pid from pg_locks where locktype = 'advisory' and objid = 7305801 and granted and database = (select oid from pg_database where datname = current_database())",
          )
        )[0]?.pid;
      const before = await create(here, 'Before');
      const led = await leader();

      first.process.kill('SIGSTOP');
      await vi.waitFor(async () => expect([led, undefined]).not.toContain(await leader()), waitOptions);
      const meanwhile = await create(there, 'Meanwhile');
      first.process.kill('SIGCONT');
      const after = await vi.waitFor(() => create(here, 'After'), waitOptions);

      expect([meanwhile - before, after - meanwhile]).toEqual([1, 1]);
      for (const { process } of servers) process.kill('SIGKILL');
    });
  } finally {
    for (const { process } of servers) process.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  }
}, 240_000);
