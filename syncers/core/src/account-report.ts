import { randomUUID } from 'node:crypto';
import type { ObservedAccountInput, ReportAccountsInput } from './gql/graphql.ts';
import { inPages, inPairedPages } from './pages.ts';

const pageSize = 1_000;

/** Reports the accounts of a target system to Muster: a complete report in pages first, then only changes. */
export class AccountReport {
  private reported = new Map<string, string>();
  private isComplete = false;

  /** The pages to send now. They are assumed to arrive: call `forget` if one did not. */
  pagesOf(accounts: readonly ObservedAccountInput[]): ReportAccountsInput[] {
    const keyOf = ({ resource, name }: { resource: string; name: string }) => `${resource} ${name}`;
    const now = new Map(accounts.map((account) => [keyOf(account), JSON.stringify(account)]));
    const before = this.reported;
    const isFirst = !this.isComplete;
    this.reported = now;
    this.isComplete = true;
    if (isFirst) {
      const pages = inPages(accounts, pageSize);
      // The id of the report that all pages belong to. The server drops accounts of earlier processes that no page names.
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
    return inPairedPages(changed, gone, pageSize).map(([accounts, gone]) => ({ accounts, gone }));
  }

  /** Call when a page did not arrive: the next report will be complete. */
  forget(): void {
    this.isComplete = false;
  }
}
