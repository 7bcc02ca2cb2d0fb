import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { UserGroup } from '../model/user-group.entity.ts';
import { toId } from '../shared/ids.ts';
import type { Loaders } from '../viewer/loaders.ts';
import { AccountState } from './account.types.ts';

@ObjectType({
  description: 'A group that a syncer keeps elsewhere, such as an LDAP group, in which a user is or was.',
})
export class SyncedMembership {
  groupKey: number;
  syncerKey: number;

  @Field(() => UserGroup, { description: 'The group.' })
  userGroup(@Ctx() { loaders }: { loaders: Loaders }): Promise<UserGroup> {
    return loaders.node<UserGroup>(this.groupKey);
  }

  @Field(() => ID, { description: 'The id of the syncer that keeps it.' })
  get syncerId(): string {
    return toId('Syncer', this.syncerKey);
  }

  @Field(() => String, { description: 'What people call the syncer.' })
  syncerName: string;

  @Field(() => AccountState, { description: 'How far it is from what it should be.' })
  state: AccountState;

  @Field(() => Boolean, { description: 'Whether the user should be in it.' })
  isDesired: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When that will end by itself; null: never.' })
  endsAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it is failing.' })
  message: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it is tried again.' })
  retryAt: Date | null;
}
