import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Ctx, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Resource } from '../model/resource.entity.ts';
import { User } from '../model/user.entity.ts';
import { connectionOf } from '../shared/connection.ts';
import { toId } from '../shared/ids.ts';
import type { Loaders } from '../viewer/loaders.ts';

export enum AccountState {
  PENDING = 'PENDING',
  PROVISIONED = 'PROVISIONED',
  FAILING = 'FAILING',
  DEPROVISIONED = 'DEPROVISIONED',
}
registerEnumType(AccountState, {
  name: 'AccountState',
  description: 'How far an account is from what it should be.',
  valuesConfig: {
    PENDING: {
      description: 'It should be there, or no longer; whoever keeps it has not said that it is so.',
    },
    PROVISIONED: { description: 'It is there.' },
    FAILING: { description: 'It could not be made what it should be; it is tried again.' },
    DEPROVISIONED: { description: 'The access has ended there, too.' },
  },
});

export enum AccountLink {
  LINKED = 'LINKED',
  ORPHANED = 'ORPHANED',
  DISPUTED = 'DISPUTED',
}
registerEnumType(AccountLink, {
  name: 'AccountLink',
  description: 'Whose an account is.',
  valuesConfig: {
    LINKED: { description: 'It belongs to the user, and Muster keeps it.' },
    ORPHANED: { description: 'It was found there, and is nobody’s whom Muster knows. It is left alone.' },
    DISPUTED: {
      description:
        'It was found there under the name that a user should have, and was not made by Muster. It is left alone until an admin adopts it.',
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
  description: 'How an account was last found.',
  valuesConfig: {
    PROVISIONED: { description: 'Usable.' },
    LOCKED: { description: 'Nobody gets in; what is there is kept.' },
    DISABLED: { description: 'Marked as disabled.' },
    DELETED: { description: 'Gone, with what it had.' },
    LEFT: { description: 'Left to whoever manages the resource.' },
  },
});

@ObjectType({
  description:
    'A person’s presence on a resource: what should be there, and what is. An account belongs to one person, with that person’s own credentials.',
})
export class Account {
  resourceKey: number;
  userKey: number | null;
  syncerKey: number;

  @Field(() => Resource, { description: 'Where it is.' })
  resource(@Ctx() { loaders }: { loaders: Loaders }): Promise<Resource> {
    return loaders.node<Resource>(this.resourceKey);
  }

  @Field(() => User, { nullable: true, description: 'Whose it is, or whose name it has; null: nobody’s.' })
  user(@Ctx() { loaders }: { loaders: Loaders }): Promise<User> | null {
    return this.userKey === null ? null : loaders.node<User>(this.userKey);
  }

  @Field(() => ID, { description: 'The id of the syncer that keeps it.' })
  get syncerId(): string {
    return toId('Syncer', this.syncerKey);
  }

  @Field(() => String, { description: 'What it is called there.' })
  name: string;

  @Field(() => AccountState, { description: 'How far it is from what it should be.' })
  state: AccountState;

  @Field(() => AccountLink, { description: 'Whose it is.' })
  link: AccountLink;

  @Field(() => Boolean, {
    description: 'Whether it should be there: a path leads from the user to the resource.',
  })
  isDesired: boolean;

  @Field(() => String, { nullable: true, description: 'The level that it should have.' })
  level: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it will end by itself; null: never.' })
  endsAt: Date | null;

  @Field(() => ObservedAccount, {
    nullable: true,
    description: 'How it was last found; null where nobody has said so.',
  })
  observed: ObservedAccount | null;

  @Field(() => String, { nullable: true, description: 'The level that it was found with.' })
  observedLevel: string | null;

  @Field(() => GraphQLJSON, { description: 'What was found of it, such as `uid`: an object of strings.' })
  facts: Record<string, string>;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last found so.' })
  observedAt: Date | null;

  @Field(() => Boolean, {
    description: 'Whether an admin has adopted it, and the syncer has not done so yet.',
  })
  isBeingAdopted: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is failing.' })
  message: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when it is failing.' })
  failingSince: Date | null;

  @Field(() => Int, { nullable: true, description: 'How often it was tried since.' })
  attempts: number | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it is tried again.' })
  retryAt: Date | null;
}

export const AccountConnection = connectionOf<Account>('Account', () => Account);
