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

/** The error for clients where nothing was done because the database is unavailable. */
export function unavailableAnswer({ reason, retryAfterMs }: Unavailability) {
  const text = errorText(`UNAVAILABLE_${reason}`, { seconds: Math.ceil(retryAfterMs / 1_000) });
  return { message: String(text), extensions: { code: 'UNAVAILABLE', ...extensionsOf(text), retryAfterMs } };
}

/** The value of the header Retry-After, in seconds. */
export const retryAfter = (retryAfterMs: number): string => String(Math.ceil(retryAfterMs / 1_000));

/** The error for Apollo Server where the viewer could not be loaded. It is answered with the status 503. */
export function asContextError(error: unknown): unknown {
  const unavailability = unavailabilityOf(error);
  if (!unavailability || !(error instanceof Error)) return error;
  const headers = new HeaderMap([['retry-after', retryAfter(unavailability.retryAfterMs)]]);
  // Typed loosely because another library declares another type for `http`. Apollo Server expects a map.
  const extensions: Record<string, unknown> = { http: { status: 503, headers } };
  return new GraphQLError(error.message, { originalError: error, extensions });
}

/**
 * Milliseconds after which the whole operation may be repeated; null where it has changed something, or failed for
 * another reason.
 */
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
 * Whether an error comes from a field below a mutation. The mutation was carried out then, and only a part of the
 * answer is missing.
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
