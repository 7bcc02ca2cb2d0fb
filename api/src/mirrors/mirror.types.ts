import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FactFields, HasFacts } from '../model/fact-fields.ts';
import { Identified } from '../model/identified.ts';
import { User } from '../model/user.entity.ts';
import type { UserFact } from '../model/user-facts.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { domainOf } from '../shared/domain.ts';
import type { MessageCode } from '../shared/error-messages.ts';
import type { ErrorText } from '../shared/error-text.ts';
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
  description: 'Whether it is known which user somebody of another directory is.',
  valuesConfig: {
    LINKED: { description: 'They are one user, who has what is mirrored.' },
    UNLINKED: { description: 'An admin has decided that they are none of the users here.' },
    UNMATCHED: { description: 'Nobody here looks like them, and no user was created for them.' },
    DISPUTED: { description: 'A user who is not linked has their username or e-mail: an admin decides.' },
  },
});

/** What another directory says of somebody. */
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
  description: 'Somebody of another directory who is in a mirrored group.',
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
    description: 'What the other directory knows them by for good, such as the objectGUID.',
  })
  anchor: string;

  @Field(() => MatchState, { description: 'Whether it is known who they are.' })
  state: MatchState;

  @Field(() => String, { description: 'The username there.' })
  username: string;

  @Field(() => String, { nullable: true, description: 'What they are called there.' })
  displayName: string | null;

  @Field(() => String, { description: 'Where they are there, such as a distinguished name.' })
  path: string;

  @Field(() => Boolean, { description: 'False where the account is disabled there.' })
  isEnabled: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the account expires there; null: never.',
  })
  endsAt: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when they are gone there.' })
  goneAt: Date | null;

  problemText: ErrorText | null;

  @Field(() => String, { nullable: true, description: 'What could not be done for them, and why.' })
  get problem(): string | null {
    return this.problemText && String(this.problemText);
  }

  @CodeField()
  get problemCode(): MessageCode | null {
    return this.problemText?.code ?? null;
  }

  @ValuesField()
  get problemValues(): Readonly<Record<string, string | number>> | null {
    return this.problemText?.values ?? null;
  }

  @Field(() => Boolean, {
    description: 'Whether the user was created for them: then their attributes follow.',
  })
  isMaster: boolean;

  @Field(() => User, { nullable: true, description: 'Who they are here.' })
  user(@Ctx() { loaders }: Operation): Promise<User> | null {
    return this.userKey === null ? null : loaders.node<User>(this.userKey);
  }

  @Field(() => [User], { description: 'Users here who have their username or e-mail, and are not linked.' })
  candidates(@Ctx() { nodes, viewer }: Operation): Promise<User[]> | User[] {
    // A syncer tells who is there; whom of us they look like is for those who decide.
    if (!seesEverything(viewer)) return [];
    return nodes<User>(this.candidateKeys);
  }
}

@ObjectType({ description: 'People of another directory, in pages.' })
export class MirroredUserPage {
  @Field(() => [MirroredUser], { description: 'In the order in which they were first seen.' })
  users: MirroredUser[];

  @Field(() => ID, { nullable: true, description: 'Where there are more: ask again after this one.' })
  cursor: string | null;
}

@ObjectType({
  description: 'A group of another directory that is mirrored: it is the master of the membership.',
})
export class MirroredGroup {
  userGroupKey: number;
  syncerKey: number;
  syncerName: string;
  key: number;

  @Field(() => ID, { description: 'The syncer that mirrors it.' })
  get syncerId(): string {
    return toId('Syncer', this.syncerKey);
  }

  @Field(() => String, { description: 'Who is the master: the domain, or the name of the syncer.' })
  get master(): string {
    return domainOf(this.path) ?? this.syncerName;
  }

  @Field(() => ID, { description: 'What the other directory knows it by for good, such as the objectGUID.' })
  anchor: string;

  @Field(() => String, { description: 'What it is called there.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is, as the other directory says.' })
  description: string | null;

  @Field(() => String, { description: 'Where it is there, such as a distinguished name.' })
  path: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when it is deleted there, or no longer selected: then nobody is in it.',
  })
  goneAt: Date | null;

  @Field(() => Int, { description: 'Who is in it there, also those who are not linked.' })
  memberCount: number;

  @Field(() => UserGroup, { description: 'The user group.' })
  userGroup(@Ctx() { loaders }: Operation): Promise<UserGroup> {
    return loaders.node<UserGroup>(this.userGroupKey);
  }

  @Field(() => [ID], {
    description:
      'Who is in it there, by anchor: all of them, for its syncer to compare. For that syncer, admins and auditors.',
  })
  memberAnchors(@Ctx() { loaders, em, viewer }: Operation): Promise<string[]> {
    this.assertOwnOrReader(viewer);
    return loaders.cache.load('memberAnchors', {}, this.key, (keys) => memberAnchors(em, keys));
  }

  @Field(() => [ID], {
    description:
      'Which mirrored groups are nested in it there, by anchor. For its syncer, admins and auditors.',
  })
  nestedAnchors(@Ctx() { loaders, em, viewer }: Operation): Promise<string[]> {
    this.assertOwnOrReader(viewer);
    return loaders.cache.load('nestedAnchors', {}, this.key, (keys) => nestedAnchors(em, keys));
  }

  /** Whoever sees a group may see where it comes from, and not who is in it there. */
  private assertOwnOrReader(viewer: Viewer): void {
    if (viewer.syncerKey !== this.syncerKey) authorizeReader(viewer);
  }
}

@ObjectType({
  description: 'How a syncer reaches the directory that it mirrors. The password is never shown.',
})
export class DirectoryServer {
  @Field(() => String, { description: 'Such as ldaps://dc1.ad.example.com.' })
  url: string;

  @Field(() => Boolean, { description: 'Whether a plain connection is encrypted by StartTLS.' })
  startTls: boolean;

  @Field(() => String, { description: 'Who it signs in as, such as muster@ad.example.com.' })
  account: string;

  @Field(() => String, {
    nullable: true,
    description: 'The certificates to trust, in PEM; those of the system where there are none.',
  })
  ca: string | null;

  @Field(() => Boolean, { description: 'Whether a password is stored.' })
  hasPassword: boolean;
}

@ObjectType({ description: 'What is mirrored from another directory.' })
export class MirrorSelection {
  @Field(() => [ID], { description: 'Groups, by anchor.' })
  groups: string[] = [];

  @Field(() => [String], { description: 'Organisational units: all groups below, by distinguished name.' })
  units: string[] = [];

  @Field(() => String, { nullable: true, description: 'An LDAP filter (RFC 4515): all groups it finds.' })
  filter: string | null = null;

  @Field(() => [ID], { description: 'Groups that are never mirrored, by anchor: what was handed over.' })
  except: string[] = [];

  @Field(() => Boolean, { description: 'Whether members whom nobody here looks like become users.' })
  createUsers = true;
}

@ObjectType({ description: 'Something found in another directory.' })
export class DirectoryEntry {
  @Field(() => ID, { description: 'What it is known by for good; the distinguished name of a unit.' })
  anchor: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { description: 'Its distinguished name.' })
  path: string;

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  description: string | null;
}

export enum DirectoryRequestState {
  REQUESTED = 'REQUESTED',
  DONE = 'DONE',
  FAILED = 'FAILED',
}
registerEnumType(DirectoryRequestState, {
  name: 'DirectoryRequestState',
  description: 'How a request to the other directory stands.',
  valuesConfig: {
    REQUESTED: { description: 'The syncer has not answered.' },
    DONE: { description: 'It has been done.' },
    FAILED: { description: 'It could not be done.' },
  },
});

export enum DirectoryKind {
  GROUP = 'GROUP',
  UNIT = 'UNIT',
  USER = 'USER',
}
registerEnumType(DirectoryKind, {
  name: 'DirectoryKind',
  description: 'What to look for in another directory.',
  valuesConfig: {
    GROUP: { description: 'Groups.' },
    UNIT: { description: 'Organisational units.' },
    USER: { description: 'People.' },
  },
});

@ObjectType({ description: 'What to look for in another directory.' })
export class DirectorySearch {
  @Field(() => DirectoryKind, { description: 'What.' })
  kind: DirectoryKind;

  @Field(() => String, { description: 'A part of the name; empty: anything.' })
  text: string;
}

@ObjectType({ description: 'Something that a syncer is asked to do in the directory that it mirrors.' })
export class DirectoryRequest {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field(() => DirectoryRequestState, { description: 'How it stands.' })
  state: DirectoryRequestState;

  @Field(() => DirectorySearch, { nullable: true, description: 'What to look for.' })
  search: DirectorySearch | null;

  @Field(() => ID, { nullable: true, description: 'Whom to sync now: an anchor.' })
  anchor: string | null;

  @Field(() => [DirectoryEntry], { description: 'What was found, at most 100.' })
  found: DirectoryEntry[];

  @Field(() => [String], { description: 'What was done, step by step.' })
  steps: string[];

  @Field(() => String, { nullable: true, description: 'What went wrong.' })
  message: string | null;
}
