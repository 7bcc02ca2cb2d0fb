import { describe, expect } from 'vitest';
import { createLink } from '../src/sign-in/sign-in-link.ts';
import { hasBrowser, test, useBrowser } from './browser.ts';

describe.skipIf(!hasBrowser)('the content security policy, in a browser,', () => {
  const { open, signIn, takeViolations } = useBrowser();

  /** The browser reports each violation on its console, some of them twice, and a little later. */
  const expectViolations = async (atLeast: number) => {
    const reported = new Set<string>();
    await expect
      .poll(() => {
        for (const violation of takeViolations()) reported.add(violation);
        return reported.size;
      })
      .toBeGreaterThanOrEqual(atLeast);
  };

  test('runs no script that was injected into a page', async ({ app }) => {
    const page = await open();
    const injected = `
      <script>window.ran = 'script'</script>
      <script nonce="AAAAAAAAAAAAAAAAAAAAAA==">window.ran = 'script with a guessed nonce'</script>
      <script src="/agent/muster-linux.mjs"></script>
      <script src="data:text/javascript,window.ran='data'"></script>
      <img src="/no-image" onerror="window.ran = 'handler'">
      <style>body { --ran: style }</style>
      <base href="https://evil.example/">`;
    await page.route('**/sign-in', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<body>', `<body>${injected}`) });
    });
    await page.goto(`${app.url}/sign-in`);
    await page.getByLabel('Username').waitFor();
    await expectViolations(7);

    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    expect(await page.evaluate(() => document.baseURI)).toBe(`${app.url}/sign-in`);
    await page.context().close();
  }, 60_000);

  test('lets a page connect to this server only', async ({ app }) => {
    const page = await open();
    await page.goto(`${app.url}/sign-in`);
    const answers = await page.evaluate(async () => {
      const outcome = (work: Promise<unknown>) => work.then(() => 'answered').catch(() => 'refused');
      const opened = (url: string) =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket(url, 'graphql-transport-ws');
          socket.onopen = resolve;
          socket.onerror = reject;
        });
      return {
        own: await outcome(fetch('/health/live')),
        ownSocket: await outcome(opened(`${location.origin.replace('http', 'ws')}/graphql`)),
        other: await outcome(fetch('http://127.0.0.1:1/')),
        otherSocket: await outcome(opened('ws://127.0.0.1:1/')),
      };
    });
    expect(answers).toEqual({
      own: 'answered',
      ownSocket: 'answered',
      other: 'refused',
      otherSocket: 'refused',
    });
    await expectViolations(2);
    await page.context().close();
  }, 60_000);

  test('allows the API explorer', async ({ app, seed }) => {
    const page = await signIn(app, await seed.admin('grace'));
    await page.goto(`${app.url}/graphql`);
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.getByText('"name": "Grace"').first().waitFor();
    await page.context().close();
  }, 60_000);
});

describe.skipIf(!hasBrowser)('after signing in', () => {
  const { open } = useBrowser();

  test.for([
    '/%09/evil.example',
    '/%0a/evil.example',
    '//evil.example',
    '/%5cevil.example',
    '/.//evil.example',
    'https://evil.example',
  ])('with next=%s a browser stays on this origin', async (next, { app, seed }) => {
    const grace = await seed.admin('grace');
    const { secret } = await createLink(app.database.em.fork(), grace.key);
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(`${app.url}/sign-in/link?token=${secret}&next=${next}`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
    expect(new Set(asked)).toEqual(new Set([app.url]));
    await page.context().close();
  });
});
