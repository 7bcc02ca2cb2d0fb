import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Ctx, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Resource } from '../model/resource.entity.ts';
import { User } from '../model/user.entity.ts';
import { connectionOf } from '../shared/connection.ts';
import type { ErrorText } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { MessageFields } from '../shared/message-fields.ts';
import type { Loaders } from '../viewer/loaders.ts';

export enum AccountState {
  PENDING = 'PENDING',
  PROVISIONED = 'PROVISIONED',
  FAILING = 'FAILING',
  DEPROVISIONED = 'DEPROVISIONED',
}
registerEnumType(AccountState, {
  name: 'AccountState',
  description: 'The state of an account, compared with what it should be.',
  valuesConfig: {
    PENDING: {
      description: 'It should exist, or should end; the syncer has not reported that yet.',
    },
    PROVISIONED: { description: 'It exists as it should.' },
    FAILING: { description: 'The syncer could not apply it, and tries again.' },
    DEPROVISIONED: { description: 'The access has ended on the resource, too.' },
  },
});

export enum AccountLink {
  LINKED = 'LINKED',
  ORPHANED = 'ORPHANED',
  DISPUTED = 'DISPUTED',
}
registerEnumType(AccountLink, {
  name: 'AccountLink',
  description: 'Who an account belongs to.',
  valuesConfig: {
    LINKED: { description: 'It belongs to the user, and Muster manages it.' },
    ORPHANED: {
      description: 'It was found on the resource and belongs to no user of Muster. It is left alone.',
    },
    DISPUTED: {
      description:
        'It was found under the name that a user should have there, but Muster did not create it. It is left alone until an admin adopts it.',
    },
  },
});

export enum ObservedAccount {
  PROVISIONED = 'PROVISIONED',
  LOCKED = 'LOCKED',
  DISABLED = 'DISABLED',
  DELETED = 'DELETED',
  LEFT = 'LEFT',
}
registerEnumType(ObservedAccount, {
  name: 'ObservedAccount',
  description: 'The state in which an account was found.',
  valuesConfig: {
    PROVISIONED: { description: 'It can be used.' },
    LOCKED: { description: 'Nobody can sign in; its data is kept.' },
    DISABLED: { description: 'It is marked as disabled.' },
    DELETED: { description: 'It was deleted, with its data.' },
    LEFT: { description: 'It was left to whoever manages the resource.' },
  },
});

@ObjectType({
  description:
    'The presence of a person on a resource: what should exist, and what was found. An account belongs to one person and has that person’s own credentials.',
})
export class Account {
  resourceKey: number;
  userKey: number | null;
  syncerKey: number;

  @Field(() => Resource, { description: 'The resource that the account is on.' })
  resource(@Ctx() { loaders }: { loaders: Loaders }): Promise<Resource> {
    return loaders.node<Resource>(this.resourceKey);
  }

  @Field(() => User, {
    nullable: true,
    description:
      'The user that the account belongs to, or whose name it has; null where it belongs to nobody.',
  })
  user(@Ctx() { loaders }: { loaders: Loaders }): Promise<User> | null {
    return this.userKey === null ? null : loaders.node<User>(this.userKey);
  }

  @Field(() => ID, { description: 'The id of the syncer that manages it.' })
  get syncerId(): string {
    return toId('Syncer', this.syncerKey);
  }

  @Field(() => String, { description: 'The name of the account on the resource.' })
  name: string;

  @Field(() => AccountState, { description: 'Its state, compared with what it should be.' })
  state: AccountState;

  @Field(() => AccountLink, { description: 'Who it belongs to.' })
  link: AccountLink;

  @Field(() => Boolean, {
    description: 'Whether the user should have an account: a path leads from them to the resource.',
  })
  isDesired: boolean;

  @Field(() => String, { nullable: true, description: 'The level that it should have.' })
  level: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it will end by itself; null where it has no end.',
  })
  endsAt: Date | null;

  @Field(() => ObservedAccount, {
    nullable: true,
    description: 'The state in which it was last found; null where it was never reported.',
  })
  observed: ObservedAccount | null;

  @Field(() => String, { nullable: true, description: 'The level with which it was found.' })
  observedLevel: string | null;

  @Field(() => GraphQLJSON, { description: 'Facts about the account, such as `uid`: an object of strings.' })
  facts: Record<string, string>;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last reported in this state.' })
  observedAt: Date | null;

  @Field(() => Boolean, {
    description: 'Whether an admin has adopted it and the syncer has not completed that yet.',
  })
  isBeingAdopted: boolean;

  @MessageFields('message', { nullable: true, description: 'Why it is failing; null where it is not.' })
  text: ErrorText | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when it has been failing; null where it is not.',
  })
  failingSince: Date | null;

  @Field(() => Int, { nullable: true, description: 'How often it has been tried since then.' })
  attempts: number | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it will be tried again.' })
  retryAt: Date | null;
}

export const AccountConnection = connectionOf<Account>('Account', () => Account);
