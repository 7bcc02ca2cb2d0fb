import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { MessageCode } from '../shared/error-messages.ts';
import { CodeField } from '../shared/message-fields.ts';
import { one } from '../shared/one.ts';
import { anyOf } from '../shared/sql.ts';
import { tablesOf } from './tables.ts';

export enum ActorKindType {
  USER = 'USER',
  TOKEN = 'TOKEN',
  SYNCER = 'SYNCER',
  SYSTEM = 'SYSTEM',
  CLOCK = 'CLOCK',
}
registerEnumType(ActorKindType, {
  name: 'ActorKind',
  description: 'The kind of an actor.',
  valuesConfig: {
    USER: { description: 'A person, with a session.' },
    TOKEN: { description: 'A person, with an API token.' },
    SYNCER: { description: 'A syncer, with its token.' },
    SYSTEM: { description: 'Muster itself, or somebody on the command line of its server.' },
    CLOCK: { description: 'Nobody: a lifetime started or ended.' },
  },
});

@ObjectType({ description: 'Who made a change, under the name that they had then.' })
export class Actor {
  key: number;

  /** The key of the user, token or syncer. */
  subject: number | null;

  @Field(() => ActorKindType, { description: 'The kind of this actor.' })
  kind: ActorKindType;

  @Field(() => String, { description: 'The display name of the person, or the name of the token or syncer.' })
  name: string;

  @CodeField()
  get nameCode(): MessageCode | null {
    return this.kind === ActorKindType.CLOCK ? 'ACTOR_CLOCK' : null;
  }
}

/** Loads actors, in the order of their keys. */
export async function actorsOf(em: EntityManager, keys: readonly number[]): Promise<Actor[]> {
  const found = await tablesOf(em)
    .selectFrom('actor')
    .select(['id as key', 'kind', 'subject', 'name'])
    .where('id', '=', anyOf(keys, 'int'))
    .execute();
  const byKey = new Map(found.map((actor) => [actor.key, Object.assign(new Actor(), actor)]));
  return keys.map((key) => one(byKey.get(key), 'actors are never deleted'));
}
