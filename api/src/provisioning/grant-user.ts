import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, ID, Info, Int, ObjectType } from 'type-graphql';
import { isGivenFact } from '../model/syncer-kinds.ts';
import { tablesOf } from '../model/tables.ts';
import { User } from '../model/user.entity.ts';
import { toId } from '../shared/ids.ts';
import { one } from '../shared/one.ts';
import { posixNumber } from '../shared/posix.ts';
import { selectedFields } from '../shared/selected-fields.ts';
import { anyOf, rows, sql } from '../shared/sql.ts';
import { systemHashesFor } from '../sign-in/system-hash.ts';
import { sshKeysOf } from '../ssh-keys/ssh-key.type.ts';
import type { Operation } from '../viewer/operation.ts';

/** What is read of users, as far as it is asked for. */
interface Facts {
  username: string;
  displayName: string;
  passwordHash: string | null;
  systemPasswordHash: string | null;
  sshKeys: string[];
}

@ObjectType({ description: 'What a syncer needs to know of a user to make an account.' })
export class GrantUser {
  userKey: number;
  facts: Facts;

  @Field(() => User, { description: 'The user.' })
  user(@Ctx() { loaders }: Operation): Promise<User> {
    return loaders.node<User>(this.userKey);
  }

  @Field(() => ID, { description: 'The id of the user: cheaper than `user`, where there are many.' })
  get userId(): string {
    return toId('User', this.userKey);
  }

  @Field(() => String, { description: 'As of the user.' })
  get username(): string {
    return this.facts.username;
  }

  @Field(() => String, { description: 'As of the user.' })
  get displayName(): string {
    return this.facts.displayName;
  }

  @Field(() => Int, {
    description:
      'The number of the user, and of a group of their own, for operating systems. Never given to another.',
  })
  get uidNumber(): number {
    return posixNumber(this.userKey);
  }

  @Field(() => String, {
    nullable: true,
    description:
      'The password as an argon2id hash in the PHC string format. For syncers of kind LDAP only, and of people who have a live grant on their targets; null otherwise, and without a password.',
  })
  get passwordHash(): string | null {
    return this.facts.passwordHash;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'The password as a bcrypt hash that crypt(3) knows. For the agent of a system that asks for it (`setsPasswords`) only, and of people who have a live grant there; null otherwise, and where it is not known yet.',
  })
  get systemPasswordHash(): string | null {
    return this.facts.systemPasswordHash;
  }

  @Field(() => [String], {
    description:
      'Public keys, as lines of authorized_keys. For syncers of the kinds LDAP, LINUX and OTHER; empty for all others.',
  })
  get sshKeys(): string[] {
    return this.facts.sshKeys;
  }
}

type Reader = (operation: Operation, keys: readonly number[]) => Promise<Partial<Facts>[]>;

/** Who reads a fact for many users at once. */
const readers: Record<keyof Facts, Reader> = {
  username: namesOf,
  displayName: namesOf,
  passwordHash: hashesOf,
  systemPasswordHash: systemHashesOf,
  sshKeys: keysOf,
};

/**
 * Users with what is asked of them. It is read before they are shown, and not by loaders: a promise for every fact of a
 * thousand users costs more than reading them all.
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

@ObjectType({ description: 'Users that a syncer makes accounts for.' })
export class GrantUserPage {
  userKeys: number[];

  @Field(() => [GrantUser], { description: 'In the order of their numbers.' })
  users(@Ctx() operation: Operation, @Info() info: GraphQLResolveInfo): Promise<GrantUser[]> {
    return grantUsersWith(operation, this.userKeys, selectedFields(info));
  }

  @Field(() => ID, { nullable: true, description: 'Where there are more: ask again after this one.' })
  cursor: string | null;
}

/** Who has something on the targets of a syncer, in pages. */
export async function grantUsersAfter(
  em: EntityManager,
  syncer: number,
  after: number,
  size: number,
): Promise<GrantUserPage> {
  const found = await rows<{ user_id: number }>(
    em,
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

/** A hash is for whoever lets its person in: not of people whose grants there have ended. */
async function hashesOf({ em, viewer }: Operation, keys: readonly number[]): Promise<Partial<Facts>[]> {
  const { syncerKey, syncerKind } = viewer;
  if (syncerKind === null || !isGivenFact(syncerKind, 'passwordHash'))
    return keys.map(() => ({ passwordHash: null }));
  const found = await rows<{ user_id: number; hash: string }>(
    em,
    sql`select p.user_id, p.hash from password p
        where p.user_id = any(${[...keys]}::int[]) and exists (
          select from access_grant g join target t on t.node_id = g.node_id and t.syncer_id = ${syncerKey}
          where g.user_id = p.user_id and g.live)`,
  );
  const byUser = new Map(found.map(({ user_id, hash }) => [user_id, hash]));
  return keys.map((key) => ({ passwordHash: byUser.get(key) ?? null }));
}

async function systemHashesOf(
  { em, viewer, surroundings }: Operation,
  keys: readonly number[],
): Promise<Partial<Facts>[]> {
  const { syncerKey, syncerKind } = viewer;
  if (syncerKey === null || syncerKind === null || !isGivenFact(syncerKind, 'systemPasswordHash'))
    return keys.map(() => ({ systemPasswordHash: null }));
  const hashes = await systemHashesFor(em, surroundings.vault, syncerKey, keys);
  return hashes.map((systemPasswordHash) => ({ systemPasswordHash }));
}

async function keysOf({ em, viewer }: Operation, users: readonly number[]): Promise<Partial<Facts>[]> {
  if (viewer.syncerKind !== null && !isGivenFact(viewer.syncerKind, 'sshKeys'))
    return users.map(() => ({ sshKeys: [] }));
  const keys = await sshKeysOf(em, users);
  return keys.map((all) => ({ sshKeys: all.map(({ line }) => line) }));
}
