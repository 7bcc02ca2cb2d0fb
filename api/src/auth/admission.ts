import type { MiddlewareFn } from 'type-graphql';
import type { Context } from '../context.ts';
import { ForbiddenError, UnauthenticatedError } from '../shared/errors.ts';
import type { Viewer } from './viewer.ts';

/** What somebody may ask who has not signed in. Everything else is closed until it is opened here. */
const forAnybody = new Set([
  'me',
  'signIn',
  'signInWithLink',
  'startPasskeySignIn',
  'signInWithPasskey',
  'signOut',
  'enrolSystem',
]);

/** What a syncer may ask with its token. */
const forSyncers = new Set([
  'me',
  'position',
  'syncer',
  'grantChanges',
  'grantUsers',
  'changes',
  'registerTargets',
  'removeTargets',
  'acknowledgeGrants',
  'reportReconcile',
  'reportAccounts',
  'reportSystem',
  'reportCompliance',
  'applyMirror',
  'answerDirectory',
]);

/** The first door: who may ask for a field of Query, Mutation or Subscription at all. Services decide the rest. */
export function admit(viewer: Viewer, field: string): void {
  if (forAnybody.has(field)) return;
  if (viewer.scopes.length === 0) throw new UnauthenticatedError();
  if (viewer.syncerKey !== null && !forSyncers.has(field)) {
    throw new ForbiddenError('A syncer may only ask for its own targets and grants.');
  }
}

/** The same for every operation but subscriptions, which are admitted where they begin. */
export const admission: MiddlewareFn<Context> = ({ info, context }, next) => {
  admit(context.viewer, info.fieldName);
  return next();
};
