import type { Operation, OperationResult } from 'urql';

/** A mutation that only says what it would do. */
export const isDryRun = ({ kind, variables }: Operation): boolean =>
  kind === 'mutation' && (variables as { input?: { dryRun?: unknown } })?.input?.dryRun === true;

/** Whether the cache has answered a query, with all of the answer or a part. */
export function isFromCache({ operation: { kind, context } }: OperationResult): boolean {
  const outcome = context.meta?.cacheOutcome;
  return kind === 'query' && (outcome === 'hit' || outcome === 'partial');
}

/**
 * Whether a mutation may have changed something: unless the server has said that it has not. What a mutation without a
 * payload does, signing out, leaves the page.
 */
export function mayHaveChanged({ data, error }: OperationResult): boolean {
  if (error) return true;
  const payloads: unknown[] = Object.values(data ?? {});
  return payloads.some(
    (payload) =>
      typeof payload === 'object' && (payload as { userErrors?: unknown[] } | null)?.userErrors?.length === 0,
  );
}
