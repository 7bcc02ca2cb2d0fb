import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { endWithTests } from './end-with-tests.ts';
import { gone, start } from './own-process.ts';

test('a server killed in the middle of writes neither loses nor repeats an acknowledged change', async () => {
  const data = mkdtempSync(join(tmpdir(), 'muster-crash-'));
  endWithTests(data);
  const acknowledged = new Map<string, number>();
  let rounds = 0;
  try {
    for (const acknowledgements of [40, 120]) {
      const { process: server, admin } = await start(data);
      const before = acknowledged.size;
      let alive = true;
      const writer = async (number: number): Promise<void> => {
        for (let count = 0; alive; count++) {
          const name = `group ${rounds}.${number}.${count}`;
          try {
            const { position } = await admin.change('createUserGroup', { name }, 'position');
            acknowledged.set(name, position);
          } catch {
            return;
          }
          if (acknowledged.size - before >= acknowledgements && alive) {
            alive = false;
            server.kill('SIGKILL');
          }
        }
      };
      const ended = gone(server);
      await Promise.all([...Array.from({ length: 8 }, (_, number) => writer(number)), ended]);
      rounds += 1;
    }

    const { process: server, admin } = await start(data);
    // This change is answered once it has its position, so all earlier changes have theirs, too.
    await admin.change('createUserGroup', { name: 'the last' }, 'position');
    const names = new Map<string, number>();
    const positions: number[] = [];
    let after = 0;
    for (;;) {
      const { changes } = await admin.ask(
        'query ($after: Position) { changes(first: 200, after: $after) { nodes { position kind after } } }',
        { after },
      );
      if (changes.nodes.length === 0) break;
      for (const change of changes.nodes) {
        positions.push(change.position);
        if (change.kind === 'USER_GROUP_CREATED')
          names.set(String(change.after.name), (names.get(String(change.after.name)) ?? 0) + 1);
      }
      after = positions.at(-1) as number;
    }
    const { manifest, verifyChanges } = await admin.ask<{
      manifest: { userGroups: { name: string }[] };
      verifyChanges: number | null;
    }>('{ manifest verifyChanges }');
    const stored = new Set(manifest.userGroups.map(({ name }: { name: string }) => name));
    const ended = gone(server);
    server.kill('SIGTERM');
    await ended;

    expect(acknowledged.size).toBeGreaterThanOrEqual(160);
    expect([...acknowledged.keys()].filter((name) => !stored.has(name))).toEqual([]);
    expect([...stored].filter((name) => names.get(name as string) !== 1)).toEqual([]);
    expect(positions).toEqual(positions.map((_, index) => index + 1));
    expect(verifyChanges).toBeNull();
    expect(server.exitCode).toBe(0);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}, 120_000);
