import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, ObjectType } from 'type-graphql';
import { Actor } from '../model/actor.type.ts';
import { User } from '../model/user.entity.ts';
import { listsOf } from '../shared/loader-cache.ts';
import { instant, int, nullable, text } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import type { Loaders } from '../viewer/loaders.ts';

@ObjectType({
  description: 'An exemption: a user whom the rule of a dynamic group neither adds nor removes.',
})
export class RuleExemption {
  userKey: number;
  actorKey: number;

  @Field(() => String, { nullable: true, description: 'The reason that was given for the exemption.' })
  reason: string | null;

  @Field(() => GraphQLDateTime, { description: 'When the exemption was created.' })
  createdAt: Date;

  @Field(() => User, { description: 'The exempt user.' })
  user(@Ctx() { loaders }: { loaders: Loaders }): Promise<User> {
    return loaders.node<User>(this.userKey);
  }

  @Field(() => Actor, { description: 'Who created the exemption.' })
  by(@Ctx() { loaders }: { loaders: Loaders }): Promise<Actor> {
    return loaders.actor(this.actorKey);
  }
}

/** All exemptions from the rule of a group, the oldest first. */
export function exemptionsOf(loaders: Loaders, group: number): Promise<RuleExemption[]> {
  return loaders.cache.load('exemptionsOf', {}, group, async (groups) => {
    const found = await rowsOf(
      loaders.em,
      { group: int, userKey: int, actorKey: int, reason: nullable(text), at: instant },
      sql`select user_group_id as "group", user_id as "userKey", stated_by as "actorKey", reason, created_at as at
          from rule_exemption where user_group_id = any(${groups}::int[]) order by created_at, user_id`,
    );
    return listsOf(
      groups,
      found,
      (row) => row.group,
      ({ at, userKey, actorKey, reason }) =>
        Object.assign(new RuleExemption(), { userKey, actorKey, reason, createdAt: new Date(at) }),
    );
  });
}
