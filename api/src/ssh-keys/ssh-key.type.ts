import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { tablesOf } from '../model/tables.ts';
import { toId } from '../shared/ids.ts';
import { listsOf } from '../shared/loader-cache.ts';
import { anyOf } from '../shared/sql.ts';

@ObjectType({ description: 'A public SSH key of a user, for the systems that they may log in to.' })
export class SshKey {
  @Field(() => ID, { description: 'The id, such as sshkey_7.' })
  id: string;

  @Field(() => String, { description: 'The name that the user gave it.' })
  name: string;

  @Field(() => String, { description: 'The algorithm, such as ssh-ed25519.' })
  type: string;

  @Field(() => String, { description: 'The fingerprint, as `ssh-keygen -l` prints it: SHA256:…' })
  fingerprint: string;

  @Field(() => String, { description: 'The line for authorized_keys.' })
  line: string;

  @Field(() => GraphQLDateTime, { description: 'When it was added.' })
  createdAt: Date;
}

/** The keys of each user, the oldest first. */
export async function sshKeysOf(em: EntityManager, users: readonly number[]): Promise<SshKey[][]> {
  const found = await tablesOf(em)
    .selectFrom('ssh_key')
    .select(['id', 'user_id', 'name', 'type', 'body', 'fingerprint', 'created_at'])
    .where('user_id', '=', anyOf(users, 'int'))
    .orderBy('id')
    .execute();
  return listsOf(
    users,
    found,
    ({ user_id }) => user_id,
    ({ id, user_id: _, created_at, body, ...facts }) =>
      Object.assign(new SshKey(), {
        ...facts,
        id: toId('SshKey', id),
        line: `${facts.type} ${body} ${facts.name}`,
        createdAt: new Date(created_at),
      }),
  );
}
