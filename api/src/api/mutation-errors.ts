import { getNamedType } from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import { UserError } from '../shared/errors.ts';
import { payloadClass } from '../shared/payload-type.ts';

/** Turns errors that the caller can do something about into `userErrors` of the mutation's payload. */
export const mutationErrors: MiddlewareFn = async ({ info }, next) => {
  if (info.parentType !== info.schema.getMutationType()) return next();
  const payload = payloadClass(getNamedType(info.returnType).name);
  try {
    const answer = await next();
    if (payload && answer.userErrors.length > 0) answer.userErrors = answer.userErrors.map(shown);
    return answer;
  } catch (error) {
    if (!payload || !(error instanceof UserError) || error.code === 'UNAUTHENTICATED') throw error;
    return Object.assign(new payload(), { userErrors: [shown(error)] });
  }
};

const shown = (error: UserError): UserError => error.toAnswer();
