import type { Cache, Entity, OptimisticMutationConfig, UpdateResolver } from '@urql/exchange-graphcache';

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

/** For each mutation that removes something: the viewer's own list from which it is removed. */
const lists: Record<string, { payload: string; list: Place }> = {
  removeSshKey: { payload: 'SshKeyPayload', list: ofUser('sshKeys') },
  removePasskey: { payload: 'PasskeyPayload', list: ofUser('passkeys') },
  revokeSession: { payload: 'RevokePayload', list: ofQuery('sessions') },
  revokeToken: { payload: 'RevokePayload', list: ofQuery('tokens') },
};

const mutations = Object.entries(lists);

export const optimistic: OptimisticMutationConfig = Object.fromEntries(
  mutations.map(([name, { payload }]) => [
    name,
    (args) => ({
      __typename: payload,
      id: (args as { input: { id: string } }).input.id,
      userErrors: [],
    }),
  ]),
);

/** urql runs an updater twice: with the optimistic result, then with the answer of the server. */
export const removals: Record<string, UpdateResolver> = Object.fromEntries(
  mutations.map(([name, { list }]) => [
    name,
    (result, args, cache) => {
      const answer = result[name] as { userErrors: unknown[] } | null;
      const place = list(cache);
      if (!place || answer?.userErrors.length !== 0) return;
      const { id } = (args as { input: { id: string } }).input;
      const shown = cache.resolve(place.of, place.field);
      if (!Array.isArray(shown)) return;
      const left = shown.filter((entity) => cache.resolve(entity as Entity, 'id') !== id);
      cache.link(place.of, place.field, left as Entity[]);
    },
  ]),
);
