import type { Config } from '../config.ts';
import { type Muster, startMuster } from '../server/muster.ts';
import { servePages } from '../server/pages.ts';
import { linkUrl } from '../sign-in/sign-in-link.ts';
import { makeFirstAdmin } from '../users/first-admin.ts';
import { ownToken } from './own-token.ts';
import { storeUrl } from './stored-url.ts';

/** After a signal, this process ends within this time, even if something is still running. */
const longestStopMs = 4_800;

/**
 * Starts a server, prints its URL, and stops on SIGINT or SIGTERM: the first signal lets running requests finish, a
 * second one ends the process at once. If anything fails, everything that was begun is undone before the failure is
 * thrown.
 */
export async function serve(
  config: Config,
  say: (line: string) => void,
  /** Work that belongs to the start. */
  afterwards: (muster: Muster) => Promise<void> = async () => {},
): Promise<void> {
  const given = new AbortController();
  let muster: Muster | undefined;

  const stop = (code: number) => {
    if (given.signal.aborted) process.exit(1);
    given.abort();
    say('Stopping');
    setTimeout(() => {
      say('Not everything stopped in time. The process exits anyway');
      process.exit(1);
    }, longestStopMs).unref();
    muster?.stop().then(
      () => process.exit(code),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', () => stop(0));
  process.on('SIGTERM', () => stop(0));

  try {
    muster = await startMuster(config, {
      say,
      signal: given.signal,
      pages: process.env.MUSTER_PAGES === 'off' ? undefined : servePages,
      onFatal: (error) => {
        say(error.message);
        stop(1);
      },
    });
    await announceStart(muster, config, say);
    await afterwards(muster);
  } catch (error) {
    if (given.signal.aborted) {
      await muster?.stop();
      process.exit(0);
    }
    await muster?.stop().catch(() => {});
    throw error;
  }
}

/** Prints the URL of the server, stores it for commands on this machine, and prints how to sign in first. */
async function announceStart(muster: Muster, config: Config, say: (line: string) => void): Promise<void> {
  const { url, publicUrl } = muster.server;
  const secret = await makeFirstAdmin(muster.database.em.fork(), () => muster.log.notifySequencer());
  if (!config.databaseUrl) {
    storeUrl(config.data, url);
    await ownToken(muster.database.em.fork(), config.data);
  }
  say(`Muster is at ${publicUrl}`);
  if (secret) say(`Sign in as the first admin with this one-time link: ${linkUrl(publicUrl, secret)}`);
}
