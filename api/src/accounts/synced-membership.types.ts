import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, ID, ObjectType } from 'type-graphql';
import { UserGroup } from '../model/user-group.entity.ts';
import type { ErrorText } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { MessageFields } from '../shared/message-fields.ts';
import type { Loaders } from '../viewer/loaders.ts';
import { AccountState } from './account.types.ts';

@ObjectType({
  description: 'The membership of a user in a group that a syncer manages elsewhere, such as an LDAP group.',
})
export class SyncedMembership {
  groupKey: number;
  syncerKey: number;

  @Field(() => UserGroup, { description: 'The group.' })
  userGroup(@Ctx() { loaders }: { loaders: Loaders }): Promise<UserGroup> {
    return loaders.node<UserGroup>(this.groupKey);
  }

  @Field(() => ID, { description: 'The id of the syncer that manages it.' })
  get syncerId(): string {
    return toId('Syncer', this.syncerKey);
  }

  @Field(() => String, { description: 'The name of the syncer.' })
  syncerName: string;

  @Field(() => AccountState, { description: 'Its state, compared with what it should be.' })
  state: AccountState;

  @Field(() => Boolean, { description: 'Whether the user should be a member.' })
  isDesired: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the membership will end by itself; null where it has no end.',
  })
  endsAt: Date | null;

  @MessageFields('message', { nullable: true, description: 'Why it is failing; null where it is not.' })
  text: ErrorText | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it will be tried again.' })
  retryAt: Date | null;
}
