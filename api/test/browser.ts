import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { User } from '../src/model/user.entity.ts';
import { createLink, linkUrl } from '../src/sign-in/sign-in-link.ts';
import { type App, test as base } from './app.ts';

const executablePath = '/usr/bin/chromium';

/** Whether Chromium is installed, as Debian's package does. Otherwise these tests are reported as skipped. */
export const hasBrowser = existsSync(executablePath);

/** Tests for which the dashboard is served. */
export const test = base.extend({ hasPages: true });

/** A browser for all tests of a file. Each test fails if its pages violate their content security policy. */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--no-first-run',
        '--disable-sync',
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
  });
  const violations: string[] = [];
  const takeViolations = () => violations.splice(0);
  afterEach(() => {
    expect(takeViolations()).toEqual([]);
  });
  const open = async (colorScheme: 'light' | 'dark' = 'light', locale = 'en-GB'): Promise<Page> => {
    const context = await browser.newContext({ colorScheme, locale, viewport: { width: 1400, height: 900 } });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (/Content.Security.Policy|Permissions.Policy/i.test(message.text())) violations.push(message.text());
    });
    page.setDefaultTimeout(30_000);
    return page;
  };
  return {
    open,
    /** The violations of the content security policy until now. Call it if the test expects them. */
    takeViolations,
    signIn: async (app: App, user: User, ...how: Parameters<typeof open>): Promise<Page> => {
      const page = await open(...how);
      const { secret } = await createLink(app.database.em.fork(), user.key);
      await page.goto(linkUrl(app.url, secret));
      await page.getByRole('button', { name: /Sign in|Anmelden/ }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
  };
}

/** The problems that axe finds on the page, by rule and place. */
export async function violationsOf(
  page: Page,
  about: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  await waitForTransitions(page);
  const axe = new AxeBuilder({ page });
  const asked =
    about === 'colours'
      ? axe.withRules('color-contrast')
      : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  const { violations } = await asked.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** Waits until no transition is running: in the middle of one, text may have too little contrast. */
async function waitForTransitions(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (;;) {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      // Endless animations, such as loading indicators, are ignored.
      const passing = document
        .getAnimations()
        .filter(
          (each) =>
            each.playState === 'running' && Number.isFinite(Number(each.effect?.getComputedTiming().endTime)),
        );
      if (passing.length === 0) return;
      await Promise.allSettled(passing.map((each) => each.finished));
    }
  });
}

/** Chooses an option in a list that the server searches. */
export async function choose(page: Page, field: string, search: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(field) })
    .first()
    .click();
  await page.getByPlaceholder('Find by name').filter({ visible: true }).fill(search);
  await page
    .getByRole('option', { name: new RegExp(search) })
    .first()
    .click();
}
