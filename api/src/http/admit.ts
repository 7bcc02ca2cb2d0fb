import type { GraphQLError } from 'graphql';
import { isSignIn } from '../viewer/admission.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { Budgets, Reservation } from './budgets.ts';
import type { Accepted, Documents, GraphQLRequest } from './documents.ts';

/**
 * The length in characters up to which a document is parsed even if the budget is used up: parsing it takes no longer
 * than refusing it.
 */
const shortDocument = 2_000;

interface Parts {
  documents: Documents;
  budgets: Budgets;
}

/**
 * The operation to execute with its reservation, or why it is refused; throws where nothing is left of the budget.
 * Signing in is never refused because others have used up the budget of the same address.
 */
export function admit(
  { documents, budgets }: Parts,
  viewer: Viewer,
  address: string,
  request: GraphQLRequest,
): (Accepted & { reservation: Reservation }) | { errors: readonly GraphQLError[] } {
  const isAnonymous = viewer.scopes.length === 0;
  const mayBeWayIn = isAnonymous && request.query.length <= shortDocument;
  if (!mayBeWayIn) budgets.assertSome(viewer, address);
  const accepted = documents.accept(request);
  if ('errors' in accepted) {
    budgets.assertSome(viewer, address);
    return accepted;
  }
  const { cost, operation } = accepted;
  const reservation =
    mayBeWayIn && isSignIn(operation)
      ? budgets.reserveFree(viewer, address, cost)
      : budgets.reserve(viewer, address, cost);
  return { ...accepted, reservation };
}
