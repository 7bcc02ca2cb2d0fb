import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Config, readConfig, type Setting, settings } from '../config.ts';
import { findKeys } from '../graph/references.ts';
import { peopleUrl, serverUrl } from '../http/address.ts';
import { rotateKey } from '../sealing/rotate-key.ts';
import { keyFileOf, openDatabase } from '../server/muster.ts';
import { clock } from '../shared/clock.ts';
import { addDuration } from '../shared/duration.ts';
import { reasonOf } from '../shared/reason.ts';
import { createLink, linkUrl } from '../sign-in/sign-in-link.ts';
import { createApiToken } from '../sign-in/token.ts';
import { loadDemo } from './demo.ts';
import { exitCodes, Failure } from './failure.ts';
import { print } from './output.ts';
import { anAdmin } from './own-token.ts';
import { serve } from './serve.ts';
import { storedUrl } from './stored-url.ts';

const flagOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Whether the flag of a setting takes no value. */
const isSwitch = (name: Setting) => typeof settings[name].schema.safeParse(undefined).data === 'boolean';

function withSettings(command: Command): Command {
  for (const [name, { about, env }] of Object.entries(settings)) {
    const value = isSwitch(name as Setting) ? '[yes|no]' : '<value>';
    command.addOption(new Option(`--${flagOf(name)} ${value}`, `${about} (${env})`).preset('yes'));
  }
  return command;
}

function configOf(command: Command): Config {
  try {
    return readConfig(command.optsWithGlobals<Partial<Record<Setting, unknown>>>()).config;
  } catch (error) {
    throw new Failure(reasonOf(error), exitCodes.usage);
  }
}

/** Commands that run on the server's machine. */
export function addServerCommands(program: Command): void {
  withSettings(program.command('serve').description('Start the server')).action(
    async (_options, command: Command) => {
      await serve(configOf(command), console.error);
    },
  );
  withSettings(program.command('demo').description('Start a server with an example organisation'))
    .addOption(
      new Option('--org <name>', 'the example organisation')
        .choices(['company', 'kubernetes'])
        .default('company'),
    )
    .action(async (_options, command: Command) => {
      await loadDemo(configOf(command), command.opts<{ org: 'company' | 'kubernetes' }>().org, console.error);
    });
  withSettings(
    program.command('config').description('List all settings, and where the value of each comes from'),
  ).action((_options, command: Command) => {
    const { config, sources } = readConfig(command.optsWithGlobals<Partial<Record<Setting, unknown>>>());
    const listed = Object.entries(settings).map(([name, { env, about }]) => {
      const value = config[name as Setting];
      const isSecret = name === 'metricsToken' && value !== undefined;
      const shown = isSecret
        ? '…'
        : name === 'databaseUrl' && value
          ? String(value).replace(/:[^:@/]+@/, ':…@')
          : value;
      return {
        setting: env,
        flag: `--${flagOf(name)}`,
        value: shown ?? '',
        from: sources[name as Setting],
        about,
      };
    });
    print(listed, command.optsWithGlobals<{ json?: boolean }>().json);
  });
  const admin = program.command('admin').description('Recover access, on the server’s own machine');
  withSettings(admin.command('sign-in-link [username]').description('Print a one-time sign-in link')).action(
    async (username: string | undefined, _options, command: Command) => {
      const config = configOf(command);
      await withDatabase(config, async (em) => {
        const { secret } = await createLink(em, await userKey(em, username));
        const listening = storedUrl(config.data) ?? serverUrl(config.host, config.port);
        console.log(linkUrl(config.publicUrl ?? peopleUrl(listening), secret));
      });
    },
  );
  withSettings(
    admin
      .command('token [username]')
      .description('Print a new API token with the rights of its user')
      .option('--days <count>', 'for how many days it is valid, at most 366', wholeDays, 90),
  ).action(async (username: string | undefined, { days }: { days: number }, command: Command) => {
    await withDatabase(configOf(command), async (em) => {
      const { secret } = await createApiToken(em, {
        name: 'Made on the server',
        scopes: ['READ', 'WRITE', 'CREDENTIALS'],
        userKey: await userKey(em, username),
        syncerKey: null,
        expiresAt: addDuration(clock.now(), `P${days}D`),
        now: clock.now(),
      });
      console.log(secret);
    });
  });
  addRotateKey(admin);
}

function wholeDays(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= 366) return days;
  throw new InvalidArgumentError('A token works for 1 to 366 days.');
}

function addRotateKey(admin: Command): void {
  withSettings(
    admin
      .command('rotate-key')
      .description('Encrypt the stored secrets with a new key; all servers of the database must be stopped')
      .option('--lost', 'the old key is lost: give up the secrets that are encrypted with it'),
  ).action(async (_options, command: Command) => {
    const config = configOf(command);
    const isLost = command.opts<{ lost?: boolean }>().lost === true;
    await withDatabase(config, async (em) => {
      const path = keyFileOf(config);
      const { fingerprint, count, lost } = await rotateKey(em, path, { isLost });
      console.log(`${path} is a new key (${fingerprint}). ${count} secrets are sealed with it now.`);
      for (const line of lost) console.log(`Lost: ${line}.`);
      console.log(
        'Copy it to every other machine that serves this database. Backups made before need the key from before.',
      );
    });
  });
}

type Manager = Parameters<typeof anAdmin>[0];

/** Uses the database of a running server and leaves it running, or starts it. */
async function withDatabase(config: Config, work: (em: Manager) => Promise<void>): Promise<void> {
  const cleanup = new AsyncDisposableStack();
  try {
    const { database } = await openDatabase(config, cleanup);
    await work(database.em.fork());
  } finally {
    await cleanup.disposeAsync();
  }
}

async function userKey(em: Manager, username: string | undefined): Promise<number> {
  if (!username) {
    const admin = await anAdmin(em);
    if (admin === null) throw new Failure('There is no active admin. Give a username.');
    return admin;
  }
  const [key] = await findKeys(em, 'USER', [{ username }]);
  if (key == null) throw new Failure(`There is no user ${username}.`);
  return key;
}
