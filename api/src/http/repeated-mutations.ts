import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FormattedExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import type { Context } from '../api/context.ts';
import { expiredBefore, type IdempotencyRequest } from '../changes/idempotency.ts';
import { forbiddenCharacter, isStorable } from '../shared/characters.ts';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, InputError, LimitError } from '../shared/errors.ts';
import { bytes, nullable } from '../shared/row-type.ts';
import { sealedFor } from '../shared/sealed-for.ts';
import { fieldsIn } from '../shared/selected-fields.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { asGraphQLError } from './documents.ts';

export interface MutationRequest {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** The text of the document. */
  query: string;
  variables?: Readonly<Record<string, unknown>> | null;
}

const longestKey = 255;

/**
 * In characters. Longer answers are not stored: a repeated request then only learns that the mutation was carried out.
 */
const longestAnswer = 100_000;

/** How long a repeated request waits for the first answer, which is stored right after the commit. */
const timeoutMs = 5_000;

/**
 * Carries out a mutation with an `idempotencyKey` once, and returns the first answer to each repeated request. The key
 * is stored in the transaction of the mutation, so no mutation lacks its key; the answer is stored right after it. A
 * mutation that failed and changed nothing is not remembered.
 */
export const repeatedMutations = {
  /** The answer of an earlier request, or null where this one is to be executed. */
  async find(context: Context, asked: MutationRequest): Promise<ExecutionResult | null> {
    const key = keyIn(asked);
    if (key === null) return null;
    context.only.once = { key, request: fingerprint(asked), isDone: false, isRepeated: false };
    return stored(context, context.only.once);
  },

  /** Stores the answer to an operation. Returns an answer to send instead, or null. */
  async keepAnswer(context: Context, answer: FormattedExecutionResult): Promise<ExecutionResult | null> {
    const { once } = context.only;
    if (!once) return null;
    if (once.isRepeated) return (await stored(context, once)) ?? { errors: [withoutAnswer()] };
    // The mutation was carried out, so a failure to store its answer must not prevent sending it.
    if (once.isDone) await keep(context, once, answer).catch(() => {});
    return null;
  },
};

function keyIn({ document, operation, variables }: MutationRequest): string | null {
  if (operation.operation !== 'mutation') return null;
  const fields = fieldsIn(operation.selectionSet, (name) => fragmentIn(document, name));
  const keys = fields.map((field) => keyOfField(field, variables ?? {})).filter((key) => key !== null);
  const [key] = keys;
  if (key === undefined) return null;
  if (fields.length > 1) throw new InputError(errorText('KEY_FOR_ONE_MUTATION'));
  if (key === '') throw new InputError(errorText('KEY_EMPTY'));
  if (key.length > longestKey)
    throw new LimitError(errorText('KEY_TOO_LONG', { limit: longestKey }), longestKey);
  // The key is checked here because it is looked up before the arguments are, and error messages repeat it.
  if (!isStorable(key) || forbiddenCharacter(key, 'line') !== null)
    throw new InputError(errorText('KEY_CHARACTERS'));
  return key;
}

const fragmentIn = (document: DocumentNode, name: string): FragmentDefinitionNode | undefined =>
  document.definitions
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .find((fragment) => fragment.name.value === name);

function keyOfField(field: FieldNode, variables: Readonly<Record<string, unknown>>): string | null {
  const input = field.arguments?.find(({ name }) => name.value === 'input')?.value;
  if (input?.kind === Kind.VARIABLE) {
    const value = variables[input.name.value];
    return typeof value === 'object' && value !== null
      ? textOrNull(Reflect.get(value, 'idempotencyKey'))
      : null;
  }
  if (input?.kind !== Kind.OBJECT) return null;
  const value: ValueNode | undefined = input.fields.find(
    ({ name }) => name.value === 'idempotencyKey',
  )?.value;
  if (value?.kind === Kind.STRING) return value.value;
  return value?.kind === Kind.VARIABLE ? textOrNull(variables[value.name.value]) : null;
}

/** Values of other types are refused when the operation is executed. */
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const fingerprint = ({ query, operation, variables }: MutationRequest): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([query, operation.name?.value ?? null, variables ?? null]))
    .digest();

const row = { request: bytes, answer: nullable(bytes) };

/** The stored first answer to a request; null where there is none within the time that keys are remembered. */
async function stored(
  { em, viewer, environment }: Context,
  once: IdempotencyRequest,
): Promise<ExecutionResult | null> {
  const { key, request } = once;
  for (const deadline = Date.now() + timeoutMs; ; ) {
    const [found] = await rowsOf(
      em.fork(),
      row,
      sql`select request, answer from idempotency_key
          where actor_id = ${viewer.actorKey} and key = ${key} and created_at > ${expiredBefore(clock.now())}`,
    );
    if (!found) return null;
    if (!request.equals(found.request))
      return {
        errors: [asGraphQLError(new ConflictError(errorText('KEY_OF_OTHER_REQUEST', { key })))],
      };
    if (found.answer) return read(environment.vault.open(sealedFor.answer(), found.answer));
    if (Date.now() >= deadline) return { errors: [withoutAnswer()] };
    await pause(50);
  }
}

/** Stored errors become GraphQLErrors again, as the first ones were. */
function read(text: string): ExecutionResult {
  const { errors, ...answer }: FormattedExecutionResult = JSON.parse(text);
  return {
    ...answer,
    errors: errors?.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions })),
  };
}

async function keep(
  { em, viewer, environment }: Context,
  { key }: IdempotencyRequest,
  { data, errors }: FormattedExecutionResult,
) {
  const text = JSON.stringify({ data, errors });
  if (text.length > longestAnswer) return;
  await rows(
    em.fork(),
    sql`update idempotency_key set answer = ${environment.vault.seal(sealedFor.answer(), text)}
        where actor_id = ${viewer.actorKey} and key = ${key}`,
  );
}

const withoutAnswer = (): GraphQLError => asGraphQLError(new ConflictError(errorText('ANSWER_NOT_KEPT')));
