import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { pino } from 'pino';
import { describe, expect } from 'vitest';
import { bodyLimits } from '../src/http/bodies.ts';
import { type RunningServer, startServer } from '../src/server/server.ts';
import type { ServerOptions } from '../src/server/server-options.ts';
import { Vault } from '../src/shared/vault.ts';
import { type App, type Caller, test } from './app.ts';

interface RawAnswer {
  status: number;
  head: string;
  json: unknown;
}

/** Writes raw bytes to a connection. Returns the first answer. */
function raw(url: string, write: (socket: Socket) => void): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url);
    const socket = connect(Number(port), '127.0.0.1', () => write(socket));
    let received = '';
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`Closed after: ${received.slice(0, 500)}`)));
    socket.on('data', (chunk) => {
      received += chunk;
      const [head = '', body] = received.replace(/^HTTP\/1.1 100 Continue\r\n\r\n/, '').split('\r\n\r\n');
      const length = /content-length: (\d+)/i.exec(head)?.[1];
      if (body === undefined || length === undefined || Buffer.byteLength(body) < Number(length)) return;
      socket.removeAllListeners('close').destroy();
      resolve({ status: Number(head.slice(9, 12)), head, json: JSON.parse(body) });
    });
  });
}

const head = (path: string, headers: Record<string, string>) =>
  [
    `POST ${path} HTTP/1.1`,
    'host: localhost',
    ...Object.entries({ 'content-type': 'application/json', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    '\r\n',
  ].join('\r\n');

const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;

/** A query that a comment fills up to so many bytes. */
const padded = (bytes: number) => JSON.stringify({ query: `{ position } #${'x'.repeat(bytes)}` });

async function ask(app: App, body: string, headers: Record<string, string>, path = '/graphql') {
  const response = await fetch(`${app.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, json: await response.json() };
}

/** Runs a second server with its own limits on the same database. */
async function withServer(
  app: App,
  options: Pick<ServerOptions, 'limits' | 'maxConnections'>,
  work: (server: RunningServer) => Promise<void>,
): Promise<void> {
  const server = await startServer({
    database: app.database,
    log: app.log,
    logger: pino({ level: 'silent' }),
    vault: new Vault(randomBytes(32)),
    host: '127.0.0.1',
    port: 0,
    ...options,
  });
  try {
    await work(server);
  } finally {
    await server.stop();
  }
}

const limitError = (bytes: number) => ({
  errors: [
    {
      message: expect.stringContaining(`${bytes.toLocaleString('en')} bytes`),
      extensions: { code: 'LIMIT' },
    },
  ],
});

async function scimClient(admin: Caller, app: App): Promise<Caller> {
  const { token } = await admin.change('createSyncer', { kind: 'SCIM_CLIENT', name: 'Entra' }, 'token');
  return app.withSecret(token);
}

describe('the body of an unauthenticated request', () => {
  test('is refused by its Content-Length before a byte of it is sent', async ({ app }) => {
    const answer = await raw(app.url, (socket) => {
      socket.write(head('/graphql', { 'content-length': '300000' }));
    });
    expect(answer).toMatchObject({ status: 413, json: limitError(bodyLimits.anonymous) });
  });

  test('sent in chunks is refused as soon as it is too large', async ({ app }) => {
    const answer = await raw(app.url, (socket) => {
      socket.write(head('/graphql', { 'transfer-encoding': 'chunked' }));
      for (let part = 0; part < 10; part++) socket.write(chunk('x'.repeat(30_000)));
    });
    expect(answer).toMatchObject({ status: 413, json: limitError(bodyLimits.anonymous) });
  });

  test.for([
    ['its length', 'content-length'],
    ['chunks', 'transfer-encoding'],
  ] as const)(
    'of 50 MB sent with %s is answered, whether or not the sender waits',
    async ([, header], { app }) => {
      const total = 50 * 1024 * 1024;
      const part = 'x'.repeat(64 * 1024);
      const value = header === 'content-length' ? String(total) : 'chunked';
      const answer = await raw(app.url, (socket) => {
        socket.pause();
        socket.write(head('/graphql', { [header]: value }));
        for (let sent = 0; sent < total; sent += part.length)
          socket.write(header === 'content-length' ? part : chunk(part));
        if (header === 'transfer-encoding') socket.write('0\r\n\r\n');
        // Reads only after everything has been sent.
        socket.once('drain', () => socket.resume());
      });
      expect(answer).toMatchObject({ status: 413, json: limitError(bodyLimits.anonymous) });
    },
  );

  test('is not requested from a sender that waits for 100 Continue', async ({ app }) => {
    const waits = { 'content-length': '300000', expect: '100-continue' };
    const answer = await raw(app.url, (socket) => {
      socket.write(head('/graphql', waits));
    });
    expect(answer.status).toBe(413);
  });

  test('may have 256 kB', async ({ app }) => {
    const { status, json } = await ask(app, padded(bodyLimits.anonymous - 100), {});
    expect({ status, json }).toMatchObject({
      status: 200,
      json: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
  });

  test('times out if it does not arrive', async ({ app }) => {
    await withServer(app, { limits: { anonymousMs: 200 } }, async (server) => {
      const answer = await raw(server.url, (socket) => {
        socket.write(head('/graphql', { 'content-length': '1000' }));
        socket.write('{');
      });
      expect(answer).toMatchObject({ status: 408, json: { errors: [{ extensions: { code: 'LIMIT' } }] } });
    });
  });

  test('waits for others when unauthenticated requests are too large together, unless it is small', async ({
    app,
  }) => {
    await withServer(app, { limits: { anonymousTogether: 100_000 } }, async (server) => {
      const { port } = new URL(server.url);
      const first = connect(Number(port), '127.0.0.1');
      first.write(head('/graphql', { 'content-length': '90000', expect: '100-continue' }));
      // Once the server has asked for the body, the request counts.
      await new Promise((resolve) => first.once('data', resolve));
      const second = await raw(server.url, (socket) => {
        socket.write(head('/graphql', { 'content-length': '90000' }));
      });
      const small = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ me { name } }' }),
      });
      first.destroy();
      expect(second).toMatchObject({
        status: 503,
        head: expect.stringContaining('retry-after: 1'),
        json: { errors: [{ extensions: { code: 'UNAVAILABLE' } }] },
      });
      expect(small.status).toBe(200);
    });
  });

  test('is not read at all on paths of SCIM', async ({ app }) => {
    const answer = await raw(app.url, (socket) => {
      socket.write(head('/scim/v2/Users', { 'content-length': '1000' }));
    });
    expect(answer).toMatchObject({ status: 401, json: { status: '401' } });
  });

  test.for(['/sign-in', '/agent/linux.sh', '/nowhere'])('is bounded on %s, too', async (path, { app }) => {
    const answer = await raw(app.url, (socket) => {
      socket.write(head(path, { 'content-length': '300000' }));
    });
    expect(answer).toMatchObject({ status: 413, json: { statusCode: 413 } });
  });
});

describe('the body of an authenticated request', () => {
  test('is not read if the credential is invalid', async ({ app }) => {
    const answer = await raw(app.url, (socket) => {
      socket.write(head('/graphql', { 'content-length': '1000', authorization: 'Bearer muster_bad' }));
    });
    expect(answer).toMatchObject({
      status: 401,
      json: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
  });

  test('may be large for admins, who import, and for syncers, but not for others', async ({
    app,
    admin,
    seed,
  }) => {
    const member = await app.as(await seed.user('bob'));
    const reader = await app.withToken({ user: await seed.admin('ada') }, ['READ']);
    const large = padded(bodyLimits.member + 1);
    const [byMember, byReader, byAdmin] = [
      await ask(app, large, member.headers),
      await ask(app, large, reader.headers),
      await ask(app, large, admin.headers),
    ];
    const medium = await ask(app, padded(bodyLimits.anonymous + 1), member.headers);
    expect(byMember).toMatchObject({ status: 413, json: limitError(bodyLimits.member) });
    expect(byReader).toMatchObject({ status: 413, json: limitError(bodyLimits.member) });
    expect(byAdmin).toMatchObject({ status: 200, json: { data: { position: expect.any(Number) } } });
    expect(medium.status).toBe(200);
  });

  test('has a limit for admins, too', async ({ app, admin }) => {
    const answer = await raw(app.url, (socket) => {
      socket.write(head('/graphql', { 'content-length': '50000000', ...admin.headers }));
    });
    expect(answer).toMatchObject({ status: 413, json: limitError(bodyLimits.whole) });
  });

  test('that is too large gets a SCIM error from SCIM', async ({ app, admin }) => {
    const client = await scimClient(admin, app);
    const answer = await raw(app.url, (socket) => {
      socket.write(head('/scim/v2/Users', { 'content-length': '50000000', ...client.headers }));
    });
    expect(answer).toMatchObject({
      status: 413,
      head: expect.stringContaining('application/scim+json'),
      json: {
        status: '413',
        detail: expect.stringContaining(`${bodyLimits.whole.toLocaleString('en')} bytes`),
      },
    });
  });

  test.for([
    ['compressed', 415, padded(10), { 'content-encoding': 'gzip' }],
    ['nested deeper than 64', 400, `{"query":"{ position }","variables":{"x":${'['.repeat(100_000)}`, {}],
    ['that is not JSON', 400, '{"query":', {}],
  ] as const)('%s is refused with a sentence', async ([, status, body, headers], { app, admin }) => {
    const client = await scimClient(admin, app);
    const byGraphql = await ask(app, body, { ...admin.headers, ...headers });
    const byScim = await ask(app, body, { ...client.headers, ...headers }, '/scim/v2/Users');
    expect(byGraphql).toMatchObject({ status, json: { errors: [{ extensions: { code: 'BAD_INPUT' } }] } });
    expect(byScim).toMatchObject({ status, json: { status: String(status) } });
  });

  test('with keys such as __proto__ is refused', async ({ app, admin }) => {
    const body = '{"query":"{ position }","variables":{"__proto__":{"a":1}}}';
    const answer = await ask(app, body, admin.headers);
    expect(answer).toMatchObject({ status: 400, json: { errors: [{ extensions: { code: 'BAD_INPUT' } }] } });
  });

  test('that arrives slowly is checked again: a token that was revoked meanwhile does nothing', async ({
    app,
    admin,
  }) => {
    const { secret, token } = await admin.change(
      'createToken',
      { name: 'short', scopes: ['READ'] },
      'secret token { id }',
    );
    const body = JSON.stringify({ query: '{ position }' });
    await withServer(app, { limits: { freshMs: 0 } }, async (server) => {
      const answer = await raw(server.url, async (socket) => {
        socket.write(
          head('/graphql', {
            'content-length': String(body.length),
            authorization: `Bearer ${secret}`,
            expect: '100-continue',
          }),
        );
        // The server has authenticated the sender.
        await new Promise((resolve) => socket.once('data', resolve));
        await admin.change('revokeToken', { id: token.id });
        socket.write(body);
      });
      expect(answer.status).toBe(401);
    });
  });
});

describe('connections', () => {
  test('whose headers do not arrive in time are closed', async ({ app }) => {
    const limits = { headersTimeout: 200, connectionsCheckingInterval: 50 };
    await withServer(app, { limits }, async (server) => {
      const answer = await raw(server.url, (socket) => {
        socket.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-slow: ');
      });
      expect(answer).toMatchObject({ status: 408 });
    });
  });

  test('beyond the configured number are closed at once, until others have ended', async ({ app }) => {
    await withServer(app, { maxConnections: 2 }, async (server) => {
      const { port } = new URL(server.url);
      const open = () => connect(Number(port), '127.0.0.1');
      const kept = [open(), open()];
      await Promise.all(kept.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
      const third = open();
      await new Promise((resolve) => third.once('close', resolve).on('error', () => {}));
      for (const socket of kept) socket.destroy();
      await expect
        .poll(async () => (await fetch(`${server.url}/health/live`).catch(() => null))?.status)
        .toBe(200);
    });
  });
});
