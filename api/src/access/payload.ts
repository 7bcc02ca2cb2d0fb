import { GraphQLISO8601Duration } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, ObjectType } from 'type-graphql';
import { UserError } from '../shared/errors.ts';
import { Position } from '../shared/position.ts';
import type { Operation } from '../viewer/operation.ts';
import { Effects } from './effects.types.ts';

/** Who knows how far syncers are. */
interface Waiting {
  syncers: { waitFor(syncer: string, position: number, within: string): Promise<boolean> };
}

/** What every mutation of the directory answers, beside the changed object. */
@ObjectType()
export abstract class Payload {
  /** The transaction that made the change; null when nothing changed or on a dry run. */
  transaction: number | null = null;

  @Field(() => Position, {
    nullable: true,
    description:
      'Where the change stands in the ordered log; null on a dry run, and when nothing had to be changed. Null with the error COMMITTED_WITHOUT_POSITION where the change was made and is not ordered yet: do not repeat it.',
  })
  position(@Ctx() { surroundings: { log } }: Operation): Promise<number> | null {
    return this.transaction === null ? null : log.positionOf(this.transaction);
  }

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Waits until a syncer has applied the change: true then, and where it has nothing to do with it; false when that takes longer than `within`. Null where nothing was changed.',
  })
  async waitFor(
    @Arg('syncer', () => ID, { description: 'Which syncer.' }) syncer: string,
    @Arg('within', () => GraphQLISO8601Duration, {
      defaultValue: 'PT5S',
      description: 'How long to wait: at most a minute.',
    })
    within: string,
    @Ctx() { surroundings: { log }, syncers }: Operation & Waiting,
  ): Promise<boolean | null> {
    if (this.transaction === null) return null;
    return syncers.waitFor(syncer, await log.positionOf(this.transaction), within);
  }

  @Field(() => Effects, {
    nullable: true,
    description: 'Who gains and loses what. Computed only when asked for.',
  })
  effects: Effects | null = null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors: UserError[] = [];
}
