import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setImmediate as turnOfLoop } from 'node:timers/promises';
import { describe, expect, test as unit } from 'vitest';
import { RequestQueue } from '../src/http/request-queue.ts';
import { largeWork } from '../src/shared/large-work.ts';
import { RowPauses } from '../src/shared/row-pauses.ts';
import { requestsInProgress } from '../src/shared/serve-others.ts';
import { type Caller, test } from './app.ts';

/** Opens connections beforehand, so that requests arrive at the same time. */
async function openConnections(url: string, number: number): Promise<Socket[]> {
  const { port, hostname } = new URL(url);
  return Promise.all(
    Array.from({ length: number }, async () => {
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      return socket;
    }),
  );
}

function sendQuery(socket: Socket, query: string, headers: Record<string, string> = {}): Promise<unknown> {
  const body = JSON.stringify({ query });
  const all = {
    host: 'localhost',
    'content-type': 'application/json',
    'content-length': body.length,
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST /graphql HTTP/1.1\r\n${head.join('')}\r\n${body}`);
  return once(socket, 'data');
}

interface Others {
  /** Their connections and, as the last one, that of an admin. */
  sockets: () => Socket[] | Promise<Socket[]>;
  /** Sends the request of one of them. Resolves with the answer. */
  send: (socket: Socket, index: number) => Promise<unknown>;
}

/**
 * How many of the others are answered before a query that an admin sends after them. It is the smallest number of several
 * attempts: on a busy machine a single answer of the database may take longer than a hundred requests; without the queue
 * every attempt would fail.
 */
async function answeredBefore(admin: Caller, { sockets, send }: Others): Promise<number> {
  await admin.ask('{ position }');
  let smallest = Infinity;
  for (let attempt = 1; attempt <= 5 && smallest >= 30; attempt += 1) {
    const others = await sockets();
    const own = others.pop();
    if (!own) throw new Error('There is no connection');
    let answered = 0;
    const all = others.map((socket, index) =>
      send(socket, index).then(() => {
        answered += 1;
      }),
    );
    await sendQuery(own, '{ position }', admin.headers);
    smallest = Math.min(smallest, answered);
    await Promise.all(all);
    for (const socket of [own, ...others]) socket.destroy();
  }
  return smallest;
}

const longQuery = `{ me { ${'name '.repeat(500)} } }`;

/** Opens a WebSocket. */
async function upgrade(socket: Socket): Promise<void> {
  socket.write(
    'GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
  );
  const [data] = await once(socket, 'data');
  expect(String(data)).toMatch(/^HTTP\/1\.1 101/);
}

describe('Requests that arrive together', () => {
  test('do not delay a request of another caller until all of them are answered', async ({ app, admin }) => {
    const earlier = await answeredBefore(admin, {
      sockets: () => openConnections(app.url, 61),
      send: (socket) => sendQuery(socket, longQuery),
    });
    expect(earlier).toBeLessThan(30);
  });

  test('with many invalid tokens wait for each other', async ({ app, admin }) => {
    const earlier = await answeredBefore(admin, {
      sockets: () => openConnections(app.url, 61),
      send: (socket, index) => sendQuery(socket, '{ position }', { authorization: `Bearer ${index}` }),
    });
    expect(earlier).toBeLessThan(30);
  });

  test('on new connections do not delay a connection that is opened after theirs', async ({ app, admin }) => {
    const { port, hostname } = new URL(app.url);
    const earlier = await answeredBefore(admin, {
      sockets: () => Array.from({ length: 101 }, () => connect(Number(port), hostname)),
      send: (socket) => sendQuery(socket, longQuery),
    });
    expect(earlier).toBeLessThan(30);
  });

  test('to open sockets do not delay a query of another caller', async ({ app, admin }) => {
    const earlier = await answeredBefore(admin, {
      sockets: () => openConnections(app.url, 61),
      send: upgrade,
    });
    expect(earlier).toBeLessThan(30);
  });

  unit('wait for connections that are being accepted, but only for a limited number', async () => {
    const queue = new RequestQueue();
    let begun = 0;
    const asked = Array.from({ length: 3 }, () => queue.turn('ada').then(() => (begun += 1)));
    let turns = 0;
    for (; begun < asked.length; turns += 1) {
      queue.accepted();
      await turnOfLoop();
    }
    expect(turns).toBeGreaterThan(20);
    expect(turns).toBeLessThan(60);
  });

  unit('begin one in each turn of the event loop, with callers taking turns', async () => {
    const queue = new RequestQueue();
    const begun: string[] = [];
    let turns = 0;
    const asked = ['ada', 'ada', 'ada', 'bob', 'ada'].map(async (caller) => {
      await queue.turn(caller);
      begun.push(`${turns} ${caller}`);
    });
    for (; begun.length < asked.length; turns += 1) await turnOfLoop();
    expect(begun).toEqual(['0 ada', '0 ada', '1 bob', '2 ada', '3 ada']);
  });

  unit('of one caller are refused if too many wait, and those of others are not', async () => {
    const queue = new RequestQueue();
    const waiting = Array.from({ length: 1_001 }, () => queue.turn('ada'));
    await expect(queue.turn('ada')).rejects.toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 1_000 });
    await queue.turn('bob');
    await Promise.all(waiting);
    await queue.turn('ada');
  });
});

/** Does something as if the process were also working on other requests. */
async function besideOthers(work: () => Promise<void>): Promise<void> {
  requestsInProgress.number += 2;
  try {
    await work();
  } finally {
    requestsInProgress.number -= 2;
  }
}

describe('The rows of a large answer', () => {
  unit('are made in parts, with a break between them, in their order', async () => {
    const pauses = new RowPauses();
    const made: number[] = [];
    const parts = new Set<number>();
    let turns = 0;
    const lists = Array.from({ length: 20 }, async (_, index) => {
      await pauses.before(100);
      made.push(index);
      parts.add(turns);
    });
    await besideOthers(async () => {
      for (; made.length < lists.length; turns += 1) await turnOfLoop();
    });
    expect(made).toEqual(lists.map((_, index) => index));
    expect(parts.size).toBe(4);
  });

  unit('of a small one are made at once', () => {
    const pauses = new RowPauses();
    expect([pauses.before(200), pauses.before(300), pauses.before(0)]).toEqual([null, null, null]);
    expect(pauses.before(1)).toBeInstanceOf(Promise);
  });
});

describe('Parts of large work', () => {
  unit(
    'are done one at a time, with callers taking turns, and small requests are served after each',
    async () => {
      const done: string[] = [];
      const work = ['ada', 'ada', 'ada', 'bob'].map(async (caller) => {
        await largeWork.turn(caller);
        done.push(caller);
      });
      const served: string[][] = [];
      await besideOthers(async () => {
        while (done.length < work.length) {
          await turnOfLoop();
          if (done.length !== served.at(-1)?.length) served.push([...done]);
        }
      });
      expect(served).toEqual([['ada'], ['ada', 'ada'], ['ada', 'ada', 'bob'], ['ada', 'ada', 'bob', 'ada']]);
    },
  );
});
