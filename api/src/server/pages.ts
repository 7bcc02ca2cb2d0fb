import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import serveFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { allowCaching, newNonce, pagePolicy } from '../http/headers.ts';
import type { Upgrades } from '../http/upgrades.ts';

/** The dashboard, beside this folder in the repository and in a build of it. */
const folder = fileURLToPath(new URL('../../../web', import.meta.url));

/** What is used of a Next.js server. */
interface Site {
  prepare(): Promise<void>;
  getRequestHandler(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/**
 * Never listens for connections. Next.js listens for upgrades on the server that it is given, else on ours, where
 * `Upgrades` does: what is for Next.js, which is how browsers hear of what was edited, is passed on to this one.
 */
const upgradesForNext = createServer();

let site: Promise<Site> | undefined;

/** One for the whole process: Next.js cannot be started twice in it. */
function prepared(dev: boolean): Promise<Site> {
  site ??= (async () => {
    process.env.NEXT_TELEMETRY_DISABLED ??= '1';
    const next: (options: object) => Site = createRequire(`${folder}/package.json`)('next');
    const made = next({ dev, dir: folder, quiet: true, httpServer: upgradesForNext });
    await made.prepare();
    return made;
  })();
  return site;
}

/** Serves the dashboard for everything that is not the API: as it was built, or, in development, as it is written. */
export async function servePages(app: FastifyInstance, upgrades: Upgrades): Promise<void> {
  const isBuilt = existsSync(`${folder}/.next/BUILD_ID`);
  const isDevelopment = process.env.MUSTER_PAGES === 'development';
  if (!isBuilt && !isDevelopment) {
    app.get('/*', async (_request, reply) =>
      reply.code(503).send('The dashboard has not been built. Run "npm run build".\n'),
    );
    return;
  }
  const site = await prepared(isDevelopment);
  const handle = site.getRequestHandler();
  if (isDevelopment) {
    upgrades.add(
      (path) => path.startsWith('/_next'),
      (request, socket, head) => upgradesForNext.emit('upgrade', request, socket, head),
    );
  }
  if (isBuilt && !isDevelopment) await serveScripts(app);
  app.all('/*', async (request, reply) => {
    const nonce = newNonce();
    const policy = pagePolicy({ nonce, isDevelopment });
    allowCaching(reply).header('Content-Security-Policy', policy);
    // Next.js takes the nonce of the scripts that it writes from the policy in the request, and the layout that of its own.
    request.raw.headers['content-security-policy'] = policy;
    request.raw.headers['x-nonce'] = nonce;
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value);
    await handle(request.raw, reply.raw);
  });
}

/** What the build has named by its content, compressed then and kept by browsers for good. */
async function serveScripts(app: FastifyInstance): Promise<void> {
  await app.register(serveFiles, {
    root: `${folder}/.next/static`,
    prefix: '/_next/static/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
  });
}
