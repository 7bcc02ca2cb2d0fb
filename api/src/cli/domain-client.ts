import type { Command } from 'commander';
import { fold } from '../shared/fold.ts';
import { one } from '../shared/one.ts';
import { assertNone, Client, type ClientOptions } from './client.ts';
import { Failure } from './failure.ts';
import { findPerson } from './find-person.ts';
import { findSyncer } from './find-syncer.ts';
import { print } from './output.ts';

interface Payload {
  userErrors: { code: string; message: string; path: string[] }[];
}

interface Request {
  state: string;
  message: string | null;
  steps: { text: string }[];
  found: { anchor: string; name: string; path: string; description: string | null }[];
}

type DirectoryKind = 'GROUP' | 'UNIT';

const nouns = { GROUP: 'group', UNIT: 'organisational unit' } as const satisfies Record<
  DirectoryKind,
  string
>;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the commands for mirrored domains ask of the API. */
export class DomainClient {
  private readonly client: Client;

  constructor(private readonly options: ClientOptions & { json?: boolean }) {
    this.client = new Client(options);
  }

  static of(command: Command): DomainClient {
    return new DomainClient(command.optsWithGlobals());
  }

  ask<Data>(query: string, variables: Record<string, unknown>): Promise<Data> {
    return this.client.ask<Data>(query, variables);
  }

  print(rows: readonly object[]): void {
    print(rows, this.options.json);
  }

  syncer(named: string): Promise<string> {
    return findSyncer(this.client, named);
  }

  person(named: string): Promise<string> {
    return findPerson(this.client, named);
  }

  /** Runs one mutation; its errors end the command. */
  async change<Answer>(mutation: string, input: object, selection = ''): Promise<Answer & Payload> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await this.client.ask<Record<string, Answer & Payload>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code message path } } }`,
      { input },
    );
    const payload = one(answer[mutation], 'the mutation was asked for');
    assertNone(payload.userErrors);
    return payload;
  }

  /** Has a syncer do something in its domain, and waits for the answer. */
  async request(input: { syncer: string; search?: object; anchor?: string }): Promise<Request> {
    const { request } = await this.change<{ request: Request | null }>(
      'requestDirectory',
      input,
      'request { state message steps { text } found { anchor name path description } }',
    );
    if (request?.state !== 'DONE') throw new Failure(request?.message ?? 'The syncer does not answer.');
    return request;
  }

  /** The anchors of objects that are given by anchor, distinguished name, or displayed name. */
  async anchors(
    syncer: string,
    kind: DirectoryKind,
    names: readonly string[] | undefined,
  ): Promise<string[] | undefined> {
    if (!names) return undefined;
    const anchors: string[] = [];
    for (const name of names) anchors.push(...(await this.anchorsOf(syncer, kind, name)));
    return anchors;
  }

  /** A name may contain commas itself, so it is first looked up as a whole, and then as several names. */
  private async anchorsOf(syncer: string, kind: DirectoryKind, name: string): Promise<string[]> {
    const whole = await this.anchor(syncer, kind, name.trim());
    if (whole !== null) return [whole];
    const parts = kind === 'GROUP' ? name.split(',').map((part) => part.trim()) : [name];
    const anchors: string[] = [];
    for (const part of parts.filter(Boolean)) {
      const anchor = parts.length > 1 ? await this.anchor(syncer, kind, part) : null;
      if (anchor === null) throw new Failure(`The domain has no ${nouns[kind]} of the name ${part}.`);
      anchors.push(anchor);
    }
    return anchors;
  }

  private async anchor(syncer: string, kind: DirectoryKind, name: string): Promise<string | null> {
    if (guid.test(name) || (kind === 'UNIT' && name.includes('='))) return name;
    const { found } = await this.request({ syncer, search: { kind, text: name } });
    const [only, another] = found.filter((entry) => fold(entry.name) === fold(name));
    if (only && another)
      throw new Failure(`Several have the name ${name}: ${only.path} and ${another.path}. Say which by id.`);
    return only?.anchor ?? null;
  }
}
