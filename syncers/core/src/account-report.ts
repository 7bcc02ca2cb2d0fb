import type { ObservedAccountInput, ReportAccountsInput } from './gql/graphql.ts';

const mostAtOnce = 1_000;

/** What Muster has been told of the accounts on a resource: the first time all, and from then on what has changed. */
export class AccountReport {
  private told = new Map<string, string>();
  private isComplete = false;

  /** What is to be said of the accounts that are there now, in pieces. It counts as told: say `forget` where it was not. */
  of(resource: string, accounts: readonly ObservedAccountInput[]): ReportAccountsInput[] {
    const now = new Map(accounts.map((account) => [account.name, JSON.stringify(account)]));
    const complete = !this.isComplete && accounts.length <= mostAtOnce;
    const changed = accounts.filter(({ name }) => !this.isComplete || this.told.get(name) !== now.get(name));
    const gone = [...this.told.keys()].filter((name) => !now.has(name)).map((name) => ({ resource, name }));
    this.told = now;
    this.isComplete = true;
    if (!complete && changed.length + gone.length === 0) return [];
    return Array.from({ length: Math.max(1, Math.ceil(changed.length / mostAtOnce)) }, (_, index) => ({
      accounts: changed.slice(index * mostAtOnce, (index + 1) * mostAtOnce),
      gone: index === 0 ? gone : [],
      complete,
    }));
  }

  forget(): void {
    this.isComplete = false;
  }
}
