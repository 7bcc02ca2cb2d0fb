import { isUserChange } from '../changes/kinds/change-kinds.ts';
import type { RecordedChange, Transaction } from '../changes/transaction.ts';
import { type ErrorText, errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { allOfParts } from '../shared/in-parts.ts';
import { nullable, oneOf, text } from '../shared/row-type.ts';
import { rows, rowsOf, sql } from '../shared/sql.ts';
import { assertAdminRemains } from './admins.ts';
import { type GuestFault, guestFault } from './guest-rules.ts';

/**
 * Checks what must hold of users at the end of every transaction, wherever it comes from: a mutation, a manifest, SCIM,
 * a mirror or undo. It checks the users that the transaction has changed, and refuses the whole transaction. Callers
 * that can give a better error, or can leave out a wrong row, check before; this check decides.
 */
export async function assertUserInvariants(tx: Transaction): Promise<void> {
  const changes = tx.changes.filter(({ kind }) => isUserChange(kind));
  const users = [...new Set(changes.flatMap(({ nodes }) => nodes.slice(0, 1)))];
  if (users.length === 0) return;
  if (await concernsAdmins(tx, users, changes)) await assertAdminRemains(tx);
  await assertGuests(
    tx,
    changes.filter(concernsGuests).flatMap(({ nodes }) => nodes.slice(0, 1)),
  );
  await assertNewSponsors(tx, changes);
}

async function concernsAdmins(
  tx: Transaction,
  users: readonly number[],
  changes: readonly RecordedChange[],
): Promise<boolean> {
  if (changes.some(({ kind }) => kind === 'USER_ROLE_CHANGED')) return true;
  const admins = await allOfParts(users, (part) =>
    rows(tx.em, sql`select from directory_user where id = any(${part}::int[]) and role = 'ADMIN' limit 1`),
  );
  return admins.length > 0;
}

async function assertGuests(tx: Transaction, users: readonly number[]): Promise<void> {
  const [wrong] = await allOfParts(users, (part) =>
    rowsOf(
      tx.em,
      { name: text, sponsor: nullable(text), fault: oneOf('text', ['HALF', 'ROLE', 'SPONSOR', 'END']) },
      sql`select * from (
            select g.display_name as name, s.display_name as sponsor, ${guestFault(tx.now)} as fault
            from directory_user g left join directory_user s on s.id = g.sponsor_id
            where g.id = any(${part}::int[]) or g.sponsor_id = any(${part}::int[])
          ) guest where fault is not null limit 1`,
    ),
  );
  if (wrong) throw new ConflictError(messages[wrong.fault](wrong));
}

const messages: Record<GuestFault, (wrong: { name: string; sponsor: string | null }) => ErrorText> = {
  HALF: ({ name }) => errorText('GUEST_HALF', { name }),
  ROLE: ({ name }) => errorText('IS_GUEST_NO_ADMIN', { name }),
  SPONSOR: ({ name, sponsor }) => errorText('SPONSOR_OF', { sponsor: sponsor ?? '', name }),
  END: ({ name }) => errorText('GUEST_BEYOND_END', { name }),
};

/** A new sponsor must be active. A sponsor may become inactive later: the guest keeps their end. */
async function assertNewSponsors(tx: Transaction, changes: readonly RecordedChange[]): Promise<void> {
  const users = changes.filter(hasNewSponsor).flatMap(({ nodes }) => nodes.slice(0, 1));
  if (users.length === 0) return;
  const [wrong] = await rowsOf(
    tx.em,
    { name: text, sponsor: text },
    sql`select g.display_name as name, s.display_name as sponsor
        from directory_user g join directory_user s on s.id = g.sponsor_id
        where g.id = any(${users}::int[]) and not exists (
          select from user_state t where t.user_id = s.id and t.state = 'ACTIVE'
            and t.starts_at <= ${tx.now} and t.ends_at > ${tx.now})
        limit 1`,
  );
  if (wrong)
    throw new ConflictError(errorText('SPONSOR_NOT_ACTIVE', { sponsor: wrong.sponsor, name: wrong.name }));
}

/** Only changed users are checked: an old mistake must not block unrelated changes. */
const concernsGuests = ({ kind, before, after }: RecordedChange): boolean =>
  kind === 'USER_CREATED' ||
  kind === 'USER_ROLE_CHANGED' ||
  (kind === 'USER_UPDATED' && JSON.stringify(guestIn(before)) !== JSON.stringify(guestIn(after)));

const guestIn = (facts: object | null): unknown => (facts !== null && 'guest' in facts ? facts.guest : null);

const sponsorIn = (facts: object | null): unknown =>
  facts !== null && 'guest' in facts && typeof facts.guest === 'object' && facts.guest !== null
    ? 'sponsor' in facts.guest && facts.guest.sponsor
    : null;

const hasNewSponsor = ({ before, after }: RecordedChange): boolean => {
  const sponsor = sponsorIn(after);
  return Boolean(sponsor) && sponsor !== sponsorIn(before);
};
