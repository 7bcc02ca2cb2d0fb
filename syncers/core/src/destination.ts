import type { ObservedAccountInput, PlannedStepInput } from './gql/graphql.ts';
import type { Desired } from './grants.ts';

/** What a comparison of everything has found. */
export interface Comparison {
  steps: PlannedStepInput[];
  /** How many there are of each kind, where `steps` does not name all. */
  counts?: { additions: number; updates: number; removals: number };
  /** How many things would be removed though Muster has not said that they ended. */
  unexplained: number;
  /** How many things are there: the limit on mass removal follows from it. */
  present: number;
}

/**
 * What a kind of syncer keeps equal to Muster: the only part of a syncer that knows the target system. `SyncLoop` calls it,
 * one call at a time unless `width` says otherwise. Where the target system cannot be reached, a method throws
 * `UnreachableError`, and the loop starts again; any other error is kept with the user or target and tried again later.
 */
export interface Destination<Person, Target extends { id: string }, State> {
  /** How many users or targets are changed at once; 1 unless stated. */
  readonly width?: number;

  /** Opens the way to the target system. Called before each comparison of everything. */
  connect(): Promise<void>;

  /** Throws where the target system cannot be reached. Called every few seconds. */
  probe?(): Promise<void>;

  /** Writes people ahead of a first comparison, where nothing is there yet. Optional: the comparison finds them, too. */
  provisionAhead?(desired: Desired<Person, Target>, users: readonly string[]): Promise<void>;

  /** What else Muster has said, such as settings of the target; gives the users for whom that changes something. */
  onState?(state: State, notifiedPosition: number): Iterable<string>;

  /** From now on, `desired` is what should be. Reads what is there. */
  read(desired: Desired<Person, Target>): Promise<void>;

  /** Users of whom there is something in the target system. */
  users(): Iterable<string>;

  /** Targets of which there is something in the target system. */
  targets?(): Iterable<string>;

  /** What differs between what should be and what is. Changes nothing. */
  differences(now: Date): Promise<Comparison>;

  /** Whether the user should have something there now. */
  isWanted(user: string): boolean;

  /** Whether the user would lose something if they were changed now: they go before all others. */
  losesAccess?(user: string): boolean;

  /** Makes what a user has there what it should be. */
  provision(user: string): Promise<void>;

  /** Ends what a user has there. `onlyExplained`: unless nobody has said that it ended. */
  end(user: string, onlyExplained: boolean): Promise<void>;

  /** Makes a target, such as a group, what it should be; also one that is none any more. */
  provisionTarget?(target: string, onlyExplained: boolean): Promise<void>;

  /** Targets that may change when what is there of users changes. */
  alsoTargets?(): Iterable<string>;

  /** Revokes what can be revoked of many users at once, before each has their turn. */
  revokeNow?(users: readonly string[]): Promise<void>;

  /** An admin has said whose an account is. */
  adopt?(name: string, user: string, target: string): Promise<void>;

  /** When something is to be done for a user beside the ends of grants, such as deleting an account. */
  dueTimesOf?(user: string, now: Date): Iterable<Date>;

  /** The accounts that are there, for Muster to show; left out where it is not told of accounts. */
  observe?(now: Date): Promise<readonly ObservedAccountInput[]>;

  close?(): Promise<void>;
}
