import type { ObservedAccountInput } from '@muster/syncer-core';
import type { Accounts } from './accounts.ts';
import type { Config } from './config.ts';
import { Passwd } from './host/passwd.ts';
import type { AccountRecord, State } from './state.ts';

/** Uids below this one are system accounts: see useradd(8). */
const firstPerson = 1_000;

const stateOf = {
  CREATING: 'PROVISIONED',
  ACTIVE: 'PROVISIONED',
  LOCKED: 'LOCKED',
  DISABLED: 'DISABLED',
  LEFT: 'LEFT',
} as const satisfies Record<AccountRecord['state'], string>;

/** All accounts of people on this system, whether Muster manages them or not. */
export async function observedAccounts(
  { resource, markerGroup }: Config,
  state: State,
  accounts: Accounts,
  ownerOf: (name: string) => string | null,
): Promise<ObservedAccountInput[]> {
  const passwd = await Passwd.read();
  const ours = new Set<string>();
  const found: ObservedAccountInput[] = [];
  for (const held of state.all) {
    const own = accounts.findManaged(passwd, held);
    if (!own) continue;
    ours.add(own.name);
    found.push({
      resource,
      name: own.name,
      user: held.user,
      link: 'LINKED',
      state: stateOf[held.state],
      level: held.access?.level ?? null,
      facts: { uid: String(own.uid), home: own.home, shell: own.shell },
    });
  }
  for (const { name, uid, home, shell } of passwd.accounts) {
    const isPerson = uid >= firstPerson && !/\/(nologin|false)$/.test(shell);
    const owner = ownerOf(name);
    const isMarked = passwd.isIn(name, markerGroup);
    if (ours.has(name) || (!isPerson && !isMarked && owner === null)) continue;
    const link = owner === null ? ('ORPHANED' as const) : ('DISPUTED' as const);
    found.push({
      resource,
      name,
      user: owner,
      link,
      state: 'PROVISIONED',
      facts: { uid: String(uid), home, shell },
    });
  }
  return found;
}
