import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Record<string, unknown>;
type Stored = Json & {
  id: string;
  externalId?: string;
  userName?: string;
  version: number;
  members?: { value: string }[];
};

class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

const maxPerPage = 3;

/**
 * A strict SCIM server: short-lived tokens by client credentials, small pages, a new version with every change, lower-case
 * e-mail addresses, one operation per PATCH, and failures that a test injects.
 */
export class StrictApplication {
  readonly users = new Map<string, Stored>();
  readonly groups = new Map<string, Stored>();
  /** Received requests: method and path. */
  readonly asked: string[] = [];
  /** Failures to inject: before the request is carried out, or after it (after: true), so that only its answer is lost. */
  injectFailure:
    | ((line: string) => { status: number; headers?: Record<string, string>; after?: boolean } | null)
    | null = null;
  /** How groups are returned: some cloud applications return them as if they had no members. */
  members: 'SHOWN' | 'EMPTY' | 'ABSENT' = 'SHOWN';
  /** What happens when one member is to be removed by a filter. A list of members is always removed. */
  removal: 'DONE' | 'REFUSED' | 'IGNORED' = 'DONE';
  isWithoutMembersAtFirst = false;
  supportsPatch = true;
  tokensGiven = 0;
  tokenSeconds = 3_600;
  private token = '';
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
  }

  static async start(): Promise<StrictApplication> {
    const application: StrictApplication = new StrictApplication(
      createServer((request, response) => void application.answer(request, response)),
    );
    application.server.listen(0, '127.0.0.1');
    await once(application.server, 'listening');
    return application;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  add(user: Json): Stored {
    const stored = { active: true, ...user, id: randomUUID(), version: 1 } as Stored;
    this.users.set(stored.id, stored);
    return stored;
  }

  get active(): string[] {
    return [...this.users.values()]
      .filter(({ active }) => active)
      .map(({ userName }) => String(userName))
      .sort();
  }

  named(userName: string): Stored | undefined {
    return [...this.users.values()].find((user) => user.userName === userName);
  }

  membersOf(displayName: string): string[] | null {
    const group = [...this.groups.values()].find((one) => one.displayName === displayName);
    return group
      ? (group.members ?? []).map(({ value }) => String(this.users.get(value)?.userName)).sort()
      : null;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const part of request) text += part;
    const url = new URL(request.url ?? '', this.url);
    const line = `${request.method} ${url.pathname}`;
    try {
      const body = request.headers['content-type']?.includes('json') ? (JSON.parse(text) as Json) : text;
      const failure = this.injectFailure?.(line) ?? null;
      if (failure && !failure.after) throw new Refusal(failure.status, 'Injected', failure.headers);
      const [status, answer] = this.handle(request, url, body);
      if (failure) throw new Refusal(failure.status, 'Injected', failure.headers);
      response
        .writeHead(status, { 'content-type': 'application/scim+json' })
        .end(answer && JSON.stringify(answer));
    } catch (error) {
      const { status = 500, headers = {} } = error as Partial<Refusal>;
      const schemas = ['urn:ietf:params:scim:api:messages:2.0:Error'];
      response
        .writeHead(status, { 'content-type': 'application/scim+json', ...headers })
        .end(JSON.stringify({ schemas, status: String(status), detail: (error as Error).message }));
    }
  }

  private handle(request: IncomingMessage, url: URL, body: Json | string): [number, unknown?] {
    if (url.pathname === '/token') return [200, this.giveToken(request, String(body))];
    if (request.headers.authorization !== `Bearer ${this.token}`)
      throw new Refusal(401, 'The token has ended');
    this.asked.push(`${request.method} ${url.pathname}`);
    const [, kind = '', id] = url.pathname.split('/');
    const shown = (resource: Stored) => this.shown(resource);
    if (kind === 'ServiceProviderConfig')
      return [200, { patch: { supported: this.supportsPatch }, etag: { supported: true } }];
    const all = kind === 'Users' ? this.users : kind === 'Groups' ? this.groups : null;
    if (!all) throw new Refusal(404, 'No such endpoint');
    if (id === undefined)
      return request.method === 'POST' ? [201, this.create(all, body as Json)] : [200, list(all, url, shown)];
    const found = all.get(id);
    if (!found) throw new Refusal(404, 'No such resource');
    if (request.method === 'GET') return [200, shown(found)];
    if (request.method === 'DELETE') {
      all.delete(id);
      return [204];
    }
    const match = request.headers['if-match'];
    if (match === undefined) throw new Refusal(428, 'Send If-Match');
    if (match !== tagOf(found)) throw new Refusal(412, 'Somebody else was faster');
    if (request.method === 'PATCH' && !this.supportsPatch) throw new Refusal(501, 'No PATCH here');
    const next =
      request.method === 'PUT' ? ({ ...(body as Json), id } as Stored) : patched(found, body as Json, this);
    all.set(id, normalised({ ...next, id, version: found.version + 1 }));
    return [200, shown(all.get(id) as Stored)];
  }

  private create(all: Map<string, Stored>, body: Json): object {
    const name = String(body.userName ?? body.displayName ?? '');
    if (name === '') throw new Refusal(400, 'A name is required');
    if (
      [...all.values()].some(
        (one) => String(one.userName ?? one.displayName).toLowerCase() === name.toLowerCase(),
      )
    )
      throw new Refusal(409, `${name} is taken`);
    const stored = normalised({ ...body, id: randomUUID(), version: 1 } as Stored);
    if (this.isWithoutMembersAtFirst && stored.members) stored.members = [];
    all.set(stored.id, stored);
    return this.shown(stored);
  }

  private shown(resource: Stored): object {
    const { members, ...rest } = resource;
    if (members === undefined || this.members === 'SHOWN') return shown(resource);
    return shown({ ...rest, ...(this.members === 'EMPTY' && { members: [] }) } as Stored);
  }

  private giveToken(request: IncomingMessage, body: string): object {
    const expected = `Basic ${Buffer.from('muster:s%26cret').toString('base64')}`;
    if (request.headers.authorization !== expected || !body.includes('grant_type=client_credentials'))
      throw new Refusal(401, 'invalid_client');
    this.tokensGiven += 1;
    this.token = randomUUID();
    return { access_token: this.token, token_type: 'Bearer', expires_in: this.tokenSeconds };
  }

  /** Invalidates the current token, as if it was revoked at the application. */
  endToken(): void {
    this.token = randomUUID();
  }
}

const tagOf = ({ version }: Stored): string => `W/"${version}"`;

const shown = ({ version, ...resource }: Stored): object => ({
  ...resource,
  meta: { version: `W/"${version}"`, lastModified: new Date().toISOString() },
});

function list(all: Map<string, Stored>, url: URL, shown: (resource: Stored) => object): object {
  const match = /^(\w+) eq (".*")$/.exec(url.searchParams.get('filter') ?? '');
  if (url.searchParams.has('filter') && !match) throw new Refusal(400, 'invalidFilter');
  const [, name = '', value = '""'] = match ?? [];
  const wanted = match ? String(JSON.parse(value)) : null;
  const found = [...all.values()].filter((one) => wanted === null || one[name] === wanted);
  const start = Number(url.searchParams.get('startIndex') ?? 1) - 1;
  const page = found.slice(start, start + maxPerPage);
  return {
    totalResults: found.length,
    startIndex: start + 1,
    itemsPerPage: page.length,
    Resources: page.map(shown),
  };
}

/** Stores e-mail addresses in lower case, as some applications do. */
function normalised(resource: Stored): Stored {
  const emails = resource.emails as { value: string }[] | undefined;
  return emails
    ? { ...resource, emails: emails.map((one) => ({ ...one, value: one.value.toLowerCase() })) }
    : resource;
}

function patched(resource: Stored, { schemas, Operations }: Json, { removal }: StrictApplication): Stored {
  if (JSON.stringify(schemas) !== '["urn:ietf:params:scim:api:messages:2.0:PatchOp"]')
    throw new Refusal(400, 'No PatchOp');
  let next = structuredClone(resource);
  for (const { op, path, value } of Operations as { op: string; path: string; value: unknown }[]) {
    const member = /^members\[value eq "(.+)"\]$/.exec(path);
    const item = /^(\w+)\[type eq "(\w+)"\]\.(\w+)$/.exec(path);
    const part = /^(\w+)\.(\w+)$/.exec(path);
    const extension = /^(urn:.+:User):(\w+)$/.exec(path);
    if (member && op === 'remove' && removal === 'REFUSED') throw new Refusal(400, `invalidPath ${path}`);
    if (member && op === 'remove' && removal === 'IGNORED') continue;
    if (path === 'members' && op === 'remove') {
      const gone = new Set((value as { value: string }[]).map((one) => one.value));
      next.members = (next.members ?? []).filter((one) => !gone.has(one.value));
    } else if (member && op === 'remove')
      next.members = (next.members ?? []).filter((one) => one.value !== member[1]);
    else if (path === 'members' && op === 'add')
      next.members = [...(next.members ?? []), ...(value as { value: string }[])];
    else if (item) {
      const items = (next[item[1] as string] ?? []) as Json[];
      const meant = items.find(({ type }) => type === item[2]);
      if (!meant) throw new Refusal(400, 'noTarget');
      if (op === 'remove') delete meant[item[3] as string];
      else meant[item[3] as string] = value;
    } else if (extension)
      next[extension[1] as string] = {
        ...(next[extension[1] as string] as Json),
        [extension[2] as string]: value,
      };
    else if (part)
      next[part[1] as string] = {
        ...(next[part[1] as string] as Json),
        [part[2] as string]: op === 'remove' ? undefined : value,
      };
    else if (!/^\w+$/.test(path)) throw new Refusal(400, `invalidPath ${path}`);
    else if (op === 'remove') next = { ...next, [path]: undefined };
    else if (op === 'add' && Array.isArray(value))
      next = { ...next, [path]: [...((next[path] ?? []) as Json[]), ...value] };
    else next = { ...next, [path]: value };
  }
  return next;
}
