import type { Cache, Entity, OptimisticMutationConfig, UpdateResolver } from '@urql/exchange-graphcache';

/**
 * What is shown before the server has answered: only what follows from nothing else, and what a refusal puts back as it
 * was. Access does not: who gains and loses what is the server's to say.
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

/** Lists of one's own, by the mutation that takes something out of them. */
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

/** Runs twice: with what is expected, then with what the server said. */
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
