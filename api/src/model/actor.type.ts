import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
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
  description: 'What kind of somebody acts.',
  valuesConfig: {
    USER: { description: 'A person who was signed in.' },
    TOKEN: { description: 'An API token of a person.' },
    SYNCER: { description: 'A syncer, with its token.' },
    SYSTEM: { description: 'Muster itself, or somebody on its own machine.' },
    CLOCK: { description: 'Nobody: a lifetime started or ended.' },
  },
});

@ObjectType({ description: 'Who did something. What they were called then, and the user if it was one.' })
export class Actor {
  key: number;

  /** The user, token or syncer. */
  subject: number | null;

  @Field(() => ActorKindType, { description: 'What kind of thing it is.' })
  kind: ActorKindType;

  @Field(() => String, { description: 'The display name of the person, or the name of the token or syncer.' })
  name: string;
}

/** Actors in the order of their keys. */
export async function actorsOf(em: EntityManager, keys: readonly number[]): Promise<Actor[]> {
  const found = await tablesOf(em)
    .selectFrom('actor')
    .select(['id as key', 'kind', 'subject', 'name'])
    .where('id', '=', anyOf(keys, 'int'))
    .execute();
  const byKey = new Map(found.map((actor) => [actor.key, Object.assign(new Actor(), actor)]));
  return keys.map((key) => one(byKey.get(key), 'actors are never deleted'));
}
