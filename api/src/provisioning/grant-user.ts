import type { EntityManager } from '@mikro-orm/postgresql';
import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { systemHashesFor } from '../auth/system-hash.ts';
import type { Context } from '../context.ts';
import { toId } from '../shared/ids.ts';
import { posixNumber } from '../shared/posix.ts';
import { rows, sql } from '../shared/sql.ts';
import { sshKeysOf } from '../ssh-keys/ssh-key.type.ts';
import { User } from '../users/user.entity.ts';

@ObjectType({ description: 'What a syncer needs to know of a user to make an account.' })
export class GrantUser {
  userKey: number;

  @Field(() => User, { description: 'The user.' })
  user(@Ctx() { loaders }: Context): Promise<User> {
    return loaders.node<User>(this.userKey);
  }

  @Field(() => ID, { description: 'The id of the user: cheaper than `user`, where there are many.' })
  get userId(): string {
    return toId('User', this.userKey);
  }

  @Field(() => String, { description: 'As of the user.' })
  async username(@Ctx() context: Context): Promise<string> {
    return (await this.names(context)).username;
  }

  @Field(() => String, { description: 'As of the user.' })
  async displayName(@Ctx() context: Context): Promise<string> {
    return (await this.names(context)).display_name;
  }

  private names({ loaders, em }: Context): Promise<Names> {
    return loaders.cache.load('grantUserNames', {}, this.userKey, (keys) => namesOf(em, keys));
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
      'The password as an argon2id hash in the PHC string format. For syncers only; null without a password.',
  })
  async passwordHash(@Ctx() { loaders, viewer, em }: Context): Promise<string | null> {
    if (viewer.syncerKey === null) return null;
    return loaders.cache.load('passwordHash', {}, this.userKey, (keys) => hashesOf(em, keys));
  }

  @Field(() => String, {
    nullable: true,
    description:
      'The password as a bcrypt hash that crypt(3) knows. For syncers only, on systems that ask for it (`setsPasswords`); null where it is not known yet.',
  })
  async systemPasswordHash(@Ctx() { loaders, viewer, em, surroundings }: Context): Promise<string | null> {
    const { syncerKey } = viewer;
    if (syncerKey === null) return null;
    return loaders.cache.load('systemPasswordHash', {}, this.userKey, (keys) =>
      systemHashesFor(em, surroundings.vault, syncerKey, keys),
    );
  }

  @Field(() => [String], { description: 'Public keys, as lines of authorized_keys.' })
  async sshKeys(@Ctx() { loaders, em }: Context): Promise<string[]> {
    const keys = await loaders.cache.load('sshKeys', {}, this.userKey, (users) => sshKeysOf(em, users));
    return keys.map(({ line }) => line);
  }
}

@ObjectType({ description: 'Users that a syncer makes accounts for.' })
export class GrantUserPage {
  @Field(() => [GrantUser], { description: 'In the order of their numbers.' })
  users: GrantUser[];

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
  const users = found
    .slice(0, size)
    .map(({ user_id: userKey }) => Object.assign(new GrantUser(), { userKey }));
  const last = users.at(-1);
  return Object.assign(new GrantUserPage(), {
    users,
    cursor: found.length > size && last ? toId('User', last.userKey) : null,
  });
}

interface Names {
  id: number;
  username: string;
  display_name: string;
}

async function namesOf(em: EntityManager, keys: readonly number[]): Promise<Names[]> {
  const found = await rows<Names>(
    em,
    sql`select id, username, display_name from directory_user where id = any(${[...keys]}::int[])`,
  );
  const byKey = new Map(found.map((names) => [names.id, names]));
  return keys.map((key) => byKey.get(key) as Names);
}

async function hashesOf(em: EntityManager, keys: readonly number[]): Promise<(string | null)[]> {
  const found = await rows<{ user_id: number; hash: string }>(
    em,
    sql`select user_id, hash from password where user_id = any(${[...keys]}::int[])`,
  );
  const byUser = new Map(found.map(({ user_id, hash }) => [user_id, hash]));
  return keys.map((key) => byUser.get(key) ?? null);
}
