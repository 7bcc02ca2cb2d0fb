import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { User } from '../model/user.entity.ts';
import { ViewerType } from '../sign-in/sign-in.types.ts';
import type { Context } from './context.ts';

@Resolver(() => ViewerType)
export class ViewerFieldsResolver {
  @FieldResolver(() => User, { nullable: true, description: 'The person; null for a syncer.' })
  user(@Root() { userKey }: ViewerType, @Ctx() { loaders }: Context): Promise<User> | null {
    return userKey === null ? null : loaders.node<User>(userKey);
  }
}
