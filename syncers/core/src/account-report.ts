import { randomUUID } from 'node:crypto';
import type { ObservedAccountInput, ReportAccountsInput } from './gql/graphql.ts';
import { inPages } from './pages.ts';

const pageSize = 1_000;

/** What Muster knows of the accounts on a target system: first a complete report, in pages, and then what has changed. */
export class AccountReport {
  private reported = new Map<string, string>();
  private isComplete = false;

  /** The pages to send now. They count as sent: call `forget` where one could not be. */
  pagesOf(accounts: readonly ObservedAccountInput[]): ReportAccountsInput[] {
    const keyOf = ({ resource, name }: { resource: string; name: string }) => `${resource} ${name}`;
    const now = new Map(accounts.map((account) => [keyOf(account), JSON.stringify(account)]));
    const before = this.reported;
    const isFirst = !this.isComplete;
    this.reported = now;
    this.isComplete = true;
    if (isFirst) {
      const pages = inPages(accounts, pageSize);
      // It says which pages belong together: what none of them names, an earlier process has reported, and it is gone.
      const report = randomUUID();
      return pages.map((page, index) => ({
        accounts: page,
        report,
        complete: index === pages.length - 1,
      }));
    }
    const changed = accounts.filter((account) => before.get(keyOf(account)) !== now.get(keyOf(account)));
    const gone = [...before.keys()]
      .filter((key) => !now.has(key))
      .map((key) => ({ resource: key.slice(0, key.indexOf(' ')), name: key.slice(key.indexOf(' ') + 1) }));
    if (changed.length + gone.length === 0) return [];
    const [goneOnes, changedOnes] = [inPages(gone, pageSize), inPages(changed, pageSize)];
    const pages = Math.max(goneOnes.length, changedOnes.length);
    return Array.from({ length: pages }, (_, index) => ({
      accounts: changedOnes[index] ?? [],
      gone: goneOnes[index] ?? [],
    }));
  }

  /** Something of it was not received: the next report is complete. */
  forget(): void {
    this.isComplete = false;
  }
}
