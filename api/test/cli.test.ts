import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, vi } from 'vitest';
import { makeProgram, run } from '../src/cli/program.ts';
import { test } from './app.ts';

describe('the command line', () => {
  test('finds a server on its own machine by its data folder', async ({ app, admin, seed }) => {
    await seed.user('ada');
    const { secret } = await admin.change('createToken', { name: 'cli', scopes: ['READ'] }, 'secret');
    const folder = await mkdtemp(join(tmpdir(), 'muster-cli-'));
    await writeFile(join(folder, 'url'), `${app.url}\n`);
    await writeFile(join(folder, 'cli-token'), `${secret}\n`);
    const said: string[] = [];
    const console = vi.spyOn(globalThis.console, 'log').mockImplementation((line) => void said.push(line));
    try {
      await run(['users', '--data', folder, '--json']);
    } finally {
      console.mockRestore();
      await rm(folder, { recursive: true });
    }
    const found = JSON.parse(said.join('')) as { username: string }[];
    expect(found.map(({ username }) => username)).toContain('ada');
  });

  test('takes a data folder wherever it asks a server', () => {
    const serving = ['serve', 'demo', 'config', 'admin', 'completion'];
    for (const command of makeProgram().commands.filter((one) => !serving.includes(one.name())))
      for (const leaf of command.commands.length > 0 ? command.commands : [command])
        expect([leaf.name(), leaf.options.some(({ long }) => long === '--data')]).toEqual([
          leaf.name(),
          true,
        ]);
  });
});
