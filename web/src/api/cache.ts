import { cacheExchange } from '@urql/exchange-graphcache';
import type { Exchange, Operation, OperationResult } from 'urql';
import { filter, makeSubject, map, merge, pipe, type Source } from 'wonka';
import { introspection } from '~/gql/cache-schema';
import { isDryRun } from './answers';
import { keys } from './cache-shape';
import { optimistic, removals } from './optimistic';

const remember = cacheExchange({ schema: introspection, keys, optimistic, updates: { Mutation: removals } });

/**
 * Nothing, where the cache has only a part of an answer, and null for the rest: a form would say, and then save, that
 * something is empty. The result itself is passed on, as the client asks for the whole answer only once it has heard of it.
 */
const withoutParts = (result: OperationResult): OperationResult =>
  result.operation.context.meta?.cacheOutcome === 'partial' ? { ...result, data: undefined } : result;

/**
 * Remembers answers; but not those of dry runs, which go around the cache: they name objects as they would be, and as
 * they are not.
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
