import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ViewerType } from '../auth/auth.types.ts';
import type { Context } from '../context.ts';
import { User } from './user.entity.ts';

@Resolver(() => ViewerType)
export class ViewerFieldsResolver {
  @FieldResolver(() => User, { nullable: true, description: 'The person; null for a syncer.' })
  user(@Root() { userKey }: ViewerType, @Ctx() { loaders }: Context): Promise<User> | null {
    return userKey === null ? null : loaders.node<User>(userKey);
  }
}
