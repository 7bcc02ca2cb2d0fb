import { WebSocket } from 'ws';
import { fragmentBomb } from './documents.ts';
import { count, graphql } from './send.ts';
import type { Attack, Tally, Target } from './target.ts';

const protocol = 'graphql-transport-ws';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** An open WebSocket, or null if the server refused it. */
function open({ url }: Target): Promise<WebSocket | null> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, protocol);
    socket.once('open', () => resolve(socket));
    socket.once('unexpected-response', () => resolve(null));
    socket.on('error', () => resolve(null));
  });
}

/** A WebSocket whose `connection_init` was acknowledged. */
async function acknowledged(target: Target, token?: string): Promise<WebSocket | null> {
  const socket = await open(target);
  if (!socket) return null;
  const answered = new Promise<boolean>((resolve) => {
    socket.once('message', () => resolve(true));
    socket.once('close', () => resolve(false));
  });
  socket.send(JSON.stringify({ type: 'connection_init', payload: { token } }));
  return (await answered) ? socket : null;
}

/** Sends the same operation many times over one WebSocket. Counts the answers, or how the WebSocket was closed. */
async function subscribeOften(target: Target, query: string, times: number, token?: string): Promise<Tally> {
  const tally: Tally = {};
  const socket = await acknowledged(target, token);
  if (!socket) return { 'not acknowledged': 1 };
  socket.on('message', (message) => {
    const { type, payload } = JSON.parse(String(message));
    const code = payload?.[0]?.extensions?.code ?? payload?.errors?.[0]?.extensions?.code;
    count(tally, code ? `${type} ${code}` : type);
  });
  socket.on('close', (code, reason) => count(tally, `closed ${code} ${reason}`));
  for (let id = 0; id < times && socket.readyState === WebSocket.OPEN; id += 1) {
    socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query } }));
    if (id % 100 === 99) await pause(10);
  }
  await pause(target.seconds * 1_000);
  socket.terminate();
  return tally;
}

const everyChange = 'subscription { changes(after: 0) { position changes { position kind before after } } }';

/** Writes as an admin during the attack, and records the longest time of a write. */
async function writes(target: Target, tally: Tally): Promise<void> {
  const until = Date.now() + target.seconds * 1_000;
  let worst = 0;
  while (Date.now() < until) {
    const begun = performance.now();
    await graphql(
      target,
      'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { position userErrors { code } } }',
      { input: { name: `written ${crypto.randomUUID()}` } },
      target.adminToken,
    );
    worst = Math.max(worst, performance.now() - begun);
    await pause(100);
  }
  tally[`slowest write of an admin: ${worst.toFixed(0)} ms`] = 1;
}

export const bySocket: Attack[] = [
  {
    what: 'nested fragments over a socket',
    who: 'stranger',
    run: (target) => subscribeOften(target, fragmentBomb(22), 50),
  },
  {
    what: '3,000 subscriptions on one socket',
    who: 'member',
    run: async (target) => {
      const tally: Tally = {};
      const [got] = await Promise.all([
        subscribeOften(target, everyChange, 3_000, target.memberToken),
        writes(target, tally),
      ]);
      return { ...got, ...tally };
    },
  },
  {
    what: '2,000 sockets that say nothing',
    who: 'stranger',
    run: async (target) => {
      const sockets = await Promise.all(Array.from({ length: 2_000 }, () => open(target)));
      await pause(target.seconds * 1_000);
      const isOpen = (socket: WebSocket | null) => socket?.readyState === WebSocket.OPEN;
      const tally = {
        opened: sockets.filter((socket) => socket !== null).length,
        'still open': sockets.filter(isOpen).length,
      };
      for (const socket of sockets) socket?.terminate();
      return tally;
    },
  },
  {
    what: '300 sockets of one viewer',
    who: 'member',
    run: async (target) => {
      const sockets = await Promise.all(
        Array.from({ length: 300 }, () => acknowledged(target, target.memberToken)),
      );
      await pause(target.seconds * 1_000);
      const tally = { acknowledged: sockets.filter((socket) => socket !== null).length };
      for (const socket of sockets) socket?.terminate();
      return tally;
    },
  },
  {
    what: 'subscribers that read nothing',
    who: 'admin',
    run: async (target) => {
      const tally: Tally = {};
      const sockets = await Promise.all(
        Array.from({ length: 10 }, () => acknowledged(target, target.adminToken)),
      );
      for (const socket of sockets) {
        for (let id = 0; id < 20; id += 1) {
          socket?.send(
            JSON.stringify({ id: String(id), type: 'subscribe', payload: { query: everyChange } }),
          );
        }
        socket?.pause();
        socket?.on('close', (code) => count(tally, `closed ${code}`));
      }
      await writes(target, tally);
      for (const socket of sockets) {
        socket?.resume();
        socket?.terminate();
      }
      return tally;
    },
  },
];
