import { connect as connectTo, type Socket } from 'node:net';
import { describe, expect } from 'vitest';
import { WebSocket } from 'ws';
import { rows, sql } from '../src/shared/sql.ts';
import { type Answer, type App, type Caller, metricsToken, test } from './app.ts';

const feed = 'subscription { changes { position changes { position kind } } }';

interface Message {
  type: string;
  id?: string;
  /** The answer of `next`; of `error` only the errors. */
  payload: Answer;
}

/** A raw WebSocket: the messages that it received, and how it was closed. */
class RawSocket {
  private readonly messages: Message[] = [];
  private waiting: (() => void)[] = [];
  readonly closed: Promise<{ code: number; reason: string }>;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (message) => {
      const { payload, ...rest } = JSON.parse(String(message));
      this.messages.push({ ...rest, payload: rest.type === 'error' ? { errors: payload } : payload });
      for (const wake of this.waiting.splice(0)) wake();
    });
    this.closed = new Promise((resolve) => {
      socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
    });
  }

  static async open(url: string, headers: Record<string, string> = {}): Promise<RawSocket> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    const wire = new RawSocket(socket);
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return wire;
  }

  /** A WebSocket that is open and acknowledged. */
  static async of({ url }: App | { url: string }, payload: Record<string, unknown>): Promise<RawSocket> {
    const wire = await RawSocket.open(url);
    wire.send({ type: 'connection_init', payload });
    await Promise.race([wire.next('connection_ack'), wire.closed]);
    return wire;
  }

  send(message: object): void {
    this.socket.send(JSON.stringify(message));
  }

  subscribe(id: string, query: string, variables = {}): void {
    this.send({ id, type: 'subscribe', payload: { query, variables } });
  }

  /** The next message of one of these types (separated by |) that has not been taken yet. */
  async next(types: string, id?: string): Promise<Message> {
    for (;;) {
      const at = this.messages.findIndex(
        (message) => types.split('|').includes(message.type) && (!id || message.id === id),
      );
      const [found] = at === -1 ? [] : this.messages.splice(at, 1);
      if (found) return found;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }
}

/** Sends raw bytes. Returns everything that is received until the server closes the connection. */
function raw(url: string, sent: string): Promise<{ socket: Socket; answer: string }> {
  return new Promise((resolve, reject) => {
    const socket = connectTo(Number(new URL(url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.once('error', reject);
    socket.once('close', () => resolve({ socket, answer }));
    socket.write(sent);
  });
}

const upgrade = (path: string, more = '') =>
  `GET ${path} HTTP/1.1\r\nHost: muster.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n${more}\r\n`;

const tokenOf = (caller: Caller) => caller.headers.authorization?.replace('Bearer ', '') ?? '';

describe('an upgrade', () => {
  test.for([
    ['of another path', '/elsewhere', 404],
    ['of a path that is no URL', '//', 404],
    ['of no path', '*', 404],
    ['of a path with a query that looks like ours', '/x?/graphql', 404],
  ] as const)('%s is refused, and the connection is closed', async ([, path, status], { app }) => {
    const { answer } = await raw(app.url, upgrade(path));
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '').errors).toHaveLength(1);
    expect((await app.nobody.run('{ me { name } }')).errors).toBeUndefined();
  });

  test('from a page of another site is refused, and the connection is closed', async ({ app }) => {
    const { answer } = await raw(app.url, upgrade('/graphql', 'Origin: https://evil.example\r\n'));
    expect(answer).toMatch(/^HTTP\/1.1 403 /);
  });

  test('to another protocol is ignored: the request is answered', async ({ app }) => {
    const { answer } = await raw(
      app.url,
      'GET /health/live HTTP/1.1\r\nHost: muster.example\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
  });

  test('whose client disconnects before the answer leaves nothing behind', async ({ app }) => {
    await Promise.all(
      Array.from({ length: 100 }, () => {
        const socket = connectTo(Number(new URL(app.url).port), '127.0.0.1');
        socket.on('error', () => {});
        socket.write(upgrade('/elsewhere'), () => socket.resetAndDestroy());
        return new Promise((resolve) => socket.once('close', resolve));
      }),
    );
    await expect.poll(() => connectionsOf(app)).toBe(0);
  });
});

const connectionsOf = ({ server }: App) =>
  new Promise<number>((resolve) => server.app.server.getConnections((_error, count) => resolve(count)));

describe('connection_init', () => {
  test.for(['token', 'authorization', 'Authorization'])(
    'takes a token as `%s`',
    async (name, { app, seed }) => {
      const caller = await app.withToken({ user: await seed.user('bob') }, ['READ']);
      for (const value of [tokenOf(caller), `Bearer ${tokenOf(caller)}`]) {
        const wire = await RawSocket.of(app, { [name]: value });
        wire.subscribe('1', '{ me { name } }');
        expect((await wire.next('next')).payload.data).toEqual({ me: { name: 'test' } });
        wire.socket.close();
      }
    },
  );

  test.for([
    ['a token that is none', { token: 'mst_nothing' }],
    ['a token that is no text', { token: 42 }],
    ['another scheme', { authorization: 'Basic Ym9iOmJvYg==' }],
  ] as const)('with %s is refused', async ([, payload], { app }) => {
    const wire = await RawSocket.of(app, payload);
    expect(await wire.closed).toMatchObject({ code: 4403 });
  });
});

test('errors over a socket have the messages and codes that they have over HTTP', async ({ app, seed }) => {
  const token = await app.withToken({ user: await seed.admin('ada') }, ['READ']);
  const wire = await RawSocket.of(app, { token: tokenOf(token) });
  const stranger = await RawSocket.of(app, {});
  const wrong: [string, object][] = [
    ['{ me {', {}],
    ['{ nothing }', {}],
    ['query ($a: Int!) { users(first: $a) { totalCount } }', { a: 'many' }],
    ['query ($a: Int!) { users(first: $a) { totalCount } }', {}],
    ['{ users(first: 201) { totalCount } }', {}],
    ['{ users(after: "x") { totalCount } }', {}],
    ['query a { position } query b { position }', {}],
    [`{ ${Array.from({ length: 40 }, (_, index) => `a${index}: position`).join(' ')} }`, {}],
  ];
  for (const [number, [query, variables]] of wrong.entries()) {
    const { errors } = await token.run(query, variables as Record<string, unknown>);
    wire.subscribe(String(number), query, variables);
    const { payload } = await wire.next('error|next', String(number));
    const known = payload.errors?.map(({ message, extensions }) => ({ message, extensions }));
    expect(known).toEqual(errors?.map(({ message, extensions }) => ({ message, extensions })));
    expect(known?.[0]?.extensions.code).toBeTruthy();
  }
  stranger.subscribe('1', '{ users { totalCount } }');
  expect((await stranger.next('next')).payload.errors).toMatchObject([
    { message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } },
  ]);
  stranger.subscribe('2', feed);
  expect((await stranger.next('next')).payload.errors).toMatchObject([
    { message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } },
  ]);
});

describe('whose credentials end without a notification', () => {
  const ends: [string, 'admin' | 'syncer', string][] = [
    ['a token that is revoked', 'admin', 'update api_token set revoked_at = now()'],
    ['a token that has expired', 'admin', "update api_token set expires_at = now() - interval '1 second'"],
    [
      'a person who is suspended',
      'admin',
      `update user_state set ends_at = now() where user_id = (select id from directory_user where username = 'ada')`,
    ],
    [
      'an admin who becomes a member',
      'admin',
      "update directory_user set role = 'MEMBER' where username = 'ada'",
    ],
    ['a token that loses a scope', 'admin', "update api_token set scopes = array['READ']"],
    ['a syncer that is archived', 'syncer', 'update syncer set archived_at = now()'],
  ];
  test.for(ends)(
    '%s: nothing more is done or shown, and the socket is closed',
    async ([, who, statement], { app, admin, seed }) => {
      const token =
        who === 'admin'
          ? tokenOf(await app.withToken({ user: await seed.admin('ada') }, ['READ', 'WRITE']))
          : (await admin.change('createSyncer', { name: 'HR', kind: 'OTHER' }, 'token')).token;
      const wire = await RawSocket.of(app, { token });
      const shown: unknown[] = [];
      wire.subscribe('feed', feed);
      await wire.next('next', 'feed');
      wire.socket.on('message', (message) => {
        const { type, payload } = JSON.parse(String(message));
        if (type === 'next' && payload.data?.changes?.changes.length !== 0) shown.push(payload);
      });

      await rows(app.database.em.fork(), sql.raw(statement));
      wire.subscribe('query', '{ position }');
      wire.subscribe('mutation', 'mutation { createUserGroup(input: { name: "By nobody" }) { position } }');
      await admin.change('createUserGroup', { name: 'Secret' });
      const { code } = await wire.closed;

      const groups = await admin.ask('{ userGroups { nodes { name } } }');
      expect(code).toBe(4403);
      expect(shown.filter((payload) => (payload as { data?: unknown }).data)).toEqual([]);
      expect(groups.userGroups.nodes).toEqual([{ name: 'Secret' }]);
    },
  );

  test('a socket is closed even if its token is revoked while the notification connection is cut', async ({
    app,
    admin,
    seed,
  }) => {
    const caller = await app.withToken({ user: await seed.user('bob') }, ['READ']);
    const wire = await RawSocket.of(app, { token: tokenOf(caller) });
    const { tokens } = await admin.ask('{ tokens { id } }');
    const cut = sql`select pg_terminate_backend(pid) from pg_stat_activity
                    where application_name = 'muster link' and datname = current_database()`;
    await rows(app.database.em.fork(), cut);
    await admin.change('revokeToken', { id: tokens[0].id });
    expect(await wire.closed).toMatchObject({ code: 4403 });
  });
});

describe('limits of sockets', () => {
  test.override({
    limits: {
      operations: 3,
      subscriptionsPerViewer: 4,
      perViewer: 2,
      unacknowledgedPerAddress: 5,
      acknowledgeWithin: 300,
      message: 10_000,
    },
  });

  test('an operation beyond the limit of a socket or a viewer is refused, and the others continue', async ({
    app,
    seed,
  }) => {
    const token = tokenOf(await app.withToken({ user: await seed.admin('ada') }, ['READ']));
    const first = await RawSocket.of(app, { token });
    const second = await RawSocket.of(app, { token });
    for (const id of ['1', '2', '3']) {
      first.subscribe(id, feed);
      await first.next('next', id);
    }
    first.subscribe('4', '{ position }');
    const onSocket = await first.next('error', '4');
    second.subscribe('1', feed);
    await second.next('next', '1');
    second.subscribe('2', feed);
    const ofViewer = await second.next('next', '2');
    expect(onSocket.payload.errors).toMatchObject([
      { message: expect.stringContaining('3'), extensions: { code: 'LIMIT' } },
    ]);
    expect(ofViewer.payload.errors).toMatchObject([
      { message: expect.stringContaining('4'), extensions: { code: 'LIMIT' } },
    ]);

    first.send({ id: '1', type: 'complete' });
    second.send({ id: '1', type: 'complete' });
    // An operation that has ended makes room. `complete` gets no answer, so the test retries until the server has read it.
    await expect
      .poll(async () => {
        second.subscribe('3', feed);
        return (await second.next('next', '3')).payload.errors;
      })
      .toBeUndefined();
  });

  test('a socket beyond the limit of a viewer is closed, whichever token it has', async ({ app, seed }) => {
    const user = await seed.user('bob');
    const tokens = [
      await app.withToken({ user }, ['READ']),
      await app.withToken({ user }, ['READ']),
      await app.withToken({ user }, ['READ']),
    ].map(tokenOf);
    const [first, , third] = [
      await RawSocket.of(app, { token: tokens[0] }),
      await RawSocket.of(app, { token: tokens[1] }),
      await RawSocket.of(app, { token: tokens[2] }),
    ];
    expect(await third?.closed).toMatchObject({ code: 1013, reason: expect.stringContaining('2') });
    first?.socket.close();
    await first?.closed;
    const again = await RawSocket.of(app, { token: tokens[2] });
    expect(again.socket.readyState).toBe(WebSocket.OPEN);
  });

  test('unauthenticated sockets are limited, and closed soon', async ({ app }) => {
    const silent = await Promise.all(Array.from({ length: 5 }, () => RawSocket.open(app.url)));
    const { answer } = await raw(app.url, upgrade('/graphql'));
    const codes = (await Promise.all(silent.map(({ closed }) => closed))).map(({ code }) => code);
    expect(answer).toMatch(/^HTTP\/1.1 503 /);
    expect(answer).toMatch(/retry-after/i);
    expect(codes).toEqual([4408, 4408, 4408, 4408, 4408]);
    expect((await RawSocket.open(app.url)).socket.readyState).toBe(WebSocket.OPEN);
  });

  test('a message that is too long closes its socket', async ({ app }) => {
    const wire = await RawSocket.of(app, {});
    wire.subscribe('1', `{ me { name } } #${'x'.repeat(20_000)}`);
    expect(await wire.closed).toMatchObject({ code: 1009 });
  });
});

describe('a socket whose client does not answer', () => {
  test.override({ limits: { heartbeat: 200 } });

  test('is ended if the client has vanished', async ({ app, admin }) => {
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: admin.headers,
      autoPong: false,
    });
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await new Promise((resolve) => socket.once('close', resolve));
    await expect.poll(() => connectionsOf(app)).toBe(0);
  });

  test('is ended if the client does not read, without delaying writes of others', async ({ app, admin }) => {
    const notReading = await RawSocket.open(app.url, admin.headers);
    notReading.send({ type: 'connection_init' });
    await notReading.next('connection_ack');
    const description = 'x'.repeat(1_900);
    for (let id = 0; id < 50; id++) {
      notReading.subscribe(
        String(id),
        'subscription { changes(after: 0) { position changes { before after } } }',
      );
    }
    notReading.socket.pause();
    for (let number = 0; number < 50; number++) {
      const { position } = await admin.change(
        'createUserGroup',
        { name: `Group ${number}`, description },
        'position',
      );
      expect(position).toBe(number + 1);
    }
    await expect.poll(() => socketsOf(app), { timeout: 20_000 }).toBe(0);
    notReading.socket.terminate();
  });
});

const socketsOf = async ({ url }: App) => {
  const text = await (
    await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } })
  ).text();
  return Number(/^muster_feed_sockets\S* (\d+)/m.exec(text)?.[1]);
};

test('does not delay a server that stops and closes its sockets', async ({ app, admin }) => {
  const responsive = await RawSocket.open(app.url, admin.headers);
  responsive.send({ type: 'connection_init' });
  await responsive.next('connection_ack');
  responsive.subscribe('1', feed);
  await responsive.next('next');
  const unacknowledged = await RawSocket.open(app.url);
  const unresponsive = connectTo(Number(new URL(app.url).port), '127.0.0.1');
  unresponsive.on('error', () => {});
  unresponsive.write(upgrade('/graphql', 'Sec-WebSocket-Protocol: graphql-transport-ws\r\n'));
  await new Promise((resolve) => unresponsive.once('data', resolve));
  unresponsive.pause();

  const begun = Date.now();
  await app.server.stop();
  expect((await responsive.closed).code).toBe(1001);
  expect((await unacknowledged.closed).code).toBe(1001);
  // The limit for a client that does not answer is one second; without it the test would take 30 seconds or forever.
  expect(Date.now() - begun).toBeLessThan(10_000);
});

describe('large operations over a socket', () => {
  // Enough for those that run or wait, and little more.
  test.override({ rate: 14_000 });

  test('cost nothing if they are refused because too many wait', async ({ app, seed }) => {
    const token = tokenOf(await app.withToken({ user: await seed.admin('ada') }, ['READ']));
    const socket = await RawSocket.of(app, { token });
    const large = '{ users(first: 60) { nodes { userGroups(first: 100) { nodes { id } } } } }';
    const blocker = app.database.em.fork();
    await blocker.begin();
    try {
      await rows(blocker, sql`lock table edge in access exclusive mode`);
      // One operation runs and 20 wait.
      for (let id = 0; id < 21; id++) socket.subscribe(`${id}`, large);
      for (let id = 21; id < 61; id++) {
        socket.subscribe(`${id}`, large);
        const { payload } = await socket.next('error|next');
        expect(payload.errors).toMatchObject([
          { message: expect.stringContaining('large operations'), extensions: { code: 'RATE_LIMITED' } },
        ]);
      }
    } finally {
      await blocker.rollback();
    }
    for (let answered = 0; answered < 21; answered++)
      expect((await socket.next('error|next')).payload.errors).toBeUndefined();
  });
});
