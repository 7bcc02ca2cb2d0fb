import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Caller } from './app.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const tsconfig = fileURLToPath(new URL('../tsconfig.json', import.meta.url));

export interface OwnProcess {
  process: ChildProcess;
  url: string;
  admin: Caller;
  /** The one-time link of the first start; null later. */
  link: string | null;
}

/** A server in a process of its own, as people run it. */
export async function start(
  data: string,
  {
    port = 0,
    hasPages = false,
    isFirst = false,
  }: { port?: number; hasPages?: boolean; isFirst?: boolean } = {},
): Promise<OwnProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', main, 'serve', '--port', String(port), '--data', data],
    {
      env: { ...process.env, MUSTER_PAGES: hasPages ? '' : 'off', TSX_TSCONFIG_PATH: tsconfig },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      if (said.includes(isFirst ? 'sign-in/link' : 'Muster is at')) resolve();
    });
    child.once('exit', () => reject(new Error(said)));
  });
  const read = (name: string) => readFileSync(join(data, name), 'utf8').trim();
  const url = read('url');
  const link = /http\S+\/sign-in\/link\S+/.exec(said)?.[0] ?? null;
  return {
    process: child,
    url,
    link,
    admin: new Caller(url, { authorization: `Bearer ${read('cli-token')}` }),
  };
}

export const gone = (child: ChildProcess) =>
  new Promise<void>((resolve) => child.once('exit', () => resolve()));
