import { fold } from '../shared/fold.ts';
import type { Client } from './client.ts';
import { Failure } from './failure.ts';

interface Page {
  users: { id: string; username: string }[];
  cursor: string | null;
}

/** People who need a decision come first, because most commands are about them. */
const states = ['DISPUTED', 'UNMATCHED', 'UNLINKED', 'LINKED'];

/** The id of a mirrored person who is given by id, or by their username in the domain. */
export async function findPerson(client: Client, named: string): Promise<string> {
  if (/^mirroreduser_\d+$/.test(named)) return named;
  const { syncers } = await client.ask<{
    syncers: { id: string; name: string; kindInfo: { isMirrored: boolean } }[];
  }>('{ syncers { id name kindInfo { isMirrored } } }');
  const mirroring = syncers.filter(({ kindInfo }) => kindInfo.isMirrored);
  for (const state of states) {
    const found: string[] = [];
    for (const { id, name } of mirroring)
      for await (const person of peopleOf(client, id, state))
        if (fold(person.username) === fold(named)) found.push(`${person.id} (${name})`);
    const [only, another] = found;
    if (another)
      throw new Failure(`Several people are called ${named}: say which by the id, ${found.join(' or ')}.`);
    if (only) return only.split(' ')[0] ?? only;
  }
  throw new Failure(`No domain that is mirrored has anybody of the name ${named}.`);
}

async function* peopleOf(
  client: Client,
  syncer: string,
  state: string,
): AsyncGenerator<Page['users'][number]> {
  let after: string | null = null;
  do {
    const answer: { syncer: { mirroredUsers: Page } } = await client.ask(
      `query ($id: ID!, $state: MatchState, $after: ID) { syncer(id: $id) {
         mirroredUsers(state: $state, first: 1000, after: $after) { users { id username } cursor } } }`,
      { id: syncer, state, after },
    );
    const { users, cursor } = answer.syncer.mirroredUsers;
    yield* users;
    after = cursor;
  } while (after !== null);
}
