import { HeaderMap } from '@apollo/server';
import {
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type Source,
} from 'graphql';
import { type Unavailability, unavailabilityOf } from '../database/unavailable.ts';
import { extensionsOf } from '../shared/coded-error.ts';
import { errorText } from '../shared/error-text.ts';

/** What programs and people are told where nothing was done because the database cannot do it now. */
export function unavailableAnswer({ reason, retryAfterMs }: Unavailability) {
  const text = errorText(`UNAVAILABLE_${reason}`, { seconds: Math.ceil(retryAfterMs / 1_000) });
  return { message: String(text), extensions: { code: 'UNAVAILABLE', ...extensionsOf(text), retryAfterMs } };
}

/** For the header Retry-After, which counts in seconds. */
export const retryAfter = (retryAfterMs: number): string => String(Math.ceil(retryAfterMs / 1_000));

/** For Apollo Server, where nobody could look up who asks: answered with the status 503. */
export function asContextError(error: unknown): unknown {
  const unavailability = unavailabilityOf(error);
  if (!unavailability || !(error instanceof Error)) return error;
  const headers = new HeaderMap([['retry-after', retryAfter(unavailability.retryAfterMs)]]);
  // Another library declares another type for `http`. Apollo Server takes a map.
  const extensions: Record<string, unknown> = { http: { status: 503, headers } };
  return new GraphQLError(error.message, { originalError: error, extensions });
}

/** Milliseconds until a whole operation may be sent again: null where it has done something, or failed for another reason. */
export function retryWholeAfterMs(
  { operation, selectionSet }: OperationDefinitionNode,
  { data, errors = [] }: { data?: unknown; errors?: readonly GraphQLFormattedError[] },
): number | null {
  const mayHaveDone = operation === 'mutation' && selectionSet.selections.length > 1;
  if (data || errors.length === 0 || mayHaveDone) return null;
  if (errors.some(({ extensions }) => extensions?.code !== 'UNAVAILABLE')) return null;
  return Math.max(...errors.map(({ extensions }) => Number(extensions?.retryAfterMs)));
}

const withMutations = new WeakMap<Source, boolean>();

/**
 * Whether an error comes from a field below a mutation: the mutation itself has been carried out then, and only a part of
 * the answer is missing.
 */
export function isBelowMutation(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || !error.source || (error.path?.length ?? 0) < 2) return false;
  const known = withMutations.get(error.source);
  if (known !== undefined) return known;
  const found = parse(error.source, { noLocation: true }).definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && String(definition.operation) === 'mutation',
  );
  withMutations.set(error.source, found);
  return found;
}
