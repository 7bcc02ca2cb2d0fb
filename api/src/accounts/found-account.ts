import { printable } from '../shared/characters.ts';
import { keyOf } from '../shared/ids.ts';
import { foreignProse, foreignText } from '../shared/text.ts';
import type { ObservedAccountInput } from './account.inputs.ts';
import { AccountLink } from './account.types.ts';

/** An account that a syncer has found, in a form that can be stored whatever it is called in the other system. */
export interface FoundAccount {
  node: number;
  user: number | null;
  name: string;
  link: AccountLink;
  state: string;
  level: string | null;
  facts: Record<string, string>;
}

const longestName = 200;
const mostFacts = 100;

/**
 * What a report says of one account. Nobody here can correct the name of an account elsewhere, and one odd account must
 * not keep all others from being shown.
 */
export const readAccount = (account: ObservedAccountInput): FoundAccount => ({
  node: keyOf(account.resource, 'Resource'),
  user: account.user ? keyOf(account.user, 'User') : null,
  name: shownName(account.name),
  link: account.link,
  state: account.state,
  level: foreignText(account.level, 64),
  facts: readFacts(account.facts),
});

/** The name of an account. Characters that cannot be seen are escaped, so that two different names look different. */
export function shownName(name: string): string {
  const text = printable(name.normalize('NFC').trim());
  return text === '' ? JSON.stringify(printable(name)) : text.slice(0, longestName).toWellFormed();
}

function readFacts(facts: unknown): Record<string, string> {
  if (typeof facts !== 'object' || facts === null) return {};
  const readable = Object.entries(facts).flatMap(([name, value]) =>
    /^[A-Za-z][\w.:-]{0,63}$/.test(name) && typeof value === 'string'
      ? [[name, foreignProse(value, 1_000) ?? ''] as const]
      : [],
  );
  return Object.fromEntries(readable.slice(0, mostFacts));
}

/** An account that names somebody who is no user here, such as one of a restored database, belongs to nobody. */
export const ofKnownUsers = (accounts: readonly FoundAccount[], known: ReadonlySet<number>): FoundAccount[] =>
  accounts.map((account) =>
    account.user === null || known.has(account.user)
      ? account
      : { ...account, user: null, link: AccountLink.ORPHANED },
  );

/**
 * A user has one account on a resource. Where several say that they are theirs, such as after somebody has copied one,
 * the last of them is, and the others belong to nobody.
 */
export function linkedOnce(accounts: readonly FoundAccount[]): FoundAccount[] {
  const ownerOf = ({ node, user }: FoundAccount) => `${node} ${user}`;
  const linked = accounts.filter(({ link }) => link === AccountLink.LINKED);
  const last = new Map(linked.map((account) => [ownerOf(account), account]));
  return accounts.map((account) =>
    account.link === AccountLink.LINKED && last.get(ownerOf(account)) !== account
      ? { ...account, user: null, link: AccountLink.ORPHANED }
      : account,
  );
}
