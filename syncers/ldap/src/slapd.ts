import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'ldapts';

const run = promisify(execFile);
const program = '/usr/sbin/slapd';
const packagedFile = (name: string) =>
  readFile(fileURLToPath(new URL(`../openldap/${name}`, import.meta.url)), 'utf8');

export const hasSlapd = (): boolean => existsSync(program);

export interface OwnSlapd {
  folder: string;
  url: string;
  base: string;
  bindDn: string;
  password: string;
  readerDn: string;
  readerPassword: string;
  process: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface SlapdOptions {
  base?: string;
  organization?: string;
  port?: number;
  /** The certificate and its key, for ldaps and StartTLS. */
  tls?: { certificate: string; key: string; ca: string };
  /** Do not write to disk at once: faster, but lost if the machine crashes. */
  noSync?: boolean;
  /** Changes the shipped configuration, to behave like another server. */
  change?: (config: string) => string;
}

/** Starts OpenLDAP on the loopback with the configuration of this folder. Its data stays in `folder` between starts. */
export async function startSlapd(folder: string, options: SlapdOptions = {}): Promise<OwnSlapd> {
  const base = options.base ?? 'dc=example,dc=com';
  const port = options.port ?? (await freePort());
  const secrets = await secretsOf(folder);
  if (!existsSync(join(folder, 'slapd.d'))) await initialise(folder, base, secrets, options);
  const url = `ldap://127.0.0.1:${port}`;
  const urls = options.tls ? `${url} ldaps://127.0.0.1:${port + 1}` : url;
  const process = spawn(program, ['-h', urls, '-F', join(folder, 'slapd.d'), '-d', '0'], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()));
  await answers(url, process);
  return {
    folder,
    url,
    base,
    bindDn: `cn=syncer,ou=services,${base}`,
    password: secrets.syncer,
    readerDn: `cn=reader,ou=services,${base}`,
    readerPassword: secrets.reader,
    process,
    stop: async (signal = 'SIGTERM') => {
      process.kill(signal);
      await ended;
    },
  };
}

interface Secrets {
  syncer: string;
  reader: string;
}

async function secretsOf(folder: string): Promise<Secrets> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'secrets.json');
  if (existsSync(path)) return JSON.parse(await readFile(path, 'utf8')) as Secrets;
  const secrets = {
    syncer: randomBytes(24).toString('base64url'),
    reader: randomBytes(24).toString('base64url'),
  };
  await writeFile(path, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

async function initialise(
  folder: string,
  base: string,
  secrets: Secrets,
  { organization = 'Example', tls, noSync, change = (text) => text }: SlapdOptions,
): Promise<void> {
  await chmod(folder, 0o700);
  for (const name of ['slapd.d', 'db']) await mkdir(join(folder, name), { recursive: true, mode: 0o700 });
  const debian = await Promise.all(
    ['core', 'cosine', 'inetorgperson', 'dyngroup'].map((name) =>
      readFile(`/etc/ldap/schema/${name}.ldif`, 'utf8'),
    ),
  );
  const own = await Promise.all(
    ['posix', 'ssh', 'sudo', 'muster'].map((name) => packagedFile(`${name}.ldif`)),
  );
  const values: Record<string, string> = {
    folder,
    base,
    organization,
    dc: /^dc=([^,]+)/.exec(base)?.[1] ?? 'example',
    syncerPassword: secrets.syncer,
    readerPassword: secrets.reader,
    schemas: [...debian, ...own].map(stripped).join('\n\n'),
    tls: tls
      ? `olcTLSCertificateFile: ${tls.certificate}\nolcTLSCertificateKeyFile: ${tls.key}\nolcTLSCACertificateFile: ${tls.ca}`
      : '',
  };
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole).replace(/\n{3,}/g, '\n\n');
  let config = fill(stripped(await packagedFile('config.ldif'))).replace(
    /\nolcConnMaxPendingAuth: 10000\n\n\n?/,
    '\nolcConnMaxPendingAuth: 10000\n\n',
  );
  if (noSync) config = config.replace('olcDbMaxSize:', 'olcDbNoSync: TRUE\nolcDbMaxSize:');
  const configPath = join(folder, 'config.ldif');
  const basePath = join(folder, 'base.ldif');
  await writeFile(configPath, change(config), { mode: 0o600 });
  await writeFile(basePath, fill(await packagedFile('base.ldif')), { mode: 0o600 });
  await run('/usr/sbin/slapadd', ['-n', '0', '-F', join(folder, 'slapd.d'), '-l', configPath]);
  await run('/usr/sbin/slapadd', ['-n', '1', '-F', join(folder, 'slapd.d'), '-l', basePath]);
}

const stripped = (ldif: string): string => ldif.replace(/^#.*\n/gm, '').trim();

async function answers(url: string, process: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (process.exitCode !== null) throw new Error(`slapd ended with ${process.exitCode} before it answered`);
    const client = new Client({ url, connectTimeout: 1_000 });
    try {
      await client.search('', { scope: 'base', attributes: ['namingContexts'] });
      return;
    } catch {
      await pause(25);
    } finally {
      await client.unbind().catch(() => {});
    }
  }
  throw new Error('slapd does not answer');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
