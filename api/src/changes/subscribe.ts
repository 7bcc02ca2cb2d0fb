import { map } from '@graphql-yoga/subscription';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
} from 'graphql';
import type { Context } from '../context.ts';

/** graphql's own `subscribe`, but every event is resolved in a context of its own, so that nothing stale is sent. */
export async function subscribe(
  args: ExecutionArgs,
): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const events = await source(args);
  if (!(Symbol.asyncIterator in events)) return events;
  return map((event: unknown) =>
    execute({ ...args, rootValue: event, contextValue: (args.contextValue as Context).renew() }),
  )(events) as AsyncIterable<ExecutionResult>;
}

/** graphql-js lets through what it does not know; the client shall hear why there is no stream. */
async function source(args: ExecutionArgs): Promise<AsyncIterable<unknown> | ExecutionResult> {
  try {
    return await createSourceEventStream(args);
  } catch (error) {
    return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
  }
}
