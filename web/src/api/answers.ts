import type { Operation, OperationResult } from 'urql';

/** Whether it is a mutation that changes nothing and only reports its effects. */
export const isDryRun = ({ kind, variables }: Operation): boolean =>
  kind === 'mutation' && (variables as { input?: { dryRun?: unknown } })?.input?.dryRun === true;

/** Whether the cache has answered a query, completely or in part. */
export function isFromCache({ operation: { kind, context } }: OperationResult): boolean {
  const outcome = context.meta?.cacheOutcome;
  return kind === 'query' && (outcome === 'hit' || outcome === 'partial');
}

/**
 * Whether a mutation may have changed something: yes, unless the server has said that it has not. Signing out, whose
 * answer has no payload, leaves the page anyway.
 */
export function mayHaveChanged({ data, error }: OperationResult): boolean {
  if (error) return true;
  const payloads: unknown[] = Object.values(data ?? {});
  return payloads.some(
    (payload) =>
      typeof payload === 'object' && (payload as { userErrors?: unknown[] } | null)?.userErrors?.length === 0,
  );
}
