import { Args, ArgsType, Ctx, Field, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Change, findChanges } from '../feed/change.ts';
import { ChangeFilter, changeCondition } from '../feed/change-filter.ts';
import { assertReachable, ChangeBatch, nextBatch, visibleChanges } from '../feed/feed.ts';
import { FeedIterator } from '../feed/follow.ts';
import { connectionOf } from '../shared/connection.ts';
import { allOf } from '../shared/filters.ts';
import { Page, pageOf } from '../shared/paging.ts';
import { Position } from '../shared/position.ts';
import { int } from '../shared/row-type.ts';
import { onlyRow, sql } from '../shared/sql.ts';
import { admit } from '../viewer/admission.ts';
import type { Context } from './context.ts';

export const ChangeConnection = connectionOf<Change>('Change', () => Change);

const heartbeatMs = 10_000;

@ArgsType()
class ChangesArgs {
  @Field(() => Position, {
    nullable: true,
    description: 'Only changes after this position; with `newestFirst`, before it.',
  })
  after?: number | null;

  @Field(() => Int, { nullable: true, description: 'The number of changes: 50 when left out, at most 200.' })
  first?: number | null;

  @Field(() => ChangeFilter, { nullable: true, description: 'Only changes that match this filter.' })
  where?: ChangeFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether the newest change comes first.',
  })
  newestFirst?: boolean | null;
}

@ArgsType()
class FeedArgs {
  @Field(() => Position, {
    nullable: true,
    description: 'Resume after this position; only future changes when left out. 0 gives everything.',
  })
  after?: number | null;

  @Field(() => ChangeFilter, { nullable: true, description: 'Only changes that match this filter.' })
  where?: ChangeFilter | null;
}

@Resolver()
export class ChangesResolver {
  @Query(() => ChangeConnection, {
    description:
      'The ordered log of changes. Members see changes about themselves and the groups that they own.',
  })
  async changes(
    @Args(() => ChangesArgs) { after, first, where, newestFirst }: ChangesArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    const page = { size: pageOf({ first }).size, after: after == null ? null : [after] };
    if (after != null && !newestFirst) await assertReachable(context, after);
    const conditions = [await visibleChanges(context)];
    if (where) conditions.push(changeCondition(where));
    const place = newestFirst
      ? sql`c.position < ${after ?? Number.MAX_SAFE_INTEGER}`
      : sql`c.position > ${after ?? 0}`;
    const found = await findChanges(
      context.em,
      allOf([...conditions, place]),
      newestFirst ? 'desc' : 'asc',
      page.size + 1,
    );
    return new ChangeConnection(
      Page.from(
        found,
        page,
        ({ position }) => String(position),
        async () => {
          const counted = sql`select count(*)::int as count from change c where ${allOf(conditions)}`;
          return (await onlyRow(context.em, { count: int }, counted)).count;
        },
      ),
    );
  }

  @Query(() => Position, { description: 'The newest position of the log.' })
  position(@Ctx() { environment }: Context): number {
    return environment.log.position;
  }

  @Subscription(() => ChangeBatch, {
    name: 'changes',
    description:
      'All changes after a position, in order and without gaps, in batches. A heartbeat with the position is sent every 10 seconds. Fails with CURSOR_EXPIRED where the log no longer contains the changes after that position.',
    subscribe: async ({ args, context }: { args: FeedArgs; context: Context }) => {
      admit(context.viewer, 'changes', 'subscription');
      const { log, socket } = context.environment;
      const after = args.after ?? log.position;
      await assertReachable(context, after);
      return new FeedIterator(log, after, {
        heartbeatMs,
        read: (position) => nextBatch(context.renew(), position, args.where),
        isEmpty: (batch) => batch.changes.length === 0,
        turns: socket?.turns,
      });
    },
  })
  feed(@Root() batch: ChangeBatch, @Args(() => FeedArgs) _args: FeedArgs): ChangeBatch {
    return batch;
  }
}
