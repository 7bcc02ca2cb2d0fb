import type { Transaction } from '../changes/transaction.ts';
import { ldapGroupKinds } from '../model/syncer-kinds.ts';
import { tablesOf } from '../model/tables.ts';
import { ldapSyncers, onlyLdapSyncer } from '../provisioning/find-syncers.ts';
import { addTargets, removeTargets } from '../provisioning/targets.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError, UserError } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
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
  /** Whether the document states the groups completely, so that others are removed. */
  isWhole: boolean,
): Promise<void> {
  for (const [index, { name, ldap }] of manifest.userGroups.entries()) {
    if (ldap === undefined) continue;
    const path = `userGroups.${index}.ldap`;
    const key = one(directory.userGroups.get(name), 'groups of the document are stored by now').key;
    if (ldap === false) {
      if ((await switchOff(tx, key)).length > 0) plan.add('END', 'PLANNED_KIND_LDAP_GROUP', name, path);
    } else if (await switchOn(tx, key, ldap === true ? null : ldap, path, plan, isWhole))
      plan.add('ADD', 'PLANNED_KIND_LDAP_GROUP', name, path);
  }
  plan.assertSound();
}

/**
 * Makes a group an LDAP group of the named syncers, or of the only one. If the document is complete, the group is
 * removed from all other syncers.
 */
async function switchOn(
  tx: Transaction,
  key: number,
  names: readonly string[] | null,
  path: string,
  plan: Plan,
  isWhole: boolean,
): Promise<boolean> {
  try {
    const syncers = names ? await syncersNamed(tx, names) : [await onlyLdapSyncer(tx.em)];
    let changed = names && isWhole ? (await switchOff(tx, key, syncers)).length : 0;
    for (const syncer of syncers) changed += (await addTargets(tx, syncer, [key])).length;
    return changed > 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    plan.fail(error.text, path);
    return false;
  }
}

/** The syncers with these names, or with these ids where two have the same name. */
async function syncersNamed(tx: Transaction, names: readonly string[]): Promise<number[]> {
  const all = await ldapSyncers(tx.em);
  return names.map((name) => {
    const found = all.filter((syncer) => syncer.id === name || fold(syncer.name) === fold(name));
    const [only] = found;
    if (only && found.length === 1) return only.key;
    const known = all.map(({ id, name }) => `${name} (${id})`).join(', ');
    throw new InputError(
      all.length === 0 ? errorText('NO_LDAP_SYNCER') : errorText('SEVERAL_LDAP_SYNCERS', { names: known }),
    );
  });
}

async function switchOff(
  tx: Transaction,
  key: number,
  /** The syncers that keep the group. */
  except: readonly number[] = [],
): Promise<number[]> {
  const syncers = await tablesOf(tx.em)
    .selectFrom('target as t')
    .innerJoin('syncer as s', 's.id', 't.syncer_id')
    .select('t.syncer_id')
    .where('t.node_id', '=', key)
    .where('s.kind', '=', anyOf(ldapGroupKinds, 'text'))
    .where('s.archived_at', 'is', null)
    .execute();
  const left = syncers.map(({ syncer_id }) => syncer_id).filter((syncer) => !except.includes(syncer));
  for (const syncer of left) await removeTargets(tx, syncer, [key]);
  return left;
}
