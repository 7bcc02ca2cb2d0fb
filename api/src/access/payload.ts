import { Ctx, Field, ObjectType } from 'type-graphql';
import type { Operation } from '../auth/operation.ts';
import { UserError } from '../shared/errors.ts';
import { Position } from '../shared/position.ts';
import { Effects } from './access-delta.ts';

/** What every mutation of the directory answers, beside the changed object. */
@ObjectType()
export abstract class Payload {
  /** The transaction that made the change; null when nothing changed or on a dry run. */
  transaction: number | null = null;

  @Field(() => Position, {
    nullable: true,
    description:
      'Where the change stands in the ordered log; null on a dry run, and when nothing had to be changed.',
  })
  position(@Ctx() { outbox }: Operation): Promise<number> | null {
    return this.transaction === null ? null : outbox.positionOf(this.transaction);
  }

  @Field(() => Effects, {
    nullable: true,
    description: 'Who gains and loses what. Computed only when asked for.',
  })
  effects: Effects | null = null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors: UserError[] = [];
}
