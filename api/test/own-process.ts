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

/** Starts a server in a process of its own, as in production. */
export async function start(
  data: string,
  {
    port = 0,
    hasPages = false,
    isFirst = false,
    env = {},
  }: { port?: number; hasPages?: boolean; isFirst?: boolean; env?: Record<string, string> } = {},
): Promise<OwnProcess> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', main, 'serve', '--port', String(port), '--data', data],
    {
      env: { ...process.env, MUSTER_PAGES: hasPages ? '' : 'off', TSX_TSCONFIG_PATH: tsconfig, ...env },
      // The channel ends the server when the tests are killed.
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  let output = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (chunk) => {
      output += chunk;
      if (output.includes(isFirst ? 'sign-in/link' : 'Muster is at')) resolve();
    });
    child.once('exit', () => reject(new Error(output)));
  });
  // Both files exist only in the data folder of an embedded database.
  const read = (name: string) => (env.DATABASE_URL ? '' : readFileSync(join(data, name), 'utf8').trim());
  const shown = /Muster is at (\S+)/.exec(output)?.[1]?.replace('localhost', '127.0.0.1') ?? '';
  const url = read('url') || shown;
  const link = /http\S+\/sign-in\/link\S+/.exec(output)?.[0] ?? null;
  return {
    process: child,
    url,
    link,
    admin: new Caller(url, { authorization: `Bearer ${read('cli-token')}` }),
  };
}

export const gone = (child: ChildProcess) =>
  new Promise<void>((resolve) => child.once('exit', () => resolve()));

/** Starts the command line in a process of its own. The channel ends it when the tests are killed. */
export const spawnMuster = (args: string[], env: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    env: { ...process.env, MUSTER_PAGES: 'off', TSX_TSCONFIG_PATH: tsconfig, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });

/** Runs a command until it ends. Returns its output and exit code. */
export async function runToEnd(
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; output: string; printed: string }> {
  const child = spawnMuster(args, env);
  let output = '';
  let printed = '';
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  child.stdout?.on('data', (chunk) => {
    printed += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output, printed: printed.trim() };
}

/** Asks the server to stop. Returns its exit code. */
export async function stop({ process: child }: OwnProcess): Promise<number | null> {
  const ended = gone(child);
  child.kill('SIGTERM');
  await ended;
  return child.exitCode;
}

/** A caller with an admin's token that the command line made. */
export async function adminOf(
  { url }: OwnProcess,
  data: string,
  env: Record<string, string> = {},
): Promise<Caller> {
  const { printed, output } = await runToEnd(['admin', 'token', '--data', data], env);
  if (!printed) throw new Error(output);
  return new Caller(url, { authorization: `Bearer ${printed}` });
}
