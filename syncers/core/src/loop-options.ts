import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Destination } from './destination.ts';
import type { GrantBatch } from './grants.ts';
import type { Connection, Instance } from './restarting-loop.ts';

/** A comparison that an admin has asked for, or was asked about. */
export interface Reconcile {
  id: string;
  state: string;
  planOnly: boolean;
  removals: number;
}

/** The state of the syncer itself, as every kind requests it from Muster. */
export interface SyncerState<Target> {
  desiredPosition: number;
  targets: readonly { object: Target }[];
  waitingReconciles: readonly Reconcile[];
  waitingAdoptions?: readonly { name: string; userId: string; resourceId: string }[];
}

type None = Record<string, never>;

/** The GraphQL documents of a kind of syncer. They request the facts that its destination needs. */
export interface Documents<Person, State> {
  state: TypedDocumentNode<{ syncer?: State | null }, None>;
  snapshot: TypedDocumentNode<{ grantChanges: GrantBatch<Person> }, { cursor?: string | null }>;
  feed: TypedDocumentNode<{ grantChanges: GrantBatch<Person> }, { after: number }>;
  /** Requests people before the snapshot. Useful if each person has many grants. */
  people?: TypedDocumentNode<
    { grantUsers: { users: readonly Person[]; cursor?: string | null } },
    { after?: string | null }
  >;
}

export interface LoopOptions<Person, Target extends { id: string }, State> {
  muster: Connection;
  instance?: Instance;
  destination: Destination<Person, Target, State>;
  documents: Documents<Person, State>;
  idOf: (person: Person) => string;
  reconcileMinutes: number;
  retrySeconds: number;
}
