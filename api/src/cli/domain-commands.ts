import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { fold } from '../shared/fold.ts';
import { DomainClient } from './domain-client.ts';
import { Failure } from './failure.ts';

/** Commands for mirrored domains: the connection, the selection, and matching people with users. */
export function addDomainCommands(program: Command): void {
  const domain = program
    .command('domain')
    .description('Active Directory domains whose groups are mirrored; a syncer is named by its name or id');
  addConnect(domain);
  addFind(domain);
  addSelect(domain);
  addPeople(domain);
  addProblems(domain);
  addDecide(domain);
  addSync(domain);
  addEnd(domain);
}

interface ConnectOptions {
  controller: string;
  account: string;
  passwordFile?: string;
  ca?: string;
  startTls?: boolean;
}

function addConnect(domain: Command): void {
  domain
    .command('connect <syncer>')
    .description('Set the connection of a syncer to its domain')
    .requiredOption('--controller <url>', 'the domain controller, such as ldaps://dc1.ad.example.com')
    .requiredOption('--account <name>', 'the account to sign in with, such as muster@ad.example.com')
    .option('--password-file <path>', 'the file that contains the password')
    .option('--ca <path>', 'the file with the certificates to trust, in PEM')
    .option('--start-tls', 'encrypt the connection with StartTLS')
    .action(async (named: string, options: ConnectOptions, command: Command) => {
      const client = DomainClient.of(command);
      const text = async (path: string | undefined) =>
        path === undefined ? null : (await readFile(path, 'utf8')).trim();
      await client.change('setDirectoryConnection', {
        syncer: await client.syncer(named),
        url: options.controller,
        account: options.account,
        startTls: options.startTls ?? false,
        password: await text(options.passwordFile),
        ca: await text(options.ca),
      });
    });
}

function addFind(domain: Command): void {
  domain
    .command('find <syncer> [text]')
    .description('Find groups, units or people in the domain')
    .option('--kind <kind>', 'group, unit or user', 'group')
    .action(async (named: string, text: string | undefined, { kind }: { kind: string }, command: Command) => {
      const client = DomainClient.of(command);
      const search = { kind: kind.toUpperCase(), text: text ?? '' };
      const { found } = await client.request({ syncer: await client.syncer(named), search });
      client.print(found);
    });
}

interface SelectOptions {
  groups?: string[];
  units?: string[];
  filter?: string;
  create: boolean;
  plan?: boolean;
}

function addSelect(domain: Command): void {
  const repeated = (value: string, before: string[] = []) => [...before, value];
  domain
    .command('select <syncer>')
    .description('Set which groups are mirrored; groups that are not selected are no longer mirrored')
    .option('--groups <groups>', 'groups, by id or name; several with commas between, or repeated', repeated)
    .option(
      '--units <units>',
      'organisational units, by id, name or distinguished name; repeat it for several',
      repeated,
    )
    .option('--filter <filter>', 'an LDAP filter, such as (cn=vpn-*)')
    .option('--no-create', 'do not create users for members who look like no existing user')
    .option('--plan', 'only plan; see the result with `muster syncers show`')
    .action(async (named: string, options: SelectOptions, command: Command) => {
      const client = DomainClient.of(command);
      const syncer = await client.syncer(named);
      const selection = {
        groups: await client.anchors(syncer, 'GROUP', options.groups),
        units: await client.anchors(syncer, 'UNIT', options.units),
        filter: options.filter,
        createUsers: options.create,
      };
      const input = { syncer, selection };
      if (!options.plan) {
        await client.change('setMirrorSelection', input);
        return;
      }
      const { reconcile } = await client.change<{ reconcile: { id: string } | null }>(
        'planMirror',
        input,
        'reconcile { id }',
      );
      client.print([{ reconcile: reconcile?.id }]);
    });
}

interface MirroredUser {
  id: string;
  username: string;
  state: string;
  problem: string | null;
  user: { username: string } | null;
  candidates: { username: string }[];
}

function addPeople(domain: Command): void {
  domain
    .command('people <syncer>')
    .description('List the mirrored people, and which users they are')
    .option('--state <state>', 'linked, unlinked, unmatched or disputed')
    .action(async (named: string, { state }: { state?: string }, command: Command) => {
      const client = DomainClient.of(command);
      const { syncer } = await client.ask<{ syncer: { mirroredUsers: { users: MirroredUser[] } } }>(
        `query ($id: ID!, $state: MatchState) { syncer(id: $id) { mirroredUsers(state: $state, first: 1000) { users {
          id username state problem user { username } candidates { username } } } } }`,
        { id: await client.syncer(named), state: state?.toUpperCase() ?? null },
      );
      client.print(
        syncer.mirroredUsers.users.map(({ user, candidates, ...person }) => ({
          ...person,
          user: user?.username ?? null,
          candidates: candidates.map(({ username }) => username).join(', '),
        })),
      );
    });
}

function addProblems(domain: Command): void {
  domain
    .command('problems <syncer>')
    .description('What could not be mirrored from the domain, and what to do about it')
    .action(async (named: string, _options, command: Command) => {
      const client = DomainClient.of(command);
      const { syncer } = await client.ask<{
        syncer: { mirrorProblems: { kind: string; name: string; problem: string; since: string }[] };
      }>('query ($id: ID!) { syncer(id: $id) { mirrorProblems(first: 1000) { kind name problem since } } }', {
        id: await client.syncer(named),
      });
      client.print(syncer.mirrorProblems);
    });
}

interface DecideOptions {
  user?: string;
  username?: string;
}

function addDecide(domain: Command): void {
  domain
    .command('decide <person> <link|create|unlink>')
    .description('Decide who somebody of a domain is: they are named by their id, or their username there')
    .option('--user <username>', 'the user to link them with; the only candidate when left out')
    .option('--username <name>', 'the username for a new user, where the one in the domain is taken')
    .action(async (person: string, decision: string, { user, username }: DecideOptions, command: Command) => {
      const client = DomainClient.of(command);
      await client.change('decideMatches', {
        ids: [await client.person(person)],
        decision: decision.toUpperCase(),
        user: user ? { username: user } : null,
        username,
      });
    });
}

function addSync(domain: Command): void {
  domain
    .command('sync <syncer> <username>')
    .description('Sync a person now, and print each step')
    .action(async (named: string, username: string, _options, command: Command) => {
      const client = DomainClient.of(command);
      const syncer = await client.syncer(named);
      const { found } = await client.request({ syncer, search: { kind: 'USER', text: username } });
      const person = found.find(({ name }) => fold(name) === fold(username));
      if (!person) throw new Failure(`There is no person ${username} in the domain.`);
      const { steps } = await client.request({ syncer, anchor: person.anchor });
      client.print(steps.map(({ text }) => ({ step: text })));
    });
}

function addEnd(domain: Command): void {
  domain
    .command('end <group> <finalise|terminate>')
    .description('Stop mirroring a user group: it becomes an ordinary group, or is archived')
    .action(async (group: string, handover: string, _options, command: Command) => {
      const input = { userGroups: [{ name: group }], handover: handover.toUpperCase() };
      await DomainClient.of(command).change('endMirrors', input);
    });
}
