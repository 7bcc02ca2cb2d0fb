import type { MiddlewareFn } from 'type-graphql';
import type { Context } from '../context.ts';
import { ForbiddenError, UnauthenticatedError } from '../shared/errors.ts';

/** What somebody may ask who has not signed in. Everything else is closed until it is opened here. */
const forAnybody = new Set(['me', 'signIn', 'signInWithLink', 'signOut']);

/** What a syncer may ask with its token. */
const forSyncers = new Set([
  'me',
  'position',
  'syncer',
  'grantChanges',
  'changes',
  'registerTargets',
  'removeTargets',
  'acknowledgeGrants',
]);

/** The first door: whoever asks for a field of Query, Mutation or Subscription. Services and resolvers decide the rest. */
export const admission: MiddlewareFn<Context> = ({ info, context }, next) => {
  const { query, mutation, subscription } = {
    query: info.schema.getQueryType(),
    mutation: info.schema.getMutationType(),
    subscription: info.schema.getSubscriptionType(),
  };
  const isRoot = [query, mutation, subscription].includes(info.parentType);
  if (!isRoot || forAnybody.has(info.fieldName)) return next();
  if (context.viewer.scopes.length === 0) throw new UnauthenticatedError();
  if (context.viewer.syncerKey !== null && !forSyncers.has(info.fieldName)) {
    throw new ForbiddenError('A syncer may only ask for its own targets and grants.');
  }
  return next();
};
