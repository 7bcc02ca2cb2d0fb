import type { ObservedAccountInput, PlannedStepInput } from './gql/graphql.ts';
import type { Desired } from './grants.ts';

/** The result of comparing everything in the target system with what should be there. */
export interface Comparison {
  steps: PlannedStepInput[];
  /** The number of differences of each kind, if `steps` does not list all of them. */
  counts?: { additions: number; updates: number; removals: number };
  /** How many of the removals have no end stated in Muster as their reason. */
  unexplained: number;
  /** How many entries the target system has. The limit on removals is a share of it. */
  present: number;
}

/**
 * Adapts `SyncLoop` to one kind of target system; nothing else in a syncer knows that system. `SyncLoop` makes one call at a
 * time unless `width` says otherwise. A method throws `UnreachableError` if the target system cannot be reached: the loop
 * then starts again. Any other error is recorded for the user or target, and tried again later.
 */
export interface Destination<Person, Target extends { id: string }, State> {
  /** How many users or targets are changed at once. The default is 1. */
  readonly width?: number;

  /**
   * Only for LDAP servers: the DN below which groups are written, so that Muster can show people the future DN of a
   * group.
   */
  readonly groupsBelow?: string;

  /** Connects to the target system. Called before each comparison of everything. */
  connect(): Promise<void>;

  /** Throws if the target system cannot be reached. Called every few seconds. */
  probe?(): Promise<void>;

  /** Optional: writes people into an empty target system before the first comparison, while the snapshot arrives. */
  provisionAhead?(desired: Desired<Person, Target>, users: readonly string[]): Promise<void>;

  /**
   * Receives the rest of the syncer's state, such as settings of targets. Returns the users for whom it changes
   * something.
   */
  onState?(state: State, notifiedPosition: number): Iterable<string>;

  /** Reads what the target system has. From now on, `desired` is what it should have. */
  read(desired: Desired<Person, Target>): Promise<void>;

  /** Users who have something in the target system. */
  users(): Iterable<string>;

  /** Targets that have something in the target system. */
  targets?(): Iterable<string>;

  /** The differences between what should be there and what is there. Changes nothing. */
  differences(now: Date): Promise<Comparison>;

  /** Whether the user should have anything there now. */
  isWanted(user: string): boolean;

  /** Whether the user would lose something if they were changed now. Such users are changed before all others. */
  losesAccess?(user: string): boolean;

  /** Changes what the user has there to what they should have. */
  provision(user: string): Promise<void>;

  /** Removes what the user has there. With `onlyExplained`, only if Muster has stated that it ended. */
  end(user: string, onlyExplained: boolean): Promise<void>;

  /** Changes a target, such as a group, to what it should be; also one that is no longer a target. */
  provisionTarget?(target: string, onlyExplained: boolean): Promise<void>;

  /** Targets that must be checked again after users were changed. */
  alsoTargets?(): Iterable<string>;

  /** Revokes what can be revoked for many users in one request, before each of them is changed. */
  revokeNow?(users: readonly string[]): Promise<void>;

  /** Gives an account to a user, as an admin has decided. */
  adopt?(name: string, user: string, target: string): Promise<void>;

  /** When something must be done for a user other than at the end of a grant, such as deleting an account. */
  dueTimesOf?(user: string, now: Date): Iterable<Date>;

  /** The accounts in the target system, for Muster to show. Left out if this kind of syncer does not report accounts. */
  observe?(now: Date): Promise<readonly ObservedAccountInput[]>;

  close?(): Promise<void>;
}
