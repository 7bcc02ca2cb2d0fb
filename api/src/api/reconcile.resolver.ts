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
  @FieldResolver(() => [Reconcile], { description: 'The reconciles of the syncer, the newest first.' })
  reconciles(
    @Root() { key }: Syncer,
    @Arg('first', () => Int, { defaultValue: 10, description: 'The number of reconciles: at most 100.' })
    first: number,
    @Ctx() { em }: Context,
  ): Promise<Reconcile[]> {
    return findReconciles(em, sql`r.syncer_id = ${key}`, Math.min(Math.max(first, 1), most));
  }

  @FieldResolver(() => [Reconcile], {
    description: 'Reconciles that were requested or approved and not carried out yet, the newest first.',
  })
  waitingReconciles(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<Reconcile[]> {
    return findReconciles(em, sql`r.syncer_id = ${key} and r.state in ('REQUESTED', 'APPROVED')`, most);
  }

  @Mutation(() => ReconcilePayload, {
    description: 'Asks a syncer to compare everything, and to repair or list the differences. For admins.',
  })
  async requestReconcile(
    @Arg('input', () => RequestReconcileInput, { description: 'The syncer and the options.' })
    input: RequestReconcileInput,
    @Ctx() { reconciles }: Context,
  ): Promise<ReconcilePayload> {
    return Object.assign(new ReconcilePayload(), await reconciles.request(input));
  }

  @Mutation(() => ReconcilePayload, {
    description: 'Approves or refuses removals that a syncer has held back. For admins.',
  })
  async decideReconcile(
    @Arg('input', () => DecideReconcileInput, { description: 'The reconcile and the decision.' })
    input: DecideReconcileInput,
    @Ctx() { reconciles }: Context,
  ): Promise<ReconcilePayload> {
    return Object.assign(new ReconcilePayload(), await reconciles.decide(input));
  }

  @Mutation(() => ReconcilePayload, {
    description: 'Reports what a comparison has found and what was done. For the syncer itself, and admins.',
  })
  async reportReconcile(
    @Arg('input', () => ReportReconcileInput, { description: 'The report.' }) input: ReportReconcileInput,
    @Ctx() { reconciles }: Context,
  ): Promise<ReconcilePayload> {
    return Object.assign(new ReconcilePayload(), await reconciles.report(input));
  }
}
