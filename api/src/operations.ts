import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import { effectsWanted } from './access/effects-wanted.ts';
import { admission } from './auth/admission.ts';
import type { Context } from './context.ts';
import { mutationErrors } from './mutation-errors.ts';

/** Around each field of Query and Mutation, outermost first. */
const around: MiddlewareFn<Context>[] = [admission, mutationErrors, effectsWanted];

/**
 * Puts what every operation needs around it. As global middlewares, type-graphql would run them for every field of every
 * row of an answer, and make a promise of each.
 */
export function surroundOperations(schema: GraphQLSchema): void {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      field.resolve = surrounded(field.resolve ?? defaultFieldResolver);
    }
  }
}

function surrounded(resolve: GraphQLFieldResolver<object, Context>): GraphQLFieldResolver<object, Context> {
  return (root, args, context, info) =>
    around.reduceRight<() => Promise<unknown>>(
      (next, middleware) => async () => middleware({ root, args, context, info }, next),
      async () => resolve(root, args, context, info),
    )();
}
