import type { GraphQLError } from 'graphql';
import { isWayIn } from '../viewer/admission.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { Budgets, Reservation } from './budgets.ts';
import type { Accepted, Documents, GraphQLRequest } from './documents.ts';

/** Characters of a document that is looked at whatever is left of a budget: it takes no longer than saying no. */
const shortDocument = 2_000;

interface Parts {
  documents: Documents;
  budgets: Budgets;
}

/**
 * What somebody may have executed, with what was set aside for it, or why it is not executed; throws where nothing is left
 * of their budget. Whoever comes in by a secret is not kept out by what others have spent from the same address.
 */
export function admit(
  { documents, budgets }: Parts,
  viewer: Viewer,
  address: string,
  request: GraphQLRequest,
): (Accepted & { reservation: Reservation }) | { errors: readonly GraphQLError[] } {
  const isStranger = viewer.scopes.length === 0;
  const mayBeWayIn = isStranger && request.query.length <= shortDocument;
  if (!mayBeWayIn) budgets.assertSome(viewer, address);
  const accepted = documents.accept(request);
  if ('errors' in accepted) {
    budgets.assertSome(viewer, address);
    return accepted;
  }
  const { cost, operation } = accepted;
  const reservation =
    mayBeWayIn && isWayIn(operation)
      ? budgets.waive(viewer, address, cost)
      : budgets.reserve(viewer, address, cost);
  return { ...accepted, reservation };
}
