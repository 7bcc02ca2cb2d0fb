import { once } from 'node:events';
import { type Client, type DocumentInput, gql, type OperationResult, type RequestPolicy } from 'urql';
import { WebSocket } from 'ws';
import { one } from '../../api/src/shared/one.ts';
import type { Caller } from '../../api/test/app.ts';
import type { Answers, MutationName } from '../../api/test/gql/answers.ts';
import { makeClient } from '../src/api/client';

type Query = string;
type Result = OperationResult<Answers>;

/** The results that a component would receive for a query, in order. */
export class Watched {
  readonly shown: Result[] = [];
  private wake = () => {};
  readonly stop: () => void;

  constructor(client: Client, query: Query, variables: object, requestPolicy: RequestPolicy) {
    const { unsubscribe } = client
      .query<Answers>(gql(query), variables, { requestPolicy })
      .subscribe((result) => {
        this.shown.push(result);
        this.wake();
      });
    this.stop = unsubscribe;
  }

  /** The first result that satisfies a condition; waits as long as the test lasts. */
  async until(holds: (result: Result) => boolean): Promise<Result> {
    for (;;) {
      const last = this.shown.at(-1);
      if (last && holds(last)) return last;
      await new Promise<void>((woken) => {
        this.wake = woken;
      });
    }
  }

  /** The first result that is complete and not stale. */
  async answered(): Promise<Result & { data: Answers }> {
    const result = await this.until(({ stale, data }) => !stale && data !== undefined);
    return { ...result, data: one(result.data, 'it was waited for') };
  }
}

/** The client of the dashboard, as a signed-in person has it in the browser. */
export class DashboardClient {
  readonly client: Client;
  private readonly sockets = new Set<WebSocket>();
  /** Awaited before an answer of the server is passed on. */
  private gate: () => Promise<void> = async () => {};

  constructor(url: string, caller: Caller) {
    const { headers } = caller;
    const { sockets } = this;
    this.client = makeClient(
      () => {},
      { sentences: {}, change: () => null, policyTypes: {} },
      {
        url: `${url}/graphql`,
        socketUrl: () => `${url.replace('http', 'ws')}/graphql`,
        fetch: async (target, request) => {
          const answer = await fetch(target, { ...request, headers: { ...request?.headers, ...headers } });
          await this.gate();
          return answer;
        },
        webSocketImpl: class extends WebSocket {
          constructor(address: string, protocols: string[]) {
            super(address, protocols, { headers });
            sockets.add(this);
          }
        },
      },
    );
  }

  watch(query: Query, variables: object = {}, requestPolicy: RequestPolicy = 'cache-first'): Watched {
    return new Watched(this.client, query, variables, requestPolicy);
  }

  /** The payload of a mutation that must not fail. */
  async change(mutation: MutationName, input: object, selection = '', dryRun = false): Promise<unknown> {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const document: DocumentInput = gql(`mutation ($input: ${type}!) {
      ${mutation}(input: $input) { ${selection} userErrors { message } }
    }`);
    const { data, error } = await this.client
      .mutation<Answers>(document, { input: { ...input, dryRun } })
      .toPromise();
    if (error || !data) throw error ?? new Error(`${mutation} was not answered`);
    const payload = data[mutation];
    if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
    return payload;
  }

  /** Holds the next answer of the server back after it has `reached` the client, until `open` is called. */
  holdNextAnswer(): { reached: Promise<void>; open(): void } {
    const reached = Promise.withResolvers<void>();
    const opened = Promise.withResolvers<void>();
    this.gate = () => {
      this.gate = async () => {};
      reached.resolve();
      return opened.promise;
    };
    return { reached: reached.promise, open: () => opened.resolve() };
  }

  /** Follows the changes like the dashboard does. */
  follow(after: number): { reaches(position: number): Promise<void>; stop(): void } {
    let reached = after;
    let wake = () => {};
    const { unsubscribe } = this.client
      .subscription<Answers>(
        gql`subscription LiveChanges($after: Position) {
          changes(after: $after) { position changes { position kind nodes { id } } }
        }`,
        { after },
      )
      .subscribe(({ data }) => {
        reached = data?.changes.position ?? reached;
        wake();
      });
    const reaches = async (position: number) => {
      while (reached < position)
        await new Promise<void>((woken) => {
          wake = woken;
        });
    };
    return { reaches, stop: unsubscribe };
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) {
      if (socket.readyState === socket.CLOSED) continue;
      const closed = once(socket, 'close');
      socket.terminate();
      await closed;
    }
  }
}
