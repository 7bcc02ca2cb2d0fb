import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { makeExampleChanges } from '../demo/changes.ts';
import { company } from '../demo/company.ts';
import { readPeribolos } from '../imports/formats/peribolos.ts';
import type { Muster } from '../server/muster.ts';
import { clock } from '../shared/clock.ts';
import { createLink, linkUrl } from '../sign-in/sign-in-link.ts';
import { assertNone, Client } from './client.ts';
import { Failure } from './failure.ts';
import { anAdmin, ownToken } from './own-token.ts';
import { serve } from './serve.ts';

const kubernetes = fileURLToPath(new URL('../../demo/kubernetes', import.meta.url));

const applyManifest = `mutation ($input: ApplyManifestInput!) {
  applyManifest(input: $input) { stepCount position userErrors { code message path } }
}`;

interface Applied {
  applyManifest: { stepCount: number; userErrors: { code: string; message: string; path: string[] }[] };
}

/** Starts a server, loads an organisation into it once through the public API, and prints how to sign in. */
export function loadDemo(
  config: Config,
  org: 'company' | 'kubernetes',
  say: (line: string) => void,
): Promise<void> {
  const sayExceptSignIn = (line: string) => {
    if (!line.startsWith('Sign in as')) say(line);
  };
  return serve(config, sayExceptSignIn, (muster) => load(muster, config, org, say));
}

async function load(
  muster: Muster,
  config: Config,
  org: 'company' | 'kubernetes',
  say: (line: string) => void,
): Promise<void> {
  const em = muster.database.em.fork();
  const token = await ownToken(em, config.data);
  if (!token) throw new Failure('The demo cannot be loaded, because there is no active admin.');
  const client = new Client({ url: muster.server.url, token });

  const { users } = await client.ask<{ users: { totalCount: number } }>('{ users { totalCount } }');
  if (users.totalCount <= 1) {
    say(`Loading the ${org === 'company' ? 'company' : 'Kubernetes organisation'}`);
    const manifest = org === 'company' ? company(clock.now()) : readPeribolos(kubernetes).document;
    const { applyManifest: applied } = await client.ask<Applied>(applyManifest, {
      input: { manifest, reason: 'Demo' },
    });
    assertNone(applied.userErrors);
    if (org === 'company') await makeExampleChanges(client);
    say(`Loaded: ${applied.stepCount} steps`);
  }
  const admin = await anAdmin(em);
  if (admin === null) throw new Failure('No sign-in link can be created, because there is no active admin.');
  const { secret } = await createLink(em, admin);
  const base = muster.server.publicUrl;
  console.log(`\n  ${base}\n\n  Sign in, once: ${linkUrl(base, secret)}\n`);
  if (existsSync(join(config.data, 'cli-token')))
    say(`Or use the command line: npx muster users --data ${config.data}`);
}
