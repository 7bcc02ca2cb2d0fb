import type { Command } from 'commander';
import { assertNone, Client, type ClientOptions } from './client.ts';
import { exitCodes } from './failure.ts';
import { print } from './output.ts';

interface Options extends ClientOptions {
  json?: boolean;
  dryRun?: boolean;
  keepGoing?: boolean;
  reason?: string;
  until?: string;
  for?: string;
}

interface Changed {
  results: { index: number; status: string; error: { message: string } | null }[];
  userErrors: { code: string; message: string; path: string[] }[];
  failedCount: number;
}

const payload = `{
  results { index status error { message } } failedCount userErrors { code message path }
}`;

/** Commands for edges of any kind, which are named by the ids that other commands and the dashboard show. */
export function addEdgeCommands(program: Command): void {
  const edges = program
    .command('edges')
    .description(
      'End or extend memberships, bindings and everything else that has an id such as membership_7',
    );

  const change = async (
    mutation: 'endEdges' | 'extendEdges',
    ids: string[],
    input: object,
    options: Options,
  ) => {
    const type = mutation === 'endEdges' ? 'EndEdgesInput' : 'ExtendEdgesInput';
    const { changed } = await new Client(options).ask<{ changed: Changed }>(
      `mutation ($input: ${type}!) { changed: ${mutation}(input: $input) ${payload} }`,
      {
        input: {
          ...input,
          ids,
          reason: options.reason,
          keepGoing: options.keepGoing ?? false,
          dryRun: options.dryRun ?? false,
        },
      },
    );
    assertNone(changed.userErrors, ([list, row]) => (list === 'ids' ? (ids[Number(row)] ?? null) : null));
    print(
      changed.results.map(({ index, status, error }) => ({
        edge: ids[index],
        status,
        problem: error?.message ?? null,
      })),
      options.json,
    );
    if (changed.failedCount > 0) process.exitCode = exitCodes.failed;
  };

  const ofMany = (command: Command): Command =>
    command
      .option('--keep-going', 'leave out what cannot be changed, say why, and change everything else')
      .option('--dry-run', 'check everything, and change nothing')
      .option('--reason <text>', 'why, for the change log');

  ofMany(edges.command('end <ids...>'))
    .description(
      'End edges now; one that cannot be ended lets nothing be changed, unless --keep-going is given',
    )
    .action((ids: string[], _options, command: Command) =>
      change('endEdges', ids, {}, command.optsWithGlobals<Options>()),
    );
  ofMany(edges.command('extend <ids...>'))
    .description('Move the ends of edges; with neither --until nor --for they have no end any more')
    .option('--until <time>', 'the new end, such as 2027-12-31T17:00:00Z')
    .option('--for <duration>', 'how long from now on, as an ISO 8601 duration such as P90D')
    .action((ids: string[], _options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      return change('extendEdges', ids, { endsAt: options.until, duration: options.for }, options);
    });
}
