import type { Transaction } from '../changes/transaction.ts';
import { ldapGroupKinds } from '../model/syncer-kinds.ts';
import { tablesOf } from '../model/tables.ts';
import { onlyLdapSyncer } from '../provisioning/find-syncers.ts';
import { addTargets, removeTargets } from '../provisioning/targets.ts';
import { UserError } from '../shared/errors.ts';
import { one } from '../shared/one.ts';
import { anyOf } from '../shared/sql.ts';
import type { Directory } from './directory.ts';
import type { Manifest } from './manifest.ts';
import type { Plan } from './plan.ts';

/** Makes user groups LDAP groups, or stops that, as the document says. */
export async function applyLdap(
  tx: Transaction,
  manifest: Manifest,
  directory: Directory,
  plan: Plan,
): Promise<void> {
  for (const [index, { name, ldap }] of manifest.userGroups.entries()) {
    if (ldap === undefined) continue;
    const path = `userGroups.${index}.ldap`;
    const key = one(directory.userGroups.get(name), 'groups of the document are stored by now').key;
    const changed = ldap ? await switchOn(tx, key, path, plan) : await switchOff(tx, key);
    if (changed) plan.add(ldap ? 'ADD' : 'END', 'LDAP group', name, path);
  }
  plan.assertSound();
}

async function switchOn(tx: Transaction, key: number, path: string, plan: Plan): Promise<boolean> {
  try {
    const added = await addTargets(tx, await onlyLdapSyncer(tx.em), [key]);
    return added.length > 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    plan.fail(error.text, path);
    return false;
  }
}

async function switchOff(tx: Transaction, key: number): Promise<boolean> {
  const syncers = await tablesOf(tx.em)
    .selectFrom('target as t')
    .innerJoin('syncer as s', 's.id', 't.syncer_id')
    .select('t.syncer_id')
    .where('t.node_id', '=', key)
    .where('s.kind', '=', anyOf(ldapGroupKinds, 'text'))
    .execute();
  for (const { syncer_id } of syncers) await removeTargets(tx, syncer_id, [key]);
  return syncers.length > 0;
}
