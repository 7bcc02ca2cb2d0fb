import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { makeFirstAdmin } from '../auth/first-admin.ts';
import { linkUrl } from '../auth/sign-in-link.ts';
import type { Config } from '../config.ts';
import { type Muster, startMuster } from '../muster.ts';
import { servePages } from '../pages.ts';
import { ownToken } from './own-token.ts';

/** Starts a server, prints where it is, and drains on SIGINT and SIGTERM. */
export async function serve(config: Config, say: (line: string) => void): Promise<Muster> {
  let pages: ((app: FastifyInstance) => Promise<void>) | undefined;
  if (process.env.MUSTER_PAGES !== 'off') pages = servePages;
  const muster = await startMuster(config, { say, pages });
  const { url, publicUrl } = muster.server;
  const secret = await makeFirstAdmin(muster.database.em.fork(), () => muster.log.poke());
  if (!config.databaseUrl) {
    mkdirSync(config.data, { recursive: true });
    writeFileSync(join(config.data, 'url'), `${url}\n`);
    await ownToken(muster.database.em.fork(), config.data);
  }
  say(`Muster is at ${publicUrl}`);
  if (secret) say(`Sign in as its first admin, once: ${linkUrl(publicUrl, secret)}`);

  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      say('Stopping');
      muster.stop().then(
        () => process.exit(0),
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
  return muster;
}
