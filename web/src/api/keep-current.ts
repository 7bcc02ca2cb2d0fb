import { type Exchange, makeOperation, type Operation, type OperationResult, type RequestPolicy } from 'urql';
import { map, pipe } from 'wonka';
import type { LiveChangesSubscription } from '~/gql/graphql';
import { isDryRun, isFromCache, mayHaveChanged } from './answers';
import { objectQueries } from './cache-shape';

/**
 * A query whose answer is on the screen. `asked` and `answered` are values of `changes`: the number of changes that
 * were known when the query was sent.
 */
interface TrackedQuery {
  operation: Operation;
  asked: number;
  /** The value of `asked` for the answer that is shown; -1 until the server has answered. */
  answered: number;
  isAsking: boolean;
}

const withPolicy = (operation: Operation, requestPolicy: RequestPolicy): Operation =>
  makeOperation(operation.kind, operation, { ...operation.context, requestPolicy });

/** Whether the query selects more than scalars, such as the position of the log. */
const isAboutObjects = ({ query }: Operation): boolean =>
  query.definitions.some(
    (definition) =>
      definition.kind === 'OperationDefinition' &&
      definition.selectionSet.selections.some(
        (selection) => selection.kind !== 'Field' || objectQueries.has(selection.name.value),
      ),
  );

/**
 * Keeps the screen current. Almost everything in the directory depends on almost everything else: access on groups,
 * groups on rules, rules on users. So a change may affect every answer, and not only those that contain the changed
 * object: every query on the screen is sent again, and its old answer is shown until the new one arrives. Cached
 * answers from before the change are shown only until the server has answered.
 */
export const keepCurrent: Exchange = ({ client, forward }) => {
  const tracked = new Map<number, TrackedQuery>();
  let changes = 0;
  /** The position up to which the log has been followed; null before the first message. */
  let followed: number | null = null;

  const refetch = (query: TrackedQuery): void => {
    query.isAsking = true;
    client.reexecuteOperation(withPolicy(query.operation, 'network-only'));
  };

  const onChange = (): void => {
    changes += 1;
    // A query that is already being sent is sent again after its answer, which may be from before the change.
    for (const query of tracked.values())
      if (!query.isAsking && isAboutObjects(query.operation)) refetch(query);
  };

  const onOperation = (operation: Operation): Operation => {
    const { kind, key, context } = operation;
    if (kind === 'teardown') tracked.delete(key);
    if (kind !== 'query' || context.requestPolicy === 'cache-only') return operation;
    const query = tracked.get(key) ?? { operation, asked: -1, answered: -1, isAsking: false };
    tracked.set(key, query);
    query.operation = operation;
    const isCurrent = query.answered === changes || query.isAsking;
    if (context.requestPolicy === 'cache-first' && isCurrent) return operation;
    query.asked = changes;
    query.isAsking = true;
    return context.requestPolicy === 'cache-first' ? withPolicy(operation, 'cache-and-network') : operation;
  };

  const onAnswer = (result: OperationResult): OperationResult => {
    const query = tracked.get(result.operation.key);
    if (!query || isFromCache(result)) return result;
    query.isAsking = false;
    query.answered = query.asked;
    if (query.asked === changes || !isAboutObjects(query.operation)) return result;
    refetch(query);
    return { ...result, stale: true };
  };

  const onBatch = ({ operation, data }: OperationResult<LiveChangesSubscription>): void => {
    if (!data?.changes) return;
    const { changes: batch, position } = data.changes;
    // Members do not receive every change that affects what they see, and nobody receives changes that happened while
    // the log could not be followed. In these cases only the position shows that something has changed.
    const isElsewhere = position !== (followed ?? (operation.variables as { after?: number }).after);
    followed = position;
    if (batch.length > 0 || isElsewhere) onChange();
  };

  const onResult = (result: OperationResult): OperationResult => {
    const { kind } = result.operation;
    if (kind === 'query') return onAnswer(result);
    if (kind === 'subscription') onBatch(result);
    if (kind === 'mutation' && !isDryRun(result.operation) && mayHaveChanged(result)) onChange();
    return result;
  };

  return (operations$) => pipe(operations$, map(onOperation), forward, map(onResult));
};
