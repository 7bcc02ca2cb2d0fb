import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FactFields, HasFacts } from '../model/fact-fields.ts';
import { Identified } from '../model/identified.ts';
import { User } from '../model/user.entity.ts';
import type { UserFact } from '../model/user-facts.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { domainOf } from '../shared/domain.ts';
import type { MessageCode } from '../shared/error-messages.ts';
import type { ErrorText, MessageValues } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { CodeField, ValuesField } from '../shared/message-fields.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { seesEverything, type Viewer } from '../viewer/viewer.ts';
import { memberAnchors, nestedAnchors } from './anchors.ts';

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

export interface GroupFacts {
  name: string;
  description: string | null;
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

  problemText: ErrorText | null;

  @Field(() => String, {
    nullable: true,
    description: 'What could not be applied for them, and why; null where everything was.',
  })
  get problem(): string | null {
    return this.problemText && String(this.problemText);
  }

  @CodeField()
  get problemCode(): MessageCode | null {
    return this.problemText?.code ?? null;
  }

  @ValuesField()
  get problemValues(): MessageValues | null {
    return this.problemText?.values ?? null;
  }

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

@ObjectType({
  description:
    'A group of another directory that is mirrored. The other directory is the master of its members.',
})
export class MirroredGroup {
  userGroupKey: number;
  syncerKey: number;
  syncerName: string;
  key: number;

  @Field(() => ID, { description: 'The id of the syncer that mirrors it.' })
  get syncerId(): string {
    return toId('Syncer', this.syncerKey);
  }

  @Field(() => String, { description: 'The name of its master: the domain, or the name of the syncer.' })
  get master(): string {
    return domainOf(this.path) ?? this.syncerName;
  }

  @Field(() => ID, { description: 'The permanent id in the other directory, such as the objectGUID.' })
  anchor: string;

  @Field(() => String, { description: 'The name in the other directory.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The description in the other directory.' })
  description: string | null;

  @Field(() => String, { description: 'Where it is in the other directory, such as a distinguished name.' })
  path: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Since when it has been deleted or no longer selected; it has no members then. Null where it is mirrored.',
  })
  goneAt: Date | null;

  @Field(() => Int, {
    description: 'How many members it has in the other directory, including people who are not linked.',
  })
  memberCount: number;

  @Field(() => UserGroup, { description: 'The user group.' })
  userGroup(@Ctx() { loaders }: Operation): Promise<UserGroup> {
    return loaders.node<UserGroup>(this.userGroupKey);
  }

  @Field(() => [ID], {
    description:
      'The anchors of all of its members in the other directory, for its syncer to compare. Only for that syncer, admins and auditors.',
  })
  memberAnchors(@Ctx() { loaders, em, viewer }: Operation): Promise<string[]> {
    this.assertOwnOrReader(viewer);
    return loaders.cache.load('memberAnchors', {}, this.key, (keys) => memberAnchors(em, keys));
  }

  @Field(() => [ID], {
    description:
      'The anchors of the mirrored groups that are nested in it in the other directory. Only for its syncer, admins and auditors.',
  })
  nestedAnchors(@Ctx() { loaders, em, viewer }: Operation): Promise<string[]> {
    this.assertOwnOrReader(viewer);
    return loaders.cache.load('nestedAnchors', {}, this.key, (keys) => nestedAnchors(em, keys));
  }

  /** Everybody who sees the group may see where it is mirrored from, but not its members in the other directory. */
  private assertOwnOrReader(viewer: Viewer): void {
    if (viewer.syncerKey !== this.syncerKey) authorizeReader(viewer);
  }
}

@ObjectType({
  description: 'The connection of a syncer to the directory that it mirrors. The password is never shown.',
})
export class DirectoryServer {
  @Field(() => String, { description: 'The URL, such as ldaps://dc1.ad.example.com.' })
  url: string;

  @Field(() => Boolean, { description: 'Whether the connection is encrypted with StartTLS.' })
  startTls: boolean;

  @Field(() => String, { description: 'The account that it signs in with, such as muster@ad.example.com.' })
  account: string;

  @Field(() => String, {
    nullable: true,
    description: 'The certificates to trust, in PEM; null: those of the system.',
  })
  ca: string | null;

  @Field(() => Boolean, { description: 'Whether a password is stored.' })
  hasPassword: boolean;
}

@ObjectType({
  description:
    'What is mirrored from another directory. A group is selected where any of the conditions selects it.',
})
export class MirrorSelection {
  @Field(() => [ID], { description: 'Groups, by anchor.' })
  groups: string[] = [];

  @Field(() => [String], {
    description: 'Organisational units, by distinguished name: all groups below them.',
  })
  units: string[] = [];

  @Field(() => String, {
    nullable: true,
    description: 'An LDAP filter (RFC 4515): all groups that it finds.',
  })
  filter: string | null = null;

  @Field(() => [ID], {
    description:
      'Groups that are not mirrored although they are selected, by anchor, because they were handed over.',
  })
  except: string[] = [];

  @Field(() => Boolean, {
    description: 'Whether members who do not look like an existing user become users.',
  })
  createUsers = true;
}

@ObjectType({ description: 'An object that was found in another directory.' })
export class DirectoryEntry {
  @Field(() => ID, {
    description: 'The permanent id in the other directory; for a unit, its distinguished name.',
  })
  anchor: string;

  @Field(() => String, { description: 'The name.' })
  name: string;

  @Field(() => String, { description: 'The distinguished name.' })
  path: string;

  @Field(() => String, { nullable: true, description: 'The description.' })
  description: string | null;
}

export enum DirectoryRequestState {
  REQUESTED = 'REQUESTED',
  DONE = 'DONE',
  FAILED = 'FAILED',
}
registerEnumType(DirectoryRequestState, {
  name: 'DirectoryRequestState',
  description: 'The state of a request to another directory.',
  valuesConfig: {
    REQUESTED: { description: 'The syncer has not answered yet.' },
    DONE: { description: 'The request was carried out.' },
    FAILED: { description: 'The request failed.' },
  },
});

export enum DirectoryKind {
  GROUP = 'GROUP',
  UNIT = 'UNIT',
  USER = 'USER',
}
registerEnumType(DirectoryKind, {
  name: 'DirectoryKind',
  description: 'The kind of objects to find in another directory.',
  valuesConfig: {
    GROUP: { description: 'Groups.' },
    UNIT: { description: 'Organisational units.' },
    USER: { description: 'People.' },
  },
});

@ObjectType({ description: 'A search in another directory.' })
export class DirectorySearch {
  @Field(() => DirectoryKind, { description: 'The kind of objects to find.' })
  kind: DirectoryKind;

  @Field(() => String, { description: 'A part of the name; empty: everything.' })
  text: string;
}

@ObjectType({ description: 'One step of what a syncer did in the directory that it mirrors.' })
export class DirectoryStep {
  constructor(private readonly said: ErrorText) {}

  @Field(() => String, { description: 'What was done.' })
  get text(): string {
    return String(this.said);
  }

  @CodeField()
  get textCode(): MessageCode | null {
    return this.said.code;
  }

  @ValuesField()
  get textValues(): MessageValues | null {
    return this.said.values;
  }
}

@ObjectType({ description: 'A request to a syncer to do something in the directory that it mirrors.' })
export class DirectoryRequest {
  @Field(() => ID, { description: 'The id.' })
  id: string;

  @Field(() => DirectoryRequestState, { description: 'The state.' })
  state: DirectoryRequestState;

  @Field(() => DirectorySearch, {
    nullable: true,
    description: 'The search; null where a person is to be synced.',
  })
  search: DirectorySearch | null;

  @Field(() => ID, { nullable: true, description: 'The anchor of the person to sync; null for a search.' })
  anchor: string | null;

  @Field(() => [DirectoryEntry], { description: 'The objects that were found: at most 100.' })
  found: DirectoryEntry[];

  @Field(() => [DirectoryStep], { description: 'What was done, step by step.' })
  steps: DirectoryStep[];

  text: ErrorText | null;

  @Field(() => String, { nullable: true, description: 'What went wrong.' })
  get message(): string | null {
    return this.text && String(this.text);
  }

  @CodeField()
  get messageCode(): MessageCode | null {
    return this.text?.code ?? null;
  }

  @ValuesField()
  get messageValues(): MessageValues | null {
    return this.text?.values ?? null;
  }
}
