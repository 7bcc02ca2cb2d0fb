import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, ObjectType } from 'type-graphql';
import { Actor } from '../model/actor.type.ts';
import { boundOf } from '../shared/instant.ts';
import { instant, int, nullable, oneOf, text } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import type { Loaders } from '../viewer/loaders.ts';
import { UserState } from './user-state.ts';

@ObjectType({ description: 'A past, present or future period in which a user has one state.' })
export class UserStatePeriod {
  @Field(() => UserState, { description: 'The state.' })
  state: UserState;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The first instant of the period; null where it has no start.',
  })
  startsAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The first instant after the period; null where it has no end.',
  })
  endsAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The reason that was given for the change.' })
  reason: string | null;

  actorKey: number;

  @Field(() => Actor, { description: 'Who changed the state.' })
  by(@Ctx() { loaders }: { loaders: Loaders }): Promise<Actor> {
    return loaders.actor(this.actorKey);
  }
}

/** All periods of a user, the oldest first. */
export function statesOf(loaders: Loaders, user: number): Promise<UserStatePeriod[]> {
  return loaders.cache.load('statesOf', {}, user, async (users) => {
    const found = await rowsOf(
      loaders.em,
      {
        user_id: int,
        state: oneOf('user_state_kind', Object.values(UserState)),
        starts_at: instant,
        ends_at: instant,
        stated_by: int,
        reason: nullable(text),
      },
      sql`select user_id, state, starts_at, ends_at, stated_by, reason from user_state
          where user_id = any(${users}::int[]) order by user_id, starts_at`,
    );
    return users.map((key) =>
      found
        .filter((row) => row.user_id === key)
        .map((row) =>
          Object.assign(new UserStatePeriod(), {
            state: row.state,
            startsAt: boundOf(row.starts_at),
            endsAt: boundOf(row.ends_at),
            reason: row.reason,
            actorKey: row.stated_by,
          }),
        ),
    );
  });
}
