import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { findReconciles } from '../provisioning/find-reconciles.ts';
import {
  DecideReconcileInput,
  Reconcile,
  ReconcilePayload,
  ReportReconcileInput,
  RequestReconcileInput,
} from '../provisioning/reconcile.types.ts';
import { Syncer } from '../provisioning/syncer.types.ts';
import { sql } from '../shared/sql.ts';
import type { Context } from './context.ts';

const most = 100;

@Resolver(() => Syncer)
export class ReconcileResolver {
  @FieldResolver(() => [Reconcile], { description: 'Its comparisons of everything, the newest first.' })
  reconciles(
    @Root() { key }: Syncer,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many: at most 100.' }) first: number,
    @Ctx() { em }: Context,
  ): Promise<Reconcile[]> {
    return findReconciles(em, sql`r.syncer_id = ${key}`, Math.min(Math.max(first, 1), most));
  }

  @FieldResolver(() => [Reconcile], {
    description: 'What it has been asked for, or allowed, and has not done: the newest first.',
  })
  waitingReconciles(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<Reconcile[]> {
    return findReconciles(em, sql`r.syncer_id = ${key} and r.state in ('REQUESTED', 'APPROVED')`, most);
  }

  @Mutation(() => ReconcilePayload, {
    description: 'Asks a syncer to compare everything, and to repair or list what differs. Admins only.',
  })
  async requestReconcile(
    @Arg('input', () => RequestReconcileInput, { description: 'Which syncer.' })
    input: RequestReconcileInput,
    @Ctx() { reconciles }: Context,
  ): Promise<ReconcilePayload> {
    return Object.assign(new ReconcilePayload(), await reconciles.request(input));
  }

  @Mutation(() => ReconcilePayload, {
    description: 'Allows or refuses removals that a syncer has stopped before. Admins only.',
  })
  async decideReconcile(
    @Arg('input', () => DecideReconcileInput, { description: 'Which, and how.' })
    input: DecideReconcileInput,
    @Ctx() { reconciles }: Context,
  ): Promise<ReconcilePayload> {
    return Object.assign(new ReconcilePayload(), await reconciles.decide(input));
  }

  @Mutation(() => ReconcilePayload, {
    description: 'Says what a comparison has found and what became of it. The syncer itself, and admins.',
  })
  async reportReconcile(
    @Arg('input', () => ReportReconcileInput, { description: 'What was found.' }) input: ReportReconcileInput,
    @Ctx() { reconciles }: Context,
  ): Promise<ReconcilePayload> {
    return Object.assign(new ReconcilePayload(), await reconciles.report(input));
  }
}
