import { type Command, Option } from 'commander';
import { allPages } from './all-pages.ts';
import { assertNone, Client, type ClientOptions } from './client.ts';
import { print } from './output.ts';

interface Options extends ClientOptions {
  json?: boolean;
  state?: string;
  whose?: string;
  group?: string;
  resource?: string;
  within?: string;
}

interface AccountRow {
  name: string;
  resource: { name: string };
  user: { username: string } | null;
  state: string;
  link: string;
  level: string | null;
  message: string | null;
}

interface EnrolmentRow {
  id: string;
  createdBy: string;
  expiresAt: string;
  resource: { name: string } | null;
  resourceGroup: { name: string } | null;
}

interface ComplianceRow {
  resource: { name: string };
  type: { id: string };
  state: string;
  message: string | null;
  reportedAt: string | null;
}

const paged = 'pageInfo { hasNextPage endCursor }';

const stated = (value: string | undefined) => (value === undefined ? null : [value.toUpperCase()]);

/** Commands for systems with an agent, accounts on resources, and compliance. */
export function addSystemCommands(program: Command): void {
  program
    .command('enrol')
    .description('Print the one-time command with which a Linux system enrols')
    .option('--resource <name>', 'the resource that the system is; a new one when left out')
    .option('--group <name>', 'the system group that a new resource is added to')
    .option('--within <duration>', 'how long the command is valid, such as P1D; an hour when left out')
    .action(async (_options, command: Command) => {
      const { resource, group, within, json, ...options } = command.optsWithGlobals<Options>();
      const input = {
        resource: resource === undefined ? null : { name: resource },
        resourceGroup: group === undefined ? null : { name: group },
        ...(within !== undefined && { within }),
      };
      const { createEnrolment } = await new Client(options).ask<{
        createEnrolment: { command: string; warning: string | null; expiresAt: string; userErrors: [] };
      }>(
        'mutation ($input: CreateEnrolmentInput!) { createEnrolment(input: $input) { command warning expiresAt userErrors { code message path } } }',
        { input },
      );
      assertNone(createEnrolment.userErrors);
      const { command: line, warning, expiresAt } = createEnrolment;
      if (warning) console.error(warning);
      if (json) print([{ command: line, expiresAt }], json);
      else console.log(line);
    });
  program
    .command('enrolments')
    .description('List the tokens with which systems can still enrol')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const { enrolments } = await new Client(options).ask<{ enrolments: EnrolmentRow[] }>(
        '{ enrolments { id createdBy expiresAt resource { name } resourceGroup { name } } }',
        {},
      );
      const rows = enrolments.map(({ resource, resourceGroup, ...row }) => ({
        ...row,
        resource: resource?.name ?? null,
        group: resourceGroup?.name ?? null,
      }));
      print(rows, options.json);
    });
  program
    .command('revoke-enrolment <id>')
    .description('Revoke an enrolment token')
    .action(async (id: string, _options, command: Command) => {
      const { revokeEnrolment } = await new Client(command.optsWithGlobals<Options>()).ask<{
        revokeEnrolment: { userErrors: [] };
      }>(
        'mutation ($input: RevokeEnrolmentInput!) { revokeEnrolment(input: $input) { userErrors { code message path } } }',
        { input: { id } },
      );
      assertNone(revokeEnrolment.userErrors);
    });
  program
    .command('accounts')
    .description('List the accounts on all resources')
    .addOption(new Option('--state <state>').choices(['pending', 'provisioned', 'failing', 'deprovisioned']))
    .addOption(new Option('--whose <link>').choices(['linked', 'orphaned', 'disputed']))
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const found = await allPages<AccountRow>(
        new Client(options),
        `query ($after: String, $where: AccountFilter) { page: accounts(first: 200, after: $after, where: $where) {
          nodes { name resource { name } user { username } state link level message } ${paged} } }`,
        { where: { state: stated(options.state), link: stated(options.whose) } },
      );
      const rows = found.map(({ resource, user, ...row }) => ({
        resource: resource.name,
        ...row,
        user: user?.username ?? null,
      }));
      print(rows, options.json);
    });
  program
    .command('compliance')
    .description('List whether systems comply with their policies')
    .addOption(new Option('--state <state>').choices(['pending', 'compliant', 'failed', 'unsupported']))
    .option('--group <name>', 'only systems in this system group')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const { state, group } = options;
      const found = await allPages<ComplianceRow>(
        new Client(options),
        `query ($after: String, $where: ComplianceFilter) { page: compliance(first: 200, after: $after, where: $where) {
          nodes { resource { name } type { id } state message reportedAt } ${paged} } }`,
        {
          where: { state: stated(state), resourceGroup: group === undefined ? null : { name: group } },
        },
      );
      const rows = found.map(({ resource, type, ...row }) => ({
        system: resource.name,
        policy: type.id,
        ...row,
      }));
      print(rows, options.json);
    });
}
