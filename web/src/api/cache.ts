import { cacheExchange } from '@urql/exchange-graphcache';
import type { Exchange, Operation, OperationResult } from 'urql';
import { filter, makeSubject, map, merge, pipe, type Source } from 'wonka';
import { introspection } from '~/gql/cache-schema';
import { isDryRun } from './answers';
import { keys } from './cache-shape';
import { optimistic, removals } from './optimistic';

const remember = cacheExchange({ schema: introspection, keys, optimistic, updates: { Mutation: removals } });

/**
 * Removes the data of an answer of which the cache knows only a part. It would have null for the rest, which a form
 * would show as empty, and then save. The result itself is passed on, because the client requests the complete answer
 * only after it has received the partial one.
 */
const withoutParts = (result: OperationResult): OperationResult =>
  result.operation.context.meta?.cacheOutcome === 'partial' ? { ...result, data: undefined } : result;

/**
 * Caches answers, except those of dry runs, which bypass the cache: they describe objects as they would be, not as they
 * are.
 */
export const directoryCache: Exchange = ({ client, forward, dispatchDebug }) => {
  const dryRuns = makeSubject<OperationResult>();
  const isForCache = (result: OperationResult): boolean => {
    if (!isDryRun(result.operation)) return true;
    dryRuns.next(result);
    return false;
  };
  return (operations$) => {
    const askServer = (asked$: Source<Operation>) =>
      pipe(forward(merge([asked$, pipe(operations$, filter(isDryRun))])), filter(isForCache));
    const answers$ = remember({ client, dispatchDebug, forward: askServer })(
      pipe(
        operations$,
        filter((operation) => !isDryRun(operation)),
      ),
    );
    return merge([pipe(answers$, map(withoutParts)), dryRuns.source]);
  };
};
