import type { EntityManager } from '@mikro-orm/postgresql';
import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../context.ts';
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

  @Field(() => [String], { description: 'Public keys, as lines of authorized_keys.' })
  async sshKeys(@Ctx() { loaders, em }: Context): Promise<string[]> {
    const keys = await loaders.cache.load('sshKeys', {}, this.userKey, (users) => sshKeysOf(em, users));
    return keys.map(({ line }) => line);
  }
}

async function hashesOf(em: EntityManager, keys: readonly number[]): Promise<(string | null)[]> {
  const found = await rows<{ user_id: number; hash: string }>(
    em,
    sql`select user_id, hash from password where user_id = any(${[...keys]}::int[])`,
  );
  const byUser = new Map(found.map(({ user_id, hash }) => [user_id, hash]));
  return keys.map((key) => byUser.get(key) ?? null);
}
