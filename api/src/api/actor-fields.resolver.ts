import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Actor } from '../model/actor.type.ts';
import { User } from '../model/user.entity.ts';
import type { Context } from './context.ts';

@Resolver(() => Actor)
export class ActorFieldsResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description: 'The person; null where the viewer may not see them, and for other kinds of actors.',
  })
  async user(@Root() actor: Actor, @Ctx() { loaders, visibility }: Context): Promise<User | null> {
    if (actor.kind !== 'USER' || actor.subject === null) return null;
    return (await visibility.sees('USER', actor.subject)) ? loaders.node<User>(actor.subject) : null;
  }
}
