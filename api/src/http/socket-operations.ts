import type { IncomingMessage } from 'node:http';
import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
} from 'graphql';
import type { WebSocket } from 'ws';
import type { Context } from '../api/context.ts';
import { hasManyRows } from '../inputs/many-rows.ts';
import { codedError, limitError } from '../shared/coded-error.ts';
import { errorText } from '../shared/error-text.ts';
import { UnauthenticatedError } from '../shared/errors.ts';
import { largeWork } from '../shared/large-work.ts';
import type { Semaphore } from '../shared/semaphore.ts';
import { callerOf } from '../viewer/caller.ts';
import type { LiveViewer } from '../viewer/live-viewers.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { admit } from './admit.ts';
import type { Budgets, Reservation } from './budgets.ts';
import { costOfRefusal, usedBy } from './cost.ts';
import { Counts } from './counts.ts';
import { type Accepted, asGraphQLError, type Documents } from './documents.ts';
import type { Drain } from './drain.ts';
import type { FormatError } from './format-error.ts';
import type { HeavyOperations, Turn } from './heavy.ts';
import { type MutationRequest, repeatedMutations } from './repeated-mutations.ts';
import type { RequestQueue } from './request-queue.ts';
import type { Requests } from './requests.ts';
import type { SocketLimits } from './socket-limits.ts';

/** What is stored with a socket. */
export interface Extra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  request: IncomingMessage;
  turns: Semaphore;
  /** The viewer, once the connection is acknowledged. */
  live: LiveViewer | null;
}

export interface OperationParts {
  schema: GraphQLSchema;
  documents: Documents;
  requests: Requests;
  budgets: Budgets;
  heavy: HeavyOperations;
  queue: RequestQueue;
  drain: Drain;
  format: FormatError;
  limits: SocketLimits;
}

interface Asked {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

interface Admitted {
  reservation: Reservation;
  turn: Turn;
  asked: MutationRequest;
}

/** The operations that are sent over sockets: each is admitted, executed and charged like one over HTTP. */
export class SocketOperations {
  private readonly subscriptionsOf = new Counts();
  private readonly admitted = new WeakMap<Context, Admitted>();

  constructor(private readonly parts: OperationParts) {}

  /** Admits an operation of a socket that has `running` operations, this one included. Returns its arguments, or errors. */
  async begin(extra: Extra, running: number, asked: Asked): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { drain, limits } = this.parts;
    try {
      if (drain.isDraining) return [stopping()];
      if (running > limits.operations)
        return [limitError(errorText('TOO_MANY_ON_SOCKET', { limit: limits.operations }))];
      return await this.admit(extra, asked);
    } catch (error) {
      return [asGraphQLError(error)];
    }
  }

  private async admit(
    extra: Extra,
    { query, operationName, variables }: Asked,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { schema, documents, requests, budgets, queue } = this.parts;
    const address = requests.networkOf(extra.request);
    const caller = callerOf(viewerOf(extra), address);
    await queue.turn(caller);
    const viewer = await viewerNow(extra);
    const admission = admit({ documents, budgets }, viewer, address, { query, operationName, variables });
    if ('errors' in admission) {
      budgets.charge(viewer, address, costOfRefusal(query));
      return admission.errors;
    }
    const { document, operation, reservation } = admission;
    const { viewer: current, turn } = await this.turnOf(extra, caller, admission).catch((error) => {
      // The document was not executed, so this costs nothing.
      reservation.cancel();
      throw error;
    });
    if (hasManyRows(variables ?? {})) await largeWork.turn(caller);
    const contextValue = requests.contextFor(current, extra.request, undefined, {
      turns: extra.turns,
      confirm: async (position) => extra.live?.confirm(position),
      beginSubscription: () => this.beginSubscription(caller),
    });
    this.admitted.set(contextValue, { reservation, turn, asked: { document, operation, query, variables } });
    return { schema, document, operationName, variableValues: variables, contextValue };
  }

  /** Waits until an operation may begin. Gives the viewer as they are then. */
  private async turnOf(
    extra: Extra,
    caller: string,
    { cost, operation }: Accepted,
  ): Promise<{ viewer: Viewer; turn: Turn }> {
    // A subscription does not count as heavy: its messages are made one after the other.
    const turn = await this.parts.heavy.enter(caller, operation.operation === 'subscription' ? 0 : cost);
    try {
      return { viewer: turn.hasWaited ? await viewerNow(extra) : viewerOf(extra), turn };
    } catch (error) {
      turn.end();
      throw error;
    }
  }

  async execute(args: ExecutionArgs): Promise<ExecutionResult> {
    const leave = this.parts.drain.enter();
    const context = args.contextValue as Context;
    const { asked, turn } = this.admitted.get(context) ?? {};
    try {
      return (asked && (await repeatedMutations.find(context, asked))) ?? (await execute(args));
    } catch (error) {
      return { errors: [asGraphQLError(error)] };
    } finally {
      leave();
      turn?.end();
    }
  }

  /** The message that is sent for a result, with what it has cost. */
  async answer({ contextValue, document, operationName }: ExecutionArgs, executed: ExecutionResult) {
    const context = contextValue as Context;
    const answer = this.shownAnswer(executed);
    const earlier = await repeatedMutations.keepAnswer(context, answer);
    const result = earlier ? this.shownAnswer(earlier) : answer;
    const operation = getOperationAST(document, operationName);
    const reservation = this.admitted.get(context)?.reservation;
    // A subscription is charged when it begins. Its events are sent whatever is left of the budget.
    const used = operation && result.data ? usedBy(operation, result.data) : 0;
    return { ...result, extensions: { ...result.extensions, cost: reservation?.charge(used) } };
  }

  private shownAnswer({ errors, ...answer }: ExecutionResult) {
    return { ...answer, errors: errors?.map((error) => this.shown(error)) };
  }

  shown(error: unknown): GraphQLFormattedError {
    const located = asGraphQLError(error);
    return this.parts.format(located.toJSON(), located);
  }

  private beginSubscription(owner: string): () => void {
    const { subscriptionsPerViewer: limit } = this.parts.limits;
    if (this.subscriptionsOf.of(owner) >= limit)
      throw limitError(errorText('TOO_MANY_SUBSCRIPTIONS', { limit }));
    return this.subscriptionsOf.add(owner);
  }
}

/** The viewer at the beginning of an operation, looked up again as for each request over HTTP. */
async function viewerNow(extra: Extra): Promise<Viewer> {
  await extra.live?.confirmNow();
  return viewerOf(extra);
}

function viewerOf({ live }: Extra): Viewer {
  if (!live) throw new UnauthenticatedError();
  return live.viewer;
}

/** The same error as over HTTP while a server stops. */
const stopping = () => codedError(errorText('STOPPING'), 'UNAVAILABLE');
