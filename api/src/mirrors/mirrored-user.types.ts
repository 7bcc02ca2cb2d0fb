import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { FactFields, HasFacts } from '../model/fact-fields.ts';
import { Identified } from '../model/identified.ts';
import { User } from '../model/user.entity.ts';
import type { UserFact } from '../model/user-facts.ts';
import type { ErrorText } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { MessageFields } from '../shared/message-fields.ts';
import type { Operation } from '../viewer/operation.ts';
import { seesEverything } from '../viewer/viewer.ts';

export enum MatchState {
  LINKED = 'LINKED',
  UNLINKED = 'UNLINKED',
  UNMATCHED = 'UNMATCHED',
  DISPUTED = 'DISPUTED',
}
registerEnumType(MatchState, {
  name: 'MatchState',
  description: 'Whether it is known which user a person of another directory is.',
  valuesConfig: {
    LINKED: { description: 'They are a user, who has the mirrored memberships.' },
    UNLINKED: { description: 'An admin has decided that they are none of the users here.' },
    UNMATCHED: { description: 'They look like no user, and no user was created for them.' },
    DISPUTED: {
      description: 'An unlinked user has their username or e-mail address: an admin has to decide.',
    },
  },
});

/** The facts of a person that another directory states. */
export interface MirroredFacts extends Record<UserFact, string | null> {
  username: string;
  displayName: string | null;
  path: string;
}

@ObjectType({
  implements: [Identified],
  description: 'A person of another directory who is in a mirrored group.',
})
@FactFields('MIRRORED')
export class MirroredUser extends HasFacts {
  key: number;
  userKey: number | null;
  candidateKeys: number[];

  get id(): string {
    return toId('MirroredUser', this.key);
  }

  @Field(() => ID, {
    description: 'The permanent id in the other directory, such as the objectGUID.',
  })
  anchor: string;

  @Field(() => MatchState, { description: 'Whether it is known which user they are.' })
  state: MatchState;

  @Field(() => String, { description: 'The username in the other directory.' })
  username: string;

  @Field(() => String, { nullable: true, description: 'The full name in the other directory.' })
  displayName: string | null;

  @Field(() => String, {
    description: 'Where they are in the other directory, such as a distinguished name.',
  })
  path: string;

  @Field(() => Boolean, { description: 'Whether the account is enabled in the other directory.' })
  isEnabled: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the account expires in the other directory; null where it does not.',
  })
  endsAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when they no longer exist in the other directory; null where they do.',
  })
  goneAt: Date | null;

  @MessageFields('problem', {
    nullable: true,
    description: 'What could not be applied for them, and why; null where everything was.',
  })
  problemText: ErrorText | null;

  @Field(() => Boolean, {
    description:
      'Whether the user was created for them: then the facts of the user follow the other directory.',
  })
  isMaster: boolean;

  @Field(() => User, {
    nullable: true,
    description: 'The user that they are; null where they are linked with none.',
  })
  user(@Ctx() { loaders }: Operation): Promise<User> | null {
    return this.userKey === null ? null : loaders.node<User>(this.userKey);
  }

  @Field(() => [User], { description: 'Users who have their username or e-mail address and are not linked.' })
  candidates(@Ctx() { nodes, viewer }: Operation): Promise<User[]> | User[] {
    // Only admins and auditors see the candidates; the syncer does not need them.
    if (!seesEverything(viewer)) return [];
    return nodes<User>(this.candidateKeys);
  }
}

@ObjectType({ description: 'A page of the people of another directory.' })
export class MirroredUserPage {
  @Field(() => [MirroredUser], { description: 'The people, in the order in which they were first reported.' })
  users: MirroredUser[];

  @Field(() => ID, {
    nullable: true,
    description: 'Where there are more: send it as `after`. Null on the last page.',
  })
  cursor: string | null;
}
