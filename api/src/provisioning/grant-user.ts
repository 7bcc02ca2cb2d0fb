import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, ID, Info, Int, ObjectType } from 'type-graphql';
import { isGivenFact } from '../model/syncer-kinds.ts';
import { tablesOf } from '../model/tables.ts';
import { User } from '../model/user.entity.ts';
import { toId } from '../shared/ids.ts';
import { one } from '../shared/one.ts';
import { posixNumber } from '../shared/posix.ts';
import { int, text } from '../shared/row-type.ts';
import { selectedFields } from '../shared/selected-fields.ts';
import { anyOf, rowsOf, sql } from '../shared/sql.ts';
import { systemHashesFor } from '../sign-in/system-hash.ts';
import { sshKeysOf } from '../ssh-keys/ssh-key.type.ts';
import type { Operation } from '../viewer/operation.ts';

/** The facts of users that are loaded if they are selected. */
interface Facts {
  username: string;
  displayName: string;
  passwordHash: string | null;
  systemPasswordHash: string | null;
  sshKeys: string[];
}

@ObjectType({ description: 'The facts that a syncer needs to create an account for a user.' })
export class GrantUser {
  userKey: number;
  facts: Facts;

  @Field(() => User, { description: 'The user.' })
  user(@Ctx() { loaders }: Operation): Promise<User> {
    return loaders.node<User>(this.userKey);
  }

  @Field(() => ID, { description: 'The id of the user. It is cheaper than `user` where there are many.' })
  get userId(): string {
    return toId('User', this.userKey);
  }

  @Field(() => String, { description: 'The username.' })
  get username(): string {
    return this.facts.username;
  }

  @Field(() => String, { description: 'The full name of the person.' })
  get displayName(): string {
    return this.facts.displayName;
  }

  @Field(() => Int, {
    description:
      'The number of the user, and of their own group, for operating systems. It is never given to another user.',
  })
  get uidNumber(): number {
    return posixNumber(this.userKey);
  }

  @Field(() => String, {
    nullable: true,
    description:
      'The password as an argon2id hash in the PHC string format. Only for syncers of the kind LDAP, and for people with a live grant on their targets; null otherwise, and where there is no password.',
  })
  get passwordHash(): string | null {
    return this.facts.passwordHash;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'The password as a bcrypt hash for crypt(3). Only for the agent of a system with `setsPasswords`, and for people with a live grant on it; null otherwise, and where it is not known yet.',
  })
  get systemPasswordHash(): string | null {
    return this.facts.systemPasswordHash;
  }

  @Field(() => [String], {
    description:
      'Public SSH keys, as lines of authorized_keys. Only for syncers of the kinds LDAP, LINUX and OTHER; empty for all others.',
  })
  get sshKeys(): string[] {
    return this.facts.sshKeys;
  }
}

type Reader = (operation: Operation, keys: readonly number[]) => Promise<Partial<Facts>[]>;

/** The function that loads a fact for many users at once. */
const readers: Record<keyof Facts, Reader> = {
  username: namesOf,
  displayName: namesOf,
  passwordHash: hashesOf,
  systemPasswordHash: systemHashesOf,
  sshKeys: keysOf,
};

/**
 * Loads users with the selected facts before they are resolved, and not with DataLoaders, because a promise for every
 * fact of a thousand users costs more than loading them all.
 */
export async function grantUsersWith(
  operation: Operation,
  keys: readonly number[],
  asked: ReadonlySet<string>,
): Promise<GrantUser[]> {
  const needed = new Set(
    Object.entries(readers).flatMap(([fact, reader]) => (asked.has(fact) ? [reader] : [])),
  );
  const read = await Promise.all([...needed].map((reader) => reader(operation, keys)));
  return keys.map((userKey, index) =>
    Object.assign(new GrantUser(), {
      userKey,
      facts: Object.assign({}, ...read.map((facts) => facts[index])) as Facts,
    }),
  );
}

@ObjectType({ description: 'A page of the users that a syncer creates accounts for.' })
export class GrantUserPage {
  userKeys: number[];

  @Field(() => [GrantUser], { description: 'The users, in the order of their numbers.' })
  users(@Ctx() operation: Operation, @Info() info: GraphQLResolveInfo): Promise<GrantUser[]> {
    return grantUsersWith(operation, this.userKeys, selectedFields(info));
  }

  @Field(() => ID, {
    nullable: true,
    description: 'Where there are more users: send it as `after`. Null on the last page.',
  })
  cursor: string | null;
}

/** The users with a grant on the targets of a syncer, in pages. */
export async function grantUsersAfter(
  em: EntityManager,
  syncer: number,
  after: number,
  size: number,
): Promise<GrantUserPage> {
  const found = await rowsOf(
    em,
    { user_id: int },
    sql`select distinct g.user_id from access_grant g join target t on t.node_id = g.node_id and t.syncer_id = ${syncer}
        where g.live and g.user_id > ${after} order by g.user_id limit ${size + 1}`,
  );
  const userKeys = found.slice(0, size).map(({ user_id }) => user_id);
  const last = userKeys.at(-1);
  return Object.assign(new GrantUserPage(), {
    userKeys,
    cursor: found.length > size && last !== undefined ? toId('User', last) : null,
  });
}

async function namesOf({ em }: Operation, keys: readonly number[]): Promise<Partial<Facts>[]> {
  const found = await tablesOf(em)
    .selectFrom('directory_user')
    .select(['id', 'username', 'display_name'])
    .where('id', '=', anyOf(keys, 'int'))
    .execute();
  const byKey = new Map(
    found.map(({ id, username, display_name: displayName }) => [id, { username, displayName }]),
  );
  return keys.map((key) => one(byKey.get(key), 'users are never deleted'));
}

/** Password hashes are given only while the person has a live grant on the target. */
async function hashesOf({ em, viewer }: Operation, keys: readonly number[]): Promise<Partial<Facts>[]> {
  const { syncerKey, syncerKind } = viewer;
  if (syncerKind === null || !isGivenFact(syncerKind, 'passwordHash'))
    return keys.map(() => ({ passwordHash: null }));
  const found = await rowsOf(
    em,
    { user_id: int, hash: text },
    sql`select p.user_id, p.hash from password p
        where p.user_id = any(${[...keys]}::int[]) and exists (
          select from access_grant g join target t on t.node_id = g.node_id and t.syncer_id = ${syncerKey}
          where g.user_id = p.user_id and g.live)`,
  );
  const byUser = new Map(found.map(({ user_id, hash }) => [user_id, hash]));
  return keys.map((key) => ({ passwordHash: byUser.get(key) ?? null }));
}

async function systemHashesOf(
  { em, viewer, environment }: Operation,
  keys: readonly number[],
): Promise<Partial<Facts>[]> {
  const { syncerKey, syncerKind } = viewer;
  if (syncerKey === null || syncerKind === null || !isGivenFact(syncerKind, 'systemPasswordHash'))
    return keys.map(() => ({ systemPasswordHash: null }));
  const hashes = await systemHashesFor(em, environment.vault, syncerKey, keys);
  return hashes.map((systemPasswordHash) => ({ systemPasswordHash }));
}

async function keysOf({ em, viewer }: Operation, users: readonly number[]): Promise<Partial<Facts>[]> {
  if (viewer.syncerKind !== null && !isGivenFact(viewer.syncerKind, 'sshKeys'))
    return users.map(() => ({ sshKeys: [] }));
  const keys = await sshKeysOf(em, users);
  return keys.map((all) => ({ sshKeys: all.map(({ line }) => line) }));
}
