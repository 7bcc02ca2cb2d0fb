import type { Command } from 'commander';
import { assertNone, Client, type ClientOptions } from './client.ts';
import { exitCodes, Failure } from './failure.ts';
import { findSyncer } from './find-syncer.ts';
import { print, printError } from './output.ts';

interface Options extends ClientOptions {
  json?: boolean;
  plan?: boolean;
  syncer?: string;
  refuse?: boolean;
}

interface Payload {
  userErrors: { code: string; message: string; path: string[] }[];
}

interface SyncerRow {
  id: string;
  name: string;
  kind: string;
  desiredGrants: number;
  failingGrants: number;
  lagMs: number;
  problem: string | null;
  problemSince: string | null;
  lastSeenAt: string | null;
  reconciles: { id: string; state: string; createdAt: string }[];
}

/** Commands for syncers: their progress, reconciles, and decisions about removals. */
export function addSyncerCommands(program: Command): void {
  const syncers = program
    .command('syncers')
    .description('List syncers and their progress, or manage them')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const { syncers: found } = await new Client(options).ask<{ syncers: SyncerRow[] }>(
        '{ syncers { id name kind desiredGrants failingGrants lagMs problem problemSince lastSeenAt reconciles(first: 1) { id state createdAt } } }',
      );
      const rows = found.map(({ reconciles: [last], ...row }) => ({
        ...row,
        lastReconcile: last?.createdAt ?? null,
        state: last?.state ?? null,
      }));
      print(rows, options.json);
    });
  syncers
    .command('reconcile <syncer>')
    .description('Ask a syncer to compare everything, and to repair the differences')
    .option('--plan', 'only list the differences')
    .action(async (syncer: string, _options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const client = new Client(options);
      const input = { syncer: await findSyncer(client, syncer), planOnly: options.plan ?? false };
      const { requestReconcile } = await client.ask<{
        requestReconcile: Payload & { reconcile: { id: string } | null };
      }>(
        'mutation ($input: RequestReconcileInput!) { requestReconcile(input: $input) { reconcile { id } userErrors { code message path } } }',
        { input },
      );
      assertNone(requestReconcile.userErrors);
      print([{ reconcile: requestReconcile.reconcile?.id }], options.json);
    });
  syncers
    .command('show <syncer>')
    .description('Print what the last reconcile of a syncer found')
    .action(async (syncer: string, _options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const client = new Client(options);
      const found = await client.ask<{
        syncer: { reconciles: { id: string; state: string; message: string | null; plan: object[] }[] };
      }>(
        'query ($id: ID!) { syncer(id: $id) { reconciles(first: 1) { id state message plan { action object detail } } } }',
        { id: await findSyncer(client, syncer) },
      );
      const [last] = found.syncer.reconciles;
      if (!last) throw new Failure('This syncer has not reconciled yet.');
      printError(`${last.id}: ${last.state}${last.message ? `. ${last.message}` : ''}`);
      print(last.plan, options.json);
      if (last.state === 'BLOCKED') process.exitCode = exitCodes.pending;
    });
  syncers
    .command('approve <reconcile>')
    .description(
      'Allow the removals that a syncer has stopped before: by the id of the reconcile, or the syncer',
    )
    .option('--refuse', 'refuse the removals instead')
    .action(async (id: string, _options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const client = new Client(options);
      const { decideReconcile } = await client.ask<{ decideReconcile: Payload }>(
        'mutation ($input: DecideReconcileInput!) { decideReconcile(input: $input) { userErrors { code message path } } }',
        { input: { id: await findBlocked(client, id), approve: !options.refuse } },
      );
      assertNone(decideReconcile.userErrors);
    });
  program
    .command('ldap-group <group> <on|off>')
    .description('Make a user group an LDAP group, or stop that')
    .option('--syncer <syncer>', 'the LDAP syncer by name or id, where there are several')
    .action(async (group: string, to: string, _options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      if (to !== 'on' && to !== 'off')
        throw new Failure('Give on or off as the second argument.', exitCodes.usage);
      const client = new Client(options);
      const syncer = options.syncer && (await findSyncer(client, options.syncer));
      const { setLdapGroup } = await client.ask<{ setLdapGroup: Payload }>(
        'mutation ($input: SetLdapGroupInput!) { setLdapGroup(input: $input) { userErrors { code message path } } }',
        { input: { userGroup: { name: group }, isLdapGroup: to === 'on', syncer } },
      );
      assertNone(setLdapGroup.userErrors);
    });
}

/** The id of a reconcile that waits for an admin, given by its own id or by its syncer. */
async function findBlocked(client: Client, named: string): Promise<string> {
  if (/^reconcile_\d+$/.test(named)) return named;
  const { syncer } = await client.ask<{
    syncer: { name: string; reconciles: { id: string; state: string }[] };
  }>('query ($id: ID!) { syncer(id: $id) { name reconciles(first: 20) { id state } } }', {
    id: await findSyncer(client, named),
  });
  const blocked = syncer.reconciles.find(({ state }) => state === 'BLOCKED');
  if (!blocked) throw new Failure(`${syncer.name} has not stopped before any removals.`);
  return blocked.id;
}
