import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { fold } from '../shared/fold.ts';
import { one } from '../shared/one.ts';
import { assertNone, Client, type ClientOptions } from './client.ts';
import { Failure } from './failure.ts';
import { findPerson } from './find-person.ts';
import { findSyncer } from './find-syncer.ts';
import { print } from './output.ts';

interface Options extends ClientOptions {
  json?: boolean;
}

interface Payload {
  userErrors: { code: string; message: string; path: string[] }[];
}

interface Request {
  state: string;
  message: string | null;
  steps: { text: string }[];
  found: { anchor: string; name: string; path: string; description: string | null }[];
}

const errors = 'userErrors { code message path }';
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const repeated = (value: string, before: string[] = []) => [...before, value];

/** Commands for mirrored domains: the connection, the selection, and matching people with users. */
export function addDomainCommands(program: Command): void {
  const domain = program
    .command('domain')
    .description('Active Directory domains whose groups are mirrored; a syncer is named by its name or id');

  /** Runs one mutation; its errors end the command. */
  const change = async <Answer extends Payload>(
    command: Command,
    mutation: string,
    input: object,
    selection = '',
  ): Promise<Answer> => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await new Client(command.optsWithGlobals<Options>()).ask<Record<string, Answer>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} ${errors} } }`,
      { input },
    );
    const payload = one(answer[mutation], 'the mutation was asked for');
    assertNone(payload.userErrors);
    return payload;
  };
  const syncerOf = (command: Command, named: string) =>
    findSyncer(new Client(command.optsWithGlobals<Options>()), named);
  const request = async (command: Command, input: object): Promise<Request> => {
    const { request: answer } = await change<Payload & { request: Request | null }>(
      command,
      'requestDirectory',
      input,
      'request { state message steps { text } found { anchor name path description } }',
    );
    if (answer?.state !== 'DONE') throw new Failure(answer?.message ?? 'The syncer does not answer.');
    return answer;
  };
  /** Returns the anchors of objects that are given by anchor, distinguished name, or displayed name. */
  const anchorsOf = async (
    command: Command,
    syncer: string,
    kind: 'GROUP' | 'UNIT',
    names: string[] | undefined,
  ): Promise<string[] | undefined> => {
    const noun = kind === 'GROUP' ? 'group' : 'organisational unit';
    const anchorOf = async (name: string): Promise<string | null> => {
      if (guid.test(name) || (kind === 'UNIT' && name.includes('='))) return name;
      const { found } = await request(command, { syncer, search: { kind, text: name } });
      const [only, another] = found.filter((entry) => fold(entry.name) === fold(name));
      if (only && another)
        throw new Failure(
          `Several have the name ${name}: ${only.path} and ${another.path}. Say which by id.`,
        );
      return only?.anchor ?? null;
    };
    const anchors: string[] = [];
    for (const name of names ?? []) {
      const whole = await anchorOf(name);
      // A name may contain commas itself, so it is first looked up as a whole.
      const parts = whole === null && kind === 'GROUP' && name.includes(',') ? name.split(',') : [name];
      for (const part of parts.map((one) => one.trim()).filter(Boolean)) {
        const anchor = whole ?? (await anchorOf(part));
        if (anchor === null) throw new Failure(`The domain has no ${noun} of the name ${part}.`);
        anchors.push(anchor);
      }
    }
    return names && anchors;
  };

  domain
    .command('connect <syncer>')
    .description('Set the connection of a syncer to its domain')
    .requiredOption('--controller <url>', 'the domain controller, such as ldaps://dc1.ad.example.com')
    .requiredOption('--account <name>', 'the account to sign in with, such as muster@ad.example.com')
    .option('--password-file <path>', 'the file that contains the password')
    .option('--ca <path>', 'the file with the certificates to trust, in PEM')
    .option('--start-tls', 'encrypt the connection with StartTLS')
    .action(async (syncer: string, options: Record<string, string | boolean>, command: Command) => {
      const text = async (path: unknown) =>
        typeof path === 'string' ? (await readFile(path, 'utf8')).trim() : null;
      await change(command, 'setDirectoryConnection', {
        syncer: await syncerOf(command, syncer),
        url: options.controller,
        account: options.account,
        startTls: options.startTls ?? false,
        password: await text(options.passwordFile),
        ca: await text(options.ca),
      });
    });
  domain
    .command('find <syncer> [text]')
    .description('Find groups, units or people in the domain')
    .option('--kind <kind>', 'group, unit or user', 'group')
    .action(
      async (syncer: string, text: string | undefined, { kind }: { kind: string }, command: Command) => {
        const search = { kind: kind.toUpperCase(), text: text ?? '' };
        const { found } = await request(command, { syncer: await syncerOf(command, syncer), search });
        print(found, command.optsWithGlobals<Options>().json);
      },
    );
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
    .action(
      async (
        syncer: string,
        {
          groups,
          units,
          filter,
          create,
          plan,
        }: { groups?: string[]; units?: string[]; filter?: string; create: boolean; plan?: boolean },
        command: Command,
      ) => {
        const id = await syncerOf(command, syncer);
        const selection = {
          groups: await anchorsOf(command, id, 'GROUP', groups),
          units: await anchorsOf(command, id, 'UNIT', units),
          filter,
          createUsers: create,
        };
        const input = { syncer: id, selection };
        if (!plan) return void (await change(command, 'setMirrorSelection', input));
        const { reconcile } = await change<Payload & { reconcile: { id: string } | null }>(
          command,
          'planMirror',
          input,
          'reconcile { id }',
        );
        print([{ reconcile: reconcile?.id }], command.optsWithGlobals<Options>().json);
      },
    );
  domain
    .command('people <syncer>')
    .description('List the mirrored people, and which users they are')
    .option('--state <state>', 'linked, unlinked, unmatched or disputed')
    .action(async (syncer: string, { state }: { state?: string }, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const { syncer: found } = await new Client(options).ask<{
        syncer: {
          mirroredUsers: {
            users: {
              id: string;
              username: string;
              state: string;
              problem: string | null;
              user: { username: string } | null;
              candidates: { username: string }[];
            }[];
          };
        };
      }>(
        `query ($id: ID!, $state: MatchState) { syncer(id: $id) { mirroredUsers(state: $state, first: 1000) { users {
          id username state problem user { username } candidates { username } } } } }`,
        { id: await syncerOf(command, syncer), state: state?.toUpperCase() ?? null },
      );
      const rows = found.mirroredUsers.users.map(({ user, candidates, ...person }) => ({
        ...person,
        user: user?.username ?? null,
        candidates: candidates.map(({ username }) => username).join(', '),
      }));
      print(rows, options.json);
    });
  domain
    .command('problems <syncer>')
    .description('What could not be mirrored from the domain, and what to do about it')
    .action(async (syncer: string, _options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const { syncer: found } = await new Client(options).ask<{
        syncer: { mirrorProblems: { kind: string; name: string; problem: string; since: string }[] };
      }>('query ($id: ID!) { syncer(id: $id) { mirrorProblems(first: 1000) { kind name problem since } } }', {
        id: await syncerOf(command, syncer),
      });
      print(found.mirrorProblems, options.json);
    });
  domain
    .command('decide <person> <link|create|unlink>')
    .description('Decide who somebody of a domain is: they are named by their id, or their username there')
    .option('--user <username>', 'the user to link them with; the only candidate when left out')
    .option('--username <name>', 'the username for a new user, where the one in the domain is taken')
    .action(
      async (
        person: string,
        decision: string,
        { user, username }: { user?: string; username?: string },
        command: Command,
      ) => {
        await change(command, 'decideMatches', {
          ids: [await findPerson(new Client(command.optsWithGlobals<Options>()), person)],
          decision: decision.toUpperCase(),
          user: user ? { username: user } : null,
          username,
        });
      },
    );
  domain
    .command('sync <syncer> <username>')
    .description('Sync a person now, and print each step')
    .action(async (named: string, username: string, _options, command: Command) => {
      const syncer = await syncerOf(command, named);
      const { found } = await request(command, { syncer, search: { kind: 'USER', text: username } });
      const person = found.find(({ name }) => fold(name) === fold(username));
      if (!person) throw new Failure(`There is no person ${username} in the domain.`);
      const { steps } = await request(command, { syncer, anchor: person.anchor });
      print(
        steps.map(({ text }) => ({ step: text })),
        command.optsWithGlobals<Options>().json,
      );
    });
  domain
    .command('end <group> <finalise|terminate>')
    .description('Stop mirroring a user group: it becomes an ordinary group, or is archived')
    .action(async (group: string, handover: string, _options, command: Command) => {
      const input = { userGroups: [{ name: group }], handover: handover.toUpperCase() };
      await change(command, 'endMirrors', input);
    });
}
