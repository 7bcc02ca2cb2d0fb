import type { EdgeKind } from '../../model/edge-kinds.ts';
import type { NoUndoCode } from '../../shared/error-messages.ts';

/** The facts of an object before or after a change, as the log stores them. */
export type Facts = Record<string, unknown>;

/** The values in the sentence of a change. */
export interface SentenceValues {
  /** The names of the first and second object of the change; empty where there is none. */
  one: string;
  other: string;
  /** The name of the syncer of the change. Only for kinds without nodes, which members never see. */
  syncer: string;
  before: Facts;
  after: Facts;
  /** The facts after the change, or before it where nothing is left. */
  facts: Facts;
  /** Whether the edge had not started yet when the change was made. */
  isPlanned: boolean;
  /** ` from 2026-12-01 09:00 UTC`; empty unless planned. */
  from: string;
  /** ` until 2026-12-24 09:00 UTC`; empty where there is no end. */
  until: string;
}

/**
 * What has to be recomputed after a change.
 * - ACCESS: who has what, from everybody upstream of the first node to everything downstream of the last one.
 * - POLICIES: which policies apply to the systems downstream of the last node.
 * - RULES: the dynamic groups that the first node, a user, is in.
 * - TARGET: all grants on the first node.
 */
export type Recomputation = 'ACCESS' | 'POLICIES' | 'RULES' | 'TARGET';

/**
 * Which syncers have to read their state again, beside those whose grants or policies change.
 * - THOSE_OF_THE_OBJECT: those that have the first node as target, or a grant of a user who is that node.
 * - THE_NAMED_ONE: the syncer that the change names.
 */
export type Notified = 'NOBODY' | 'THOSE_OF_THE_OBJECT' | 'THE_NAMED_ONE';

/** How a change is undone: `undo/` has a function for each name. */
export type InverseName =
  | 'END_EDGES'
  | 'STATE_EDGES_AGAIN'
  | 'MOVE_ENDS_BACK'
  | 'RESTORE_STATE'
  | 'RESTORE_ROLE'
  | 'RESTORE_FACTS'
  | 'ADD_EXEMPTION'
  | 'REMOVE_EXEMPTION'
  | 'ADD_TARGETS'
  | 'REMOVE_TARGETS';

export interface NoInverse {
  /** Why the change cannot be undone, and what to do instead. */
  none: NoUndoCode;
  /**
   * Whether a transaction that also made other changes is undone without this one. For example, suspending a user ends
   * their sessions, and undoing that leaves them ended.
   */
  isLeftOut?: true;
}

/** Everything that the server knows about one kind of change. */
export interface KindOfChange {
  /** When a change of this kind is recorded, for the schema. */
  description: string;
  /** One sentence about a change, for people, without a full stop. */
  sentence(values: SentenceValues): string;
  recomputes: readonly Recomputation[];
  notifies: Notified;
  /**
   * Whether all connections of the first node, a user, are closed, so that they reconnect with their current rights.
   * Services that end a single session or token close its connections themselves: see `changes/revocations.ts`.
   */
  endsSockets: boolean;
  inverse: InverseName | NoInverse;
  /** The kind of the edge that changed; left out where no edge did. */
  edge?: EdgeKind;
}

/** For kinds that have no consequences elsewhere. */
export const noConsequences = { recomputes: [], notifies: 'NOBODY', endsSockets: false } as const;

/** A name from the facts of a change, in quotation marks. */
export const quoted = (name: unknown): string => (typeof name === 'string' ? `“${name}”` : 'without a name');

/** The words of a field name: `startTls` becomes “start tls”. */
const wordsOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The names of the facts that differ. */
export const differingFacts = (before: Facts, after: Facts): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );

/** `: department, job title`: the facts that differ; empty if none do. */
export function whatChanged({ before, after }: SentenceValues): string {
  const names = differingFacts(before, after);
  return names.length === 0 ? '' : `: ${names.map(wordsOf).join(', ')}`;
}
