import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import { checkArguments } from '../inputs/check-arguments.ts';
import { hasManyRows } from '../inputs/many-rows.ts';
import { largeWork } from '../shared/large-work.ts';
import { Page } from '../shared/paging.ts';
import { signInMutations } from '../viewer/admission.ts';
import { admission } from './admission.ts';
import { callerIn } from './caller-in.ts';
import type { Context } from './context.ts';
import { effectsWanted } from './effects-wanted.ts';
import { mutationErrors } from './mutation-errors.ts';
import { write } from './writes.ts';

/**
 * Checks the arguments of a field of Query or Mutation. Those of all other fields are checked by `checked`. Coercing many
 * rows (before this), checking them and making objects of them (after this) are three parts of large work.
 */
const argumentsChecked: MiddlewareFn<Context> = async ({ info, args, context }, next) => {
  const { parentType, fieldName } = info;
  const field = parentType.getFields()[fieldName];
  const part = async () => {
    if (hasManyRows(args)) await largeWork.turn(callerIn(context));
  };
  await part();
  if (field) checkArguments(`${parentType.name}.${fieldName}`, field.args, args);
  await part();
  return next();
};

/** Completes large answers in parts, so that other requests are served in between. */
const inParts: MiddlewareFn<Context> = async ({ context }, next) => {
  const answer = await next();
  await context.loaders.pauses.before(rowsIn(answer));
  return answer;
};

/** The rows of a list or of a page of a connection. */
function rowsIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.length;
  if (typeof answer !== 'object' || answer === null || !('page' in answer)) return 0;
  return answer.page instanceof Page ? answer.page.rows.length : 0;
}

/**
 * Limits simultaneous mutations per caller. Signing in is exempt: it has no caller yet, and has a queue of its own for
 * checking passwords.
 */
const writesInTurn: MiddlewareFn<Context> = ({ info, args, context }, next) =>
  String(info.operation.operation) === 'mutation' && !signInMutations.has(info.fieldName)
    ? write(context, next, { isLarge: hasManyRows(args) })
    : next();

/** The middlewares of each field of Query and Mutation, the outermost first. */
const around: MiddlewareFn<Context>[] = [
  inParts,
  admission,
  mutationErrors,
  argumentsChecked,
  writesInTurn,
  effectsWanted,
];

/**
 * Wraps the fields of Query and Mutation in these middlewares. As global middlewares, type-graphql would run them for
 * every field of every row of an answer, and create a promise for each.
 */
export function surroundOperations(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isRoot = roots.includes(type);
    for (const field of Object.values(type.getFields())) {
      if (isRoot) field.resolve = surrounded(field.resolve ?? defaultFieldResolver);
      else if (field.args.length > 0) checked(type, field);
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

/** Checks the arguments of fields within an answer, and of subscriptions where they begin. */
function checked(type: GraphQLObjectType, field: GraphQLField<object, Context>): void {
  const owner = `${type.name}.${field.name}`;
  const before =
    (resolve: GraphQLFieldResolver<object, Context>): GraphQLFieldResolver<object, Context> =>
    (root, args, context, info) => {
      checkArguments(owner, field.args, args);
      const answer = resolve(root, args, context, info);
      if (!(answer instanceof Promise)) return answer;
      return answer.then((found) => {
        const pause = context.loaders.pauses.before(rowsIn(found));
        return pause ? pause.then(() => found) : found;
      });
    };
  if (field.subscribe) field.subscribe = before(field.subscribe);
  else field.resolve = before(field.resolve ?? defaultFieldResolver);
}
