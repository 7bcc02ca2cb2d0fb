import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { defaultTimeouts, longestStatementMs } from './database/timeouts.ts';
import { Networks } from './shared/network.ts';
import { reasonOf } from './shared/reason.ts';

function checkNetworks(value: string, context: z.RefinementCtx): void {
  for (const network of value
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [address = '', prefix] = network.split('/');
    const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    const isGood = bits > 0 && (prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= bits));
    if (!isGood)
      context.addIssue({
        code: 'custom',
        message: `${network} is no network such as 10.1.0.0/16 or fd00::/8`,
      });
  }
}

/** The parts of a setting that is a comma-separated list. */
export const listed = (value: string): string[] =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

function checkProxies(value: string, context: z.RefinementCtx): void {
  try {
    new Networks(listed(value));
  } catch (error) {
    context.addIssue({ code: 'custom', message: reasonOf(error) });
  }
}

/**
 * All settings: the environment variable, the description, and the allowed values of each. The flag is the name in
 * kebab case.
 */
export const settings = {
  port: {
    env: 'MUSTER_PORT',
    about: 'Port to listen on; 0: any free one',
    schema: z.coerce.number().int().min(0).max(65_535).default(4400),
  },
  host: { env: 'MUSTER_HOST', about: 'Address to listen on', schema: z.string().min(1).default('127.0.0.1') },
  data: {
    env: 'MUSTER_DATA',
    about: 'Folder of the embedded database',
    schema: z.string().min(1).default('.muster'),
  },
  databaseUrl: {
    env: 'DATABASE_URL',
    about: 'URL of your own PostgreSQL database, instead of the embedded one',
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  },
  createDatabase: {
    env: 'MUSTER_CREATE_DATABASE',
    about: 'Create the database in DATABASE_URL if it does not exist',
    schema: z.union([z.boolean(), z.stringbool()]).default(false),
  },
  publicUrl: {
    env: 'MUSTER_PUBLIC_URL',
    about: 'URL at which people reach the dashboard',
    schema: z.url({ protocol: /^https?$/ }).optional(),
  },
  metricsToken: {
    env: 'MUSTER_METRICS_TOKEN',
    about: 'Bearer token for /metrics, for Prometheus; tokens of admins and auditors work, too',
    schema: z.string().min(16).optional(),
  },
  openMetrics: {
    env: 'MUSTER_OPEN_METRICS',
    about: 'Let everybody read /metrics without a token',
    schema: z.union([z.boolean(), z.stringbool()]).default(false),
  },
  openAgent: {
    env: 'MUSTER_OPEN_AGENT',
    about: 'Let everybody fetch the Linux agent without a token',
    schema: z.union([z.boolean(), z.stringbool()]).default(false),
  },
  secretKeyFile: {
    env: 'MUSTER_SECRET_KEY_FILE',
    about: 'File with the key that encrypts stored secrets; secret.key in the data folder when left out',
    schema: z.string().min(1).optional(),
  },
  webhookNetworks: {
    env: 'MUSTER_WEBHOOK_NETWORKS',
    about:
      'Private networks that webhooks may reach, such as 10.1.0.0/16, separated by commas; none when left out',
    schema: z.string().superRefine(checkNetworks).default(''),
  },
  trustedProxies: {
    env: 'MUSTER_TRUSTED_PROXIES',
    about:
      'Proxies whose X-Forwarded-For header is trusted: addresses, networks such as 10.0.0.0/8, or loopback, separated by commas; none when left out',
    schema: z.string().superRefine(checkProxies).default(''),
  },
  maxConnections: {
    env: 'MUSTER_MAX_CONNECTIONS',
    about: 'Largest number of open connections; further ones are closed at once',
    schema: z.coerce.number().int().min(10).max(1_000_000).default(5_000),
  },
  logLevel: {
    env: 'MUSTER_LOG_LEVEL',
    about: 'Level of the messages that are logged',
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  },
  rate: {
    env: 'MUSTER_RATE',
    about:
      'Budget of a person per second, in values of answers, after a burst of 20 times as much; syncers have ten times as much, callers who have not signed in a tenth',
    schema: z.coerce.number().int().min(100).default(25_000),
  },
  socketsPerViewer: {
    env: 'MUSTER_SOCKETS_PER_VIEWER',
    about:
      'Largest number of open WebSockets of one person or syncer, with five subscriptions each on average',
    schema: z.coerce.number().int().min(1).default(100),
  },
  poolSize: {
    env: 'MUSTER_POOL_SIZE',
    about: 'Number of connections to the database that each process keeps open',
    schema: z.coerce.number().int().min(4).max(200).default(20),
  },
  connectTimeoutMs: {
    env: 'MUSTER_CONNECT_TIMEOUT_MS',
    about: 'How long a request waits for a connection to the database, in milliseconds',
    schema: z.coerce.number().int().min(100).max(600_000).default(defaultTimeouts.connect),
  },
  statementTimeoutMs: {
    env: 'MUSTER_STATEMENT_TIMEOUT_MS',
    about:
      'How long one SQL statement may take, in milliseconds; migrations and the ordering of changes may take ten minutes',
    schema: z.coerce.number().int().min(1_000).max(longestStatementMs).default(defaultTimeouts.statement),
  },
  lockTimeoutMs: {
    env: 'MUSTER_LOCK_TIMEOUT_MS',
    about: 'How long a change may wait for a lock of another one, in milliseconds',
    schema: z.coerce.number().int().min(100).max(longestStatementMs).default(defaultTimeouts.lock),
  },
  idleInTransactionTimeoutMs: {
    env: 'MUSTER_IDLE_IN_TRANSACTION_TIMEOUT_MS',
    about: 'How long a transaction may be idle before PostgreSQL ends it, in milliseconds',
    schema: z.coerce
      .number()
      .int()
      .min(1_000)
      .max(longestStatementMs)
      .default(defaultTimeouts.idleInTransaction),
  },
  livenessSeconds: {
    env: 'MUSTER_LIVENESS_SECONDS',
    about:
      'How long this process may be unable to work although the database answers, before /health/live reports it, in seconds',
    schema: z.coerce.number().int().min(1).max(3_600).default(30),
  },
  memory: {
    env: 'MUSTER_MEMORY',
    about:
      'Hold the access graph in the memory of this process and answer questions of access from it; without it, each goes to the database',
    schema: z.union([z.boolean(), z.stringbool()]).default(true),
  },
  verifyHours: {
    env: 'MUSTER_VERIFY_HOURS',
    about:
      'Hours between two verifications, which compute all derived data again and repair differences; 0: only on request',
    schema: z.coerce.number().min(0).max(8_760).default(6),
  },
  checkpointMinutes: {
    env: 'MUSTER_CHECKPOINT_MINUTES',
    about:
      'Minutes between two signed checkpoints of the log of changes, which are stored in the database; 0: none',
    schema: z.coerce.number().min(0).max(525_600).default(60),
  },
} as const;

export type Setting = keyof typeof settings;
export type Config = { [Name in Setting]: z.infer<(typeof settings)[Name]['schema']> };
export type Source = 'flag' | 'environment' | 'file' | 'default';

export interface Configured {
  config: Config;
  sources: Record<Setting, Source>;
}

const names = Object.keys(settings) as Setting[];

/**
 * Reads the settings from flags, then the environment, then the file (`MUSTER_CONFIG`, YAML), then the defaults. The
 * error for an invalid value names the setting.
 */
export function readConfig(flags: Partial<Record<Setting, unknown>> = {}, env = process.env): Configured {
  const file = env.MUSTER_CONFIG ? fileSettings(env.MUSTER_CONFIG) : {};
  const config: Partial<Record<Setting, unknown>> = {};
  const sources = {} as Record<Setting, Source>;
  for (const name of names) {
    const { env: variable, schema } = settings[name];
    const given = [
      ['flag', flags[name]],
      ['environment', env[variable] || undefined],
      ['file', file[name]],
    ] as const;
    const [source, value] = given.find(([, value]) => value !== undefined) ?? ['default', undefined];
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
      throw new Error(
        `${variable} (${source}) cannot be ${JSON.stringify(value)}: ${parsed.error.issues[0]?.message}`,
      );
    }
    config[name] = parsed.data;
    sources[name] = source;
  }
  return { config: config as Config, sources };
}

function fileSettings(path: string): Record<string, unknown> {
  const content: unknown = parse(readFileSync(resolve(path), 'utf8')) ?? {};
  if (typeof content !== 'object' || content === null)
    throw new Error(`${path} must hold settings such as "port: 4400"`);
  const unknown = Object.keys(content).find((name) => !(name in settings));
  if (unknown) throw new Error(`${path}: there is no setting "${unknown}". There are ${names.join(', ')}.`);
  return content as Record<string, unknown>;
}
