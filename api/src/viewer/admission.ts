import { Kind, type OperationDefinitionNode, type OperationTypeNode } from 'graphql';
import { mayAsk } from '../model/syncer-kinds.ts';
import { errorText } from '../shared/error-text.ts';
import { ForbiddenError, UnauthenticatedError } from '../shared/errors.ts';
import type { Viewer } from './viewer.ts';

/** The fields that may be used before signing in. All others are refused. */
const forAnybody = new Set([
  'me',
  'signIn',
  'signInWithLink',
  'startPasskeySignIn',
  'signInWithPasskey',
  'signOut',
  'enrolSystem',
]);

/**
 * The mutations that exchange a secret for a session. They cost nothing, because many people may share one address and
 * one of them could use up the budget of the others. Guesses and password hashing have limits of their own.
 */
export const signInMutations: ReadonlySet<string> = new Set([
  'signIn',
  'signInWithLink',
  'startPasskeySignIn',
  'signInWithPasskey',
  'enrolSystem',
]);

/** Whether an operation is exactly one of these mutations. */
export function isSignIn({ operation, selectionSet: { selections } }: OperationDefinitionNode): boolean {
  const [only] = selections;
  if (String(operation) !== 'mutation' || selections.length !== 1 || only?.kind !== Kind.FIELD) return false;
  return signInMutations.has(only.name.value);
}

/**
 * Refuses a viewer who may not use a field of Query, Mutation or Subscription at all; services decide the rest. For a
 * syncer, only its kind decides: fields that are open to everybody are not open to syncers.
 */
export function admit(viewer: Viewer, field: string, operation: `${OperationTypeNode}`): void {
  if (viewer.syncerKind !== null) {
    if (mayAsk(viewer.syncerKind, field)) return;
    throw new ForbiddenError(errorText('NOT_FOR_SYNCERS', { kind: viewer.syncerKind, field }));
  }
  if (forAnybody.has(field)) return;
  if (viewer.scopes.length === 0) throw new UnauthenticatedError();
  if (operation !== 'mutation' && !viewer.scopes.includes('READ'))
    throw new ForbiddenError(errorText('TOKEN_ONLY_WRITES'));
}
