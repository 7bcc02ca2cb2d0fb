import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Bench, Line } from './bench.ts';
import { timingOf } from './timing.ts';

const many = 1_000;

/**
 * Measures the time from the start of a transaction, which is a little before its commit, to its arrival at a
 * subscriber; and the time from sending a mutation to its arrival at the last of a thousand subscribers.
 */
export async function push({ ask, serverUrl, token }: Bench): Promise<Line[]> {
  const subscribe = (onPosition: (position: number, at?: string) => void) => {
    const client = createClient({
      url: `${serverUrl.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { token },
      lazy: false,
    });
    client.subscribe<{ changes: { position: number; changes: { at: string }[] } }>(
      { query: 'subscription { changes { position changes { position at } } }' },
      {
        next: ({ data }) => data && onPosition(data.changes.position, data.changes.changes.at(-1)?.at),
        error: () => {},
        complete: () => {},
      },
    );
    return client;
  };
  const change = (name: string) =>
    ask<{ createUserGroup: { position: number } }>(
      'mutation ($name: String!) { createUserGroup(input: { name: $name }) { position } }',
      { name },
    );

  let arrived: (position: number, at?: string) => void = () => {};
  const one = subscribe((position, at) => arrived(position, at));
  await new Promise<void>((resolve) => {
    arrived = () => resolve();
  });
  const samples: number[] = [];
  for (let run = 0; run < 220; run++) {
    const arrival = new Promise<number>((resolve) => {
      arrived = (_position, at) => at && resolve(Date.now() - new Date(at).getTime());
    });
    await change(`one ${run}`);
    const took = await arrival;
    if (run >= 20) samples.push(took);
  }
  await one.dispose();

  let ready = 0;
  let target = Infinity;
  let reached = 0;
  let done: () => void = () => {};
  const clients: ReturnType<typeof subscribe>[] = [];
  // The server limits how many sockets may be open without `connection_init`, so only some connect at a time.
  while (ready < many) {
    while (clients.length < Math.min(many, ready + 100)) {
      clients.push(
        subscribe((position) => {
          if (target === Infinity) ready += 1;
          else if (position >= target && ++reached === many) done();
        }),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const last: number[] = [];
  for (let run = 0; run < 5; run++) {
    reached = 0;
    const { position } = await ask<{ position: number }>('{ position }');
    target = position + 1;
    const all = new Promise<void>((resolve) => {
      done = resolve;
    });
    const start = performance.now();
    await change(`many ${run}`);
    await all;
    last.push(performance.now() - start);
  }
  await Promise.all(clients.map((client) => client.dispose()));
  const single = timingOf(samples);
  return [
    { what: 'transaction begun to subscriber', size: '100k', ours: single.p50, p99: single.p99 },
    {
      what: 'mutation sent to the last of 1,000 subscribers',
      size: '100k',
      ours: timingOf(last).p50,
      p99: timingOf(last).p99,
    },
  ];
}
