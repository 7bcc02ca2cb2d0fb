import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser.ts';
import { gone, type OwnProcess, start } from './own-process.ts';

describe.skipIf(!hasBrowser)('a dashboard whose server is killed', () => {
  const { open } = useBrowser();

  test('shows the loss, and continues where it was when the server is back', async () => {
    const data = mkdtempSync(join(tmpdir(), 'muster-away-'));
    let server: OwnProcess | undefined;
    try {
      server = await start(data, { hasPages: true, isFirst: true });
      const page = await open();
      await page.goto(server.link as string);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
      await page.goto(new URL('/activity', page.url()).href);
      await page.getByText('signed in').first().waitFor();

      const ended = gone(server.process);
      server.process.kill('SIGKILL');
      await ended;
      await page.getByText('The server does not answer').waitFor();
      server = await start(data, { hasPages: true, port: Number(new URL(server.url).port) });
      await server.admin.change('createUserGroup', { name: 'Painters' });
      await page.getByText('The server is back').waitFor({ timeout: 60_000 });
      await page.getByText('Painters was created').waitFor();
      await page.getByText('The server does not answer').waitFor({ state: 'detached' });
      await page.context().close();
    } finally {
      if (server) {
        const ended = gone(server.process);
        server.process.kill('SIGTERM');
        await ended;
      }
      rmSync(data, { recursive: true, force: true });
    }
  }, 120_000);
});
