import type { Cache, Entity, OptimisticMutationConfig, UpdateResolver } from '@urql/exchange-graphcache';
import type { MutationName } from '~/gql/cache-schema';
import { payloadOf } from './cache-shape';

/**
 * What is shown before the server has answered: only what depends on nothing else, and what is easily restored when the
 * server refuses. Effects on access are not guessed here; only the server can compute them.
 */
type Place = (cache: Cache) => { of: Entity; field: string } | null;

const ofUser =
  (field: string): Place =>
  (cache) => {
    const me = cache.resolve('Query', 'me') as Entity;
    const user = me && (cache.resolve(me, 'user') as Entity);
    return user ? { of: user, field } : null;
  };
const ofQuery =
  (field: string): Place =>
  () => ({ of: 'Query', field });

/** The list from which each of these mutations removes an object. The schema does not contain this information. */
const lists = {
  removeSshKey: ofUser('sshKeys'),
  removePasskey: ofUser('passkeys'),
  revokeSession: ofQuery('sessions'),
  revokeToken: ofQuery('tokens'),
  revokeEnrolment: ofQuery('enrolments'),
} satisfies Partial<Record<MutationName, Place>>;

const names = Object.keys(lists) as (keyof typeof lists)[];

const idOf = (args: unknown): string => (args as { input: { id: string } }).input.id;

export const optimistic: OptimisticMutationConfig = Object.fromEntries(
  names.map((name) => [name, (args) => ({ __typename: payloadOf(name), id: idOf(args), userErrors: [] })]),
);

/** Each function runs twice: with the expected answer, and then with the answer of the server. */
export const removals: Readonly<Record<string, UpdateResolver | undefined>> = Object.fromEntries(
  names.map((name): [string, UpdateResolver] => [
    name,
    (_result, args, cache) => {
      const place = lists[name](cache);
      if (!place) return;
      const shown = cache.resolve(place.of, place.field);
      if (!Array.isArray(shown)) return;
      const left = shown.filter((entity) => cache.resolve(entity as Entity, 'id') !== idOf(args));
      cache.link(place.of, place.field, left as Entity[]);
    },
  ]),
);
