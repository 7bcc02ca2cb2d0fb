import { Kind, type OperationDefinitionNode, type OperationTypeNode } from 'graphql';
import { mayAsk } from '../model/syncer-kinds.ts';
import { ForbiddenError, UnauthenticatedError } from '../shared/errors.ts';
import type { Viewer } from './viewer.ts';

/** What people may ask for who have not signed in. Everything else is closed until it is opened here. */
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
 * With which somebody comes in by a secret. They are not paid for, as an address may be that of many people, whose
 * budget others could use up: guesses, the slow hashes and turns have limits of their own.
 */
export const waysIn: ReadonlySet<string> = new Set([
  'signIn',
  'signInWithLink',
  'startPasskeySignIn',
  'signInWithPasskey',
  'enrolSystem',
]);

/** Whether an operation is one way in, and nothing else. */
export function isWayIn({ operation, selectionSet: { selections } }: OperationDefinitionNode): boolean {
  const [only] = selections;
  if (String(operation) !== 'mutation' || selections.length !== 1 || only?.kind !== Kind.FIELD) return false;
  return waysIn.has(only.name.value);
}

/**
 * Who may ask for a field of Query, Mutation or Subscription at all; the services decide the rest. What a syncer may ask
 * for is said by its kind alone: its token is not let in by what is open to people.
 */
export function admit(viewer: Viewer, field: string, operation: `${OperationTypeNode}`): void {
  if (viewer.syncerKind !== null) {
    if (mayAsk(viewer.syncerKind, field)) return;
    throw new ForbiddenError(
      `The token of a syncer of kind ${viewer.syncerKind} may not ask for ${field}. Use the account of an admin.`,
    );
  }
  if (forAnybody.has(field)) return;
  if (viewer.scopes.length === 0) throw new UnauthenticatedError();
  if (operation !== 'mutation' && !viewer.scopes.includes('READ'))
    throw new ForbiddenError('This token may only write. Use one with the scope READ.');
}
