import { map } from '@graphql-yoga/subscription';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
} from 'graphql';
import { unavailabilityOf } from '../database/unavailable.ts';
import { reasonOf } from '../shared/reason.ts';
import type { Context } from './context.ts';

/**
 * Like `subscribe` of graphql-js, but each event is resolved in a new context, so that nothing outdated is sent, and
 * only after checking that the viewer may still see it.
 */
export async function subscribe(
  args: ExecutionArgs,
): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const context = args.contextValue as Context;
  const { log, socket } = context.environment;
  let end = () => {};
  try {
    end = socket?.beginSubscription() ?? end;
  } catch (error) {
    return failed(error);
  }
  const events = await source(args);
  if (!(Symbol.asyncIterator in events)) {
    end();
    return events;
  }
  const results = map(async (event: unknown) => {
    await socket?.confirm(positionOf(event) ?? log.position);
    return execute({ ...args, rootValue: event, contextValue: context.renew() });
  })(events) as AsyncIterable<ExecutionResult>;
  return withEndCallback(results, end);
}

/** The position up to which an event contains changes. */
function positionOf(event: unknown): number | null {
  if (typeof event !== 'object' || event === null || !('position' in event)) return null;
  return typeof event.position === 'number' ? event.position : null;
}

/** The same stream, with a callback when it finishes, fails or is stopped. */
function withEndCallback(
  stream: AsyncIterable<ExecutionResult>,
  over: () => void,
): AsyncIterableIterator<ExecutionResult> {
  const iterator = stream[Symbol.asyncIterator]();
  const done: IteratorResult<ExecutionResult> = { value: undefined, done: true };
  return {
    async next() {
      try {
        const result = await iterator.next();
        if (result.done) over();
        return result;
      } catch (error) {
        over();
        // Released here, because a consumer does not call `return` on a stream that has failed.
        await iterator.return?.();
        if (!unavailabilityOf(error)) throw error;
        // Sent as the last message, so that the client resumes from its cursor and the other operations of the socket
        // continue.
        return { value: failed(error), done: false };
      }
    },
    async return() {
      over();
      await iterator.return?.();
      return done;
    },
    async throw(error) {
      over();
      await iterator.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Turns unexpected errors, which graphql-js throws, into an answer that says why there is no stream. */
async function source(args: ExecutionArgs): Promise<AsyncIterable<unknown> | ExecutionResult> {
  try {
    return await createSourceEventStream(args);
  } catch (error) {
    return failed(error);
  }
}

const failed = (error: unknown): ExecutionResult => ({
  errors: [new GraphQLError(reasonOf(error), { originalError: error as Error })],
});
