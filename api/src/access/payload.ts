import { GraphQLISO8601Duration } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, ObjectType } from 'type-graphql';
import { UserError } from '../shared/errors.ts';
import { Position } from '../shared/position.ts';
import type { Operation } from '../viewer/operation.ts';
import { Effects } from './effects.types.ts';

/** Where the progress of syncers can be awaited. */
interface Waiting {
  syncerProgress: { waitFor(syncer: string, position: number, within: string): Promise<boolean> };
}

/** The fields of the payload of every mutation of the directory, beside the changed object. */
@ObjectType()
export abstract class Payload {
  /** The number of the transaction; null where nothing was changed, and on a dry run. */
  transaction: number | null = null;

  @Field(() => Position, {
    nullable: true,
    description:
      'The position of the change in the ordered log; null on a dry run, and where nothing had to be changed. Null with the error COMMITTED_WITHOUT_POSITION where the change was committed but has no position yet: do not repeat the mutation then.',
  })
  position(@Ctx() { environment: { log } }: Operation): Promise<number> | null {
    return this.transaction === null ? null : log.positionOf(this.transaction);
  }

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Waits until a syncer has applied the change. True once it has, or where the change does not concern it; false when that takes longer than `within`; null where nothing was changed.',
  })
  async waitFor(
    @Arg('syncer', () => ID, { description: 'The id of the syncer.' }) syncer: string,
    @Arg('within', () => GraphQLISO8601Duration, {
      defaultValue: 'PT5S',
      description: 'How long to wait, as an ISO 8601 duration: at most a minute.',
    })
    within: string,
    @Ctx() { environment: { log }, syncerProgress }: Operation & Waiting,
  ): Promise<boolean | null> {
    if (this.transaction === null) return null;
    return syncerProgress.waitFor(syncer, await log.positionOf(this.transaction), within);
  }

  @Field(() => Effects, {
    nullable: true,
    description: 'Who gains and loses what. It is computed only when this field is selected.',
  })
  effects: Effects | null = null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty on success.' })
  userErrors: UserError[] = [];
}

/** The payload of a mutation of many objects, each of which can be rejected alone. */
@ObjectType()
export abstract class ListPayload extends Payload {
  @Field(() => [UserError], {
    description:
      'With `keepGoing`: the errors of objects that were not processed. The path of each names the list and the number of the object in it, from 0.',
  })
  rejected: UserError[] = [];
}
