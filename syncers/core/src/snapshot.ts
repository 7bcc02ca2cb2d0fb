import type { MusterClient } from './client.ts';
import type { Desired, GrantBatch } from './grants.ts';
import type { LoopOptions } from './loop-options.ts';

/**
 * Requests the whole snapshot or throws: a part would look as if everything else had ended. Returns the position up to
 * which it includes the syncer's own state.
 */
export async function loadSnapshot<Person, Target extends { id: string }, State>(
  muster: MusterClient,
  options: Pick<LoopOptions<Person, Target, State>, 'destination' | 'documents' | 'idOf'>,
  desired: Desired<Person, Target>,
): Promise<number> {
  const { destination, documents, idOf } = options;
  let writing = Promise.resolve();
  if (documents.people) {
    let after: string | null = null;
    do {
      const { grantUsers }: { grantUsers: { users: readonly Person[]; cursor?: string | null } } =
        await muster.ask(documents.people, { after });
      desired.addPeople(grantUsers.users);
      after = grantUsers.cursor ?? null;
      const users = grantUsers.users.map(idOf);
      writing = writing.then(() => destination.provisionAhead?.(desired, users));
      // The promise is awaited below. Until then, its rejection must not count as unhandled.
      writing.catch(() => {});
    } while (after !== null);
  }
  let notifiedPosition = 0;
  let isFirst = true;
  let cursor: string | null = null;
  do {
    const { grantChanges }: { grantChanges: GrantBatch<Person> } = await muster.ask(documents.snapshot, {
      cursor,
    });
    desired.applyBatch(grantChanges);
    if (isFirst) notifiedPosition = grantChanges.notifiedPosition;
    isFirst = false;
    cursor = grantChanges.cursor ?? null;
  } while (cursor !== null);
  await writing;
  return notifiedPosition;
}
