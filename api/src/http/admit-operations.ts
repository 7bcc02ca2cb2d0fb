import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Context } from '../api/context.ts';
import { hasManyRows } from '../inputs/many-rows.ts';
import { InputError, LimitError, RateLimitedError, UnauthenticatedError } from '../shared/errors.ts';
import { largeWork } from '../shared/large-work.ts';
import { networkOf } from '../shared/network.ts';
import { callerOf } from '../viewer/caller.ts';
import { isStillGood } from '../viewer/live-viewers.ts';
import { admit } from './admit.ts';
import type { Budgets, Reservation } from './budgets.ts';
import { costOfRefusal, usedBy } from './cost.ts';
import { asGraphQLError, type Documents } from './documents.ts';
import type { FormatError } from './format-error.ts';
import type { HeavyOperations, Turn } from './heavy.ts';
import { repeatedMutations } from './repeated-mutations.ts';
import { retryAfter, retryWholeAfterMs } from './unavailable-answer.ts';

interface Parts {
  documents: Documents;
  budgets: Budgets;
  heavy: HeavyOperations;
  format: FormatError;
}

/**
 * A plugin of Apollo Server: executes only what `Documents` accepts and the viewer's budget allows, and states the cost
 * in each answer. Apollo's own validation is disabled, because it would check the rules of GraphQL, which take long on
 * hostile documents, before the limits.
 */
export const admitOperations = ({
  documents,
  budgets,
  heavy,
  format,
}: Parts): ApolloServerPlugin<Context> => ({
  async requestDidStart({ contextValue }) {
    const { em, viewer, environment } = contextValue;
    const address = networkOf(environment.client.address);
    let reservation: Reservation | undefined;
    let turn: Turn | undefined;
    return {
      async responseForOperation({ source, request, document }) {
        try {
          // Apollo Server executes the document that it parsed itself, so that one is changed.
          documents.rename(document);
          const admitted = admit({ documents, budgets }, viewer, address, { ...request, query: source });
          if ('errors' in admitted) return refusal(400, admitted.errors, format);
          reservation = admitted.reservation;
          const caller = callerOf(viewer, address);
          turn = await heavy.enter(caller, admitted.cost);
          if (turn.hasWaited && !(await isStillGood(em.fork(), viewer))) {
            return refusal(401, [asGraphQLError(new UnauthenticatedError())], format);
          }
          const variables = request.variables;
          const earlier = await repeatedMutations.find(contextValue, {
            ...admitted,
            query: source,
            variables,
          });
          if (earlier) return answered(earlier, format);
          if (hasManyRows(variables ?? {})) await largeWork.turn(caller);
          return null;
        } catch (error) {
          if (error instanceof InputError || error instanceof LimitError)
            return refusal(400, [asGraphQLError(error)], format);
          if (!(error instanceof RateLimitedError)) throw error;
          // The document was not executed, so this costs nothing.
          reservation?.cancel();
          reservation = budgets.charge(viewer, address, 0);
          const headers = new HeaderMap([['retry-after', retryAfter(error.retryAfterMs)]]);
          return refusal(429, [asGraphQLError(error)], format, headers);
        }
      },
      async willSendResponse(request) {
        turn?.end();
        if (request.response.body.kind !== 'single') return;
        reservation ??= budgets.charge(viewer, address, costOfRefusal(request.source ?? ''));
        const earlier = await repeatedMutations.keepAnswer(contextValue, request.response.body.singleResult);
        if (earlier) request.response.body = answered(earlier, format).body;
        const answer = request.response.body.singleResult;
        const againMs = request.operation ? retryWholeAfterMs(request.operation, answer) : null;
        if (againMs !== null) {
          request.response.http.status = 503;
          request.response.http.headers.set('retry-after', retryAfter(againMs));
        }
        answer.extensions = { ...answer.extensions, cost: reservation.charge(used(request, answer.data)) };
      },
    };
  },
});

const used = ({ operation }: GraphQLRequestContext<Context>, data: unknown): number =>
  operation && data ? usedBy(operation, data) : 0;

const answered = ({ data, errors }: ExecutionResult, format: FormatError) => ({
  http: { status: undefined, headers: new HeaderMap() },
  body: {
    kind: 'single' as const,
    singleResult: {
      ...(data !== undefined && { data }),
      ...(errors && { errors: errors.map((error) => format(error.toJSON(), error)) }),
    },
  },
});

const refusal = (
  status: number,
  errors: readonly GraphQLError[],
  format: FormatError,
  headers = new HeaderMap(),
) => ({
  http: { status, headers },
  body: {
    kind: 'single' as const,
    singleResult: { errors: errors.map((error) => format(error.toJSON(), error)) },
  },
});
