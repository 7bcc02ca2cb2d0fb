import type { Transaction } from '../changes/transaction.ts';
import type { User } from '../model/user.entity.ts';
import type { UserGroup } from '../model/user-group.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { applyRules } from '../user-groups/rule.ts';
import { addExemptions } from '../user-groups/write-user-groups.ts';
import type { UserFilter } from '../users/user-filter.ts';
import type { Directory } from './directory.ts';
import type { Manifest } from './manifest.ts';
import type { Plan } from './plan.ts';

/** Applies the exemptions of the document, and then the rules of dynamic groups. */
export async function applyExemptions(
  tx: Transaction,
  manifest: Manifest,
  directory: Directory,
  plan: Plan,
  /** Groups with a new rule, for which all users are checked; for other groups only those who have become exempt. */
  newRules: ReadonlySet<UserGroup>,
): Promise<void> {
  for (const [index, { name, exempt }] of manifest.userGroups.entries()) {
    const group = directory.userGroups.get(name);
    if (!group || !exempt?.length) continue;
    const path = `userGroups.${index}.exempt`;
    const users = exempt.flatMap((username, place) => {
      const user = directory.users.get(username);
      if (!user)
        plan.fail(errorText('NOT_IN_DOCUMENT', { noun: 'user', name: username }), `${path}.${place}`);
      return user ?? [];
    });
    const added = await plan.tryAll([{ path: `userGroups.${index}.exempt`, users }], (entries) =>
      addExemptions(
        tx,
        group,
        entries.flatMap((entry) => entry.users).map(({ key }) => key),
      ),
    );
    const nameOf = new Map(users.map((user: User) => [user.key, user.username]));
    for (const key of added) plan.add('ADD', 'PLANNED_KIND_EXEMPTION', `${nameOf.get(key)} – ${name}`, path);
    if (added.length > 0 && !newRules.has(group)) await keep(tx, group, added);
  }
  plan.assertSound();
  for (const group of newRules) await keep(tx, group, null);
}

const keep = (tx: Transaction, { key, rule }: UserGroup, users: readonly number[] | null): Promise<void> =>
  applyRules(tx, [{ key, rule: rule as UserFilter }], users);
