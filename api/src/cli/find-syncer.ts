import { fold } from '../shared/fold.ts';
import type { Client } from './client.ts';
import { Failure } from './failure.ts';

/** The id of a syncer that is given by id or by name, ignoring case. */
export async function findSyncer(client: Client, named: string): Promise<string> {
  if (/^syncer_\d+$/.test(named)) return named;
  const { syncers } = await client.ask<{ syncers: { id: string; name: string }[] }>(
    '{ syncers { id name } }',
  );
  const found = syncers.filter(({ name }) => fold(name) === fold(named));
  const [only, another] = found;
  if (another)
    throw new Failure(
      `Several syncers are called ${named}: say which by its id, ${found.map(({ id }) => id).join(' or ')}.`,
    );
  if (only) return only.id;
  const known = syncers.map(({ name }) => name).sort();
  throw new Failure(
    known.length === 0
      ? `There is no syncer ${named}: there is none at all.`
      : `There is no syncer ${named}. There are: ${known.join(', ')}.`,
  );
}
