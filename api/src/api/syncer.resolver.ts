import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { assertReachable } from '../feed/feed.ts';
import { FeedIterator } from '../feed/follow.ts';
import { findSyncers, targetsOf } from '../provisioning/find-syncers.ts';
import { GrantBatch, GrantFailure } from '../provisioning/grant.types.ts';
import { grantsAfter } from '../provisioning/grant-feed.ts';
import { GrantUserPage, grantUsersAfter } from '../provisioning/grant-user.ts';
import {
  AcknowledgeGrantsInput,
  ArchiveSyncerInput,
  CreateSyncerInput,
  HoldSyncerLeaseInput,
  RegisterTargetsInput,
  RemoveTargetsInput,
} from '../provisioning/syncer.inputs.ts';
import { SyncerLeasePayload, SyncerPayload, TargetsPayload } from '../provisioning/syncer.payloads.ts';
import { Syncer } from '../provisioning/syncer.types.ts';
import { kindInfo, SyncerKind, SyncerKindInfo } from '../provisioning/syncer-kind.types.ts';
import { Target } from '../provisioning/target.types.ts';
import { ErrorText, type StoredText } from '../shared/error-text.ts';
import { keyOf } from '../shared/ids.ts';
import { Position } from '../shared/position.ts';
import { instant, int, written } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { admit } from '../viewer/admission.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Context } from './context.ts';

const heartbeatMs = 10_000;

const grantsAtOnce = 1_000;

@ArgsType()
class GrantFeedArgs {
  @Field(() => Position, { description: 'The position that was applied last; 0 for everything.' })
  after: number;

  @Field(() => ID, { nullable: true, description: 'The id of the syncer; the caller itself when left out.' })
  syncer?: string | null;
}

@ArgsType()
class GrantPageArgs extends GrantFeedArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'The number of grants: 1,000 when left out, at most 1,000.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The `cursor` of the previous batch, if it had one.' })
  cursor?: string | null;
}

@ArgsType()
class GrantUserArgs {
  @Field(() => ID, { nullable: true, description: 'The `cursor` of the previous page.' })
  after?: string | null;

  @Field(() => ID, { nullable: true, description: 'The id of the syncer; the caller itself when left out.' })
  syncer?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of users: 1,000 when left out, at most 1,000.',
  })
  first?: number | null;
}

@Resolver(() => Syncer)
export class SyncerResolver {
  @Query(() => [Syncer], { description: 'All syncers. For admins and auditors.' })
  syncers(@Ctx() { em, viewer }: Context): Promise<Syncer[]> {
    authorizeReader(viewer);
    return findSyncers(em, sql`s.archived_at is null`);
  }

  @Query(() => [SyncerKindInfo], {
    description:
      'All kinds of syncers, with the targets that they take and the facts of people that they receive. For admins and auditors.',
  })
  syncerKinds(@Ctx() { viewer }: Context): SyncerKindInfo[] {
    authorizeReader(viewer);
    return Object.values(SyncerKind).map(kindInfo);
  }

  @Query(() => Syncer, {
    nullable: true,
    description:
      'A syncer; null where there is none with this id. For admins, auditors and the syncer itself.',
  })
  async syncer(
    @Arg('id', () => ID, {
      nullable: true,
      description: 'The id of the syncer; the caller itself when left out.',
    })
    id: string | null | undefined,
    @Ctx() { syncers }: Context,
  ): Promise<Syncer> {
    return syncers.find(id ? keyOf(id, 'Syncer') : await syncers.own(null));
  }

  @FieldResolver(() => [Target], { description: 'The user groups and resources whose grants it applies.' })
  targets(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<Target[]> {
    return targetsOf(em, key);
  }

  @FieldResolver(() => [GrantFailure], { description: 'The grants that it could not apply: the oldest 200.' })
  async failures(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<GrantFailure[]> {
    const found = await rowsOf(
      em,
      { nodeKey: int, userKey: int, message: written<StoredText>(), attempts: int, since: instant },
      sql`select node_id as "nodeKey", user_id as "userKey", message, attempts, since from grant_failure
          where syncer_id = ${key} order by since, node_id, user_id limit 200`,
    );
    return found.map(({ since, message, ...facts }) =>
      Object.assign(new GrantFailure(), facts, { since: new Date(since), text: ErrorText.stored(message) }),
    );
  }

  @Query(() => GrantBatch, {
    description:
      'The grants on a syncer’s targets that changed after a position: used for a snapshot, for resuming and for catching up.',
  })
  async grantChanges(
    @Args(() => GrantPageArgs) { after, syncer, first, cursor }: GrantPageArgs,
    @Ctx() context: Context,
  ): Promise<GrantBatch> {
    const size = Math.min(Math.max(first ?? grantsAtOnce, 1), grantsAtOnce);
    const newest = context.environment.log.position;
    return grantsAfter(context.em, await context.syncers.own(syncer), { after, cursor, size, newest });
  }

  @Query(() => GrantUserPage, {
    description:
      'The users who have a grant on a syncer’s targets now, each once. A snapshot needs these beside the grants.',
  })
  async grantUsers(
    @Args(() => GrantUserArgs) { after, syncer, first }: GrantUserArgs,
    @Ctx() context: Context,
  ): Promise<GrantUserPage> {
    const size = Math.min(Math.max(first ?? grantsAtOnce, 1), grantsAtOnce);
    const from = after ? keyOf(after, 'User') : 0;
    return grantUsersAfter(context.em, await context.syncers.own(syncer), from, size);
  }

  @Subscription(() => GrantBatch, {
    name: 'grantChanges',
    description:
      'The grants on a syncer’s targets as they change: first those that changed after the position, then every change. A heartbeat is sent every 10 seconds.',
    subscribe: async ({ args, context }: { args: GrantFeedArgs; context: Context }) => {
      admit(context.viewer, 'grantChanges', 'subscription');
      const key = await context.syncers.own(args.syncer);
      await assertReachable(context, args.after);
      let cursor: string | null = null;
      let notified = -1;
      let isNotified = false;
      const { log, socket } = context.environment;
      return new FeedIterator<GrantBatch>(log, args.after, {
        heartbeatMs,
        read: async (after) => {
          const newest = log.position;
          const batch = await grantsAfter(context.em.fork(), key, {
            after,
            cursor,
            size: grantsAtOnce,
            newest,
          });
          cursor = batch.cursor;
          isNotified = batch.notifiedPosition > notified;
          notified = batch.notifiedPosition;
          return batch;
        },
        isEmpty: (batch) => batch.grants.length === 0 && !isNotified,
        hasMore: () => cursor !== null,
        turns: socket?.turns,
      });
    },
  })
  grantFeed(@Root() batch: GrantBatch, @Args(() => GrantFeedArgs) _args: GrantFeedArgs): GrantBatch {
    return batch;
  }

  @Mutation(() => SyncerPayload, {
    description:
      'Creates a syncer and its token. For admins, who have to confirm their presence, and their tokens with the scope CREDENTIALS.',
  })
  async createSyncer(
    @Arg('input', () => CreateSyncerInput, { description: 'The new syncer.' }) input: CreateSyncerInput,
    @Ctx() { syncers }: Context,
  ): Promise<SyncerPayload> {
    return Object.assign(new SyncerPayload(), await syncers.create(input));
  }

  @Mutation(() => SyncerPayload, { description: 'Archives a syncer. For admins.' })
  async archiveSyncer(
    @Arg('input', () => ArchiveSyncerInput, { description: 'The syncer.' }) input: ArchiveSyncerInput,
    @Ctx() { syncers }: Context,
  ): Promise<SyncerPayload> {
    return Object.assign(new SyncerPayload(), await syncers.archive(input));
  }

  @Mutation(() => TargetsPayload, {
    description:
      'Adds targets of the types that its kind takes to a syncer. They determine whose facts it receives. For admins; the target of an agent comes from its enrolment.',
  })
  async registerTargets(
    @Arg('input', () => RegisterTargetsInput, { description: 'The syncer and the targets.' })
    input: RegisterTargetsInput,
    @Ctx() { syncers }: Context,
  ): Promise<TargetsPayload> {
    return Object.assign(new TargetsPayload(), await syncers.register(input));
  }

  @Mutation(() => TargetsPayload, {
    description: 'Removes targets from a syncer. For admins; the system of an agent cannot be removed.',
  })
  async removeTargets(
    @Arg('input', () => RemoveTargetsInput, { description: 'The syncer and the targets.' })
    input: RemoveTargetsInput,
    @Ctx() { syncers }: Context,
  ): Promise<TargetsPayload> {
    return Object.assign(new TargetsPayload(), await syncers.remove(input));
  }

  @Mutation(() => SyncerPayload, {
    description: 'Reports how far a syncer has applied its grants. For the syncer itself, and admins.',
  })
  async acknowledgeGrants(
    @Arg('input', () => AcknowledgeGrantsInput, { description: 'The position and the failures.' })
    input: AcknowledgeGrantsInput,
    @Ctx() { syncerProgress }: Context,
  ): Promise<SyncerPayload> {
    return Object.assign(new SyncerPayload(), await syncerProgress.acknowledge(input));
  }

  @Mutation(() => SyncerLeasePayload, {
    description:
      'Takes or renews the lease of a syncer, and reports whether it can work. While one process holds it, every other process with the same token is refused with a LeaseError that names the holder. For the syncer itself, and admins.',
  })
  async holdSyncerLease(
    @Arg('input', () => HoldSyncerLeaseInput, { description: 'The process, and how long the lease lasts.' })
    input: HoldSyncerLeaseInput,
    @Ctx() { syncerProgress }: Context,
  ): Promise<SyncerLeasePayload> {
    return Object.assign(new SyncerLeasePayload(), await syncerProgress.hold(input));
  }
}
