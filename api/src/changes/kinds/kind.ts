import type { NoUndoCode } from '../../shared/error-messages.ts';

/** An object as the log keeps it, before or after a change. */
export type Facts = Record<string, unknown>;

/** What a sentence about a change is made of. */
export interface Words {
  /** Names of the objects concerned, in the order of the change’s nodes; empty where there is none. */
  one: string;
  other: string;
  /** The name of the syncer that the change names; only for kinds without nodes, which members never see. */
  syncer: string;
  before: Facts;
  after: Facts;
  /** After the change; before it, where nothing is left. */
  facts: Facts;
  /** Whether the edge had not started yet when the change was made. */
  isPlanned: boolean;
  /** ` from 2026-12-01 09:00 UTC`; empty unless planned. */
  from: string;
  /** ` until 2026-12-24 09:00 UTC`; empty where there is no end. */
  until: string;
}

/**
 * What has to be worked out again after a change.
 * - ACCESS: who has what, from everybody upstream of the first node to everything downstream of the last one.
 * - POLICIES: which policies count on the systems downstream of the last node.
 * - RULES: which dynamic groups the first node, a user, belongs to.
 * - TARGET: everything that is granted on the first node.
 */
export type Walk = 'ACCESS' | 'POLICIES' | 'RULES' | 'TARGET';

/**
 * Which syncers have something to read again, beside those whose grants or policies change.
 * - THOSE_OF_THE_OBJECT: those that keep the first node, or a user who is that node, equal to what is stated here.
 * - THE_NAMED_ONE: the syncer that the change names.
 */
export type Notified = 'NOBODY' | 'THOSE_OF_THE_OBJECT' | 'THE_NAMED_ONE';

/** How a change is undone: `undo/` has a function for each. */
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
  /** Why it cannot be undone, and what to do instead. */
  none: NoUndoCode;
  /**
   * Whether a transaction that made other changes, too, is undone without this one: suspending somebody ends their
   * sessions, and undoing it leaves those ended.
   */
  isLeftOut?: true;
}

/** Everything that the rest of the server knows about one kind of change. */
export interface KindOfChange {
  /** For the schema: when a change of this kind is recorded. */
  description: string;
  /** One sentence for people, without a full stop. */
  sentence(words: Words): string;
  walks: readonly Walk[];
  notifies: Notified;
  /**
   * Whether all connections of the first node, a user, are closed, so that they connect again as who they are now. The
   * services that end one session or token close its connections themselves: see `changes/revocations.ts`.
   */
  endsSockets: boolean;
  inverse: InverseName | NoInverse;
}

/** For kinds that only say that something happened. */
export const noConsequences = { walks: [], notifies: 'NOBODY', endsSockets: false } as const;

/** A name from the facts of a change, as people quote it. */
export const quoted = (name: unknown): string => (typeof name === 'string' ? `“${name}”` : 'without a name');

/** Field names as words: `startTls` is “start tls”. */
const wordsOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** `: department, job title`: which facts differ; empty where none does. */
export function whatChanged({ before, after }: Words): string {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  return names.length === 0 ? '' : `: ${names.map(wordsOf).join(', ')}`;
}
