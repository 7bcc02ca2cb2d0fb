import { map } from '@graphql-yoga/subscription';
import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { Context } from '../context.ts';

/** graphql's own `subscribe`, but every event is resolved in a context of its own, so that nothing stale is sent. */
export async function subscribe(
  args: ExecutionArgs,
): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const events = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in events)) return events;
  return map((event: unknown) =>
    execute({ ...args, rootValue: event, contextValue: (args.contextValue as Context).renew() }),
  )(events) as AsyncIterable<ExecutionResult>;
}
