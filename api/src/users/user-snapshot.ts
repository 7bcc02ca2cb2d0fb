import type { User } from '../model/user.entity.ts';
import { ofEachFact } from '../model/user-facts.ts';
import { toId } from '../shared/ids.ts';
import { sorted } from '../shared/sorted.ts';

/** A user as the change log stores it: what the API shows, without empty fields. */
export function userSnapshot(user: User): Record<string, unknown> {
  const facts = {
    id: user.id,
    username: user.username,
    displayName: user.displayName,
    ...ofEachFact((fact) => user[fact]),
    attributes: Object.keys(user.attributes).length > 0 ? sorted(user.attributes) : null,
    externalId: user.externalId,
    role: user.role,
    guest:
      user.sponsorKey === null ? null : { sponsor: toId('User', user.sponsorKey), endsAt: user.guestEndsAt },
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}
