import type { Command } from 'commander';
import { allPages } from './all-pages.ts';
import { Client, type ClientOptions } from './client.ts';
import { exitCodes } from './failure.ts';
import { print, printJson, printLine } from './output.ts';

interface Options extends ClientOptions {
  json?: boolean;
  level?: string;
  at?: string;
  search?: string;
}

const variables = (user: string, resource: string, { level, at }: Options) => ({
  user: { username: user },
  resource: { name: resource },
  level,
  at,
});

const question = 'query ($user: UserRef!, $resource: ResourceRef!, $level: String, $at: DateTime)';
const args = '(user: $user, resource: $resource, level: $level, at: $at)';

interface Explanation {
  allowed: boolean;
  level: string | null;
  endsAt: string | null;
  paths: {
    level: string;
    endsAt: string | null;
    edges: {
      id: string;
      kind: string;
      authority: string;
      reason: string | null;
      statedBy: { name: string };
    }[];
  }[];
  reasons: { code: string; message: string }[];
}

/** Commands that answer questions about access. `check` exits with 1 where the answer is no. */
export function addAccessCommands(program: Command): void {
  program
    .command('check <user> <resource>')
    .description('Check whether a user may use a resource; exits with 1 if not')
    .option('--level <level>', 'at this level or a higher one')
    .option('--at <time>', 'at this instant, past or future (RFC 3339)')
    .action(async (user: string, resource: string, _options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const { check } = await new Client(options).ask<{ check: Record<string, unknown> }>(
        `${question} { check${args} { allowed level endsAt } }`,
        variables(user, resource, options),
      );
      print([check], options.json);
      if (!check.allowed) process.exitCode = exitCodes.failed;
    });
  program
    .command('why <user> <resource>')
    .description('Explain why a user may use a resource, or why not')
    .option('--level <level>', 'at this level or a higher one')
    .option('--at <time>', 'at this instant, past or future (RFC 3339)')
    .action(async (user: string, resource: string, _options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const { explainAccess } = await new Client(options).ask<{ explainAccess: Explanation }>(
        `${question} { explainAccess${args} {
          allowed level endsAt reasons { code message }
          paths { level endsAt edges { id kind authority reason statedBy { name } } }
        } }`,
        variables(user, resource, options),
      );
      if (options.json ?? !process.stdout.isTTY) printJson(explainAccess, 2);
      else tell(explainAccess);
    });
  for (const [noun, field, columns] of lists) {
    program
      .command(noun)
      .description(`List ${noun.replace('-', ' ')}`)
      .option('--search <text>', 'only those with this text anywhere in their names')
      .action(async (_options, command: Command) => {
        const options = command.optsWithGlobals<Options>();
        const query = `query ($after: String, $search: String) {
          page: ${field}(first: 200, after: $after, search: $search) { nodes { ${columns} } pageInfo { hasNextPage endCursor } }
        }`;
        const { search } = options;
        print(await allPages<Record<string, unknown>>(new Client(options), query, { search }), options.json);
      });
  }
}

const lists = [
  ['users', 'users', 'id username displayName department state'],
  ['user-groups', 'userGroups', 'id name description'],
  ['resources', 'resources', 'id kind name description'],
  ['resource-groups', 'resourceGroups', 'id kind name description'],
] as const;

function tell({ allowed, level, endsAt, paths, reasons }: Explanation): void {
  printLine(allowed ? `Yes, ${level}, ${endsAt ? `until ${endsAt}` : 'for good'}.` : 'No.');
  for (const { message } of reasons) printLine(`  ${message}`);
  for (const path of paths) {
    printLine(`  ${path.level}${path.endsAt ? ` until ${path.endsAt}` : ''}`);
    for (const edge of path.edges) {
      printLine(
        `    ${edge.id} by ${edge.statedBy.name} (${edge.authority})${edge.reason ? `: ${edge.reason}` : ''}`,
      );
    }
  }
}
