import type { MiddlewareFn } from 'type-graphql';
import { effectsOf } from '../access/effects.ts';
import type { Effects } from '../access/effects.types.ts';
import { selectedFields } from '../shared/selected-fields.ts';
import type { Context } from './context.ts';

/**
 * Computes effects only for mutations whose selection contains them, because that costs as much as the queries they
 * answer.
 */
export const effectsWanted: MiddlewareFn<Context> = async ({ info, context }, next) => {
  if (info.parentType !== info.schema.getMutationType() || !selectedFields(info).has('effects'))
    return next();
  let effects: Effects | null = null;
  context.watch.observe = async (tx) => {
    effects = await effectsOf(tx, context.visibility);
  };
  try {
    const payload = await next();
    if (payload && effects) payload.effects = effects;
    return payload;
  } finally {
    context.watch.observe = undefined;
  }
};
