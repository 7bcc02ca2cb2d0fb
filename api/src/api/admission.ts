import type { MiddlewareFn } from 'type-graphql';
import { assertLease } from '../provisioning/lease.ts';
import { admit } from '../viewer/admission.ts';
import type { Context } from './context.ts';

/**
 * Admits every operation except subscriptions, which are admitted where they begin. Of several processes with the token
 * of one syncer, only the one that holds its lease may change anything.
 */
export const admission: MiddlewareFn<Context> = async ({ info, context }, next) => {
  const { viewer, environment, em } = context;
  const operation = info.operation.operation;
  admit(viewer, info.fieldName, operation);
  if (viewer.syncerKey !== null && operation === 'mutation' && info.fieldName !== 'holdSyncerLease')
    await assertLease(em, viewer.syncerKey, environment.client.syncerSession ?? null);
  return next();
};
