import { EdgeKind, edgeKinds, type Step } from '../../model/edge-kinds.ts';
import type { InverseName, KindOfChange, NoInverse, Recomputation, SentenceValues } from './kind.ts';

export type EdgeMove = 'ADDED' | 'STARTED' | 'EXTENDED' | 'SHORTENED' | 'EXPIRED' | 'ENDED';
export type EdgeChangeKind = `${EdgeKind}_${EdgeMove}`;

type Say = (values: SentenceValues) => string;

/** The phrases for a kind of edge, for sentences about changes. */
interface Phrases {
  /** The edge as the subject of a sentence. */
  noun: Say;
  added: Say;
  /** Added now, to start later. */
  planned: Say;
  ended: Say;
}

const access = ({ facts: { level } }: SentenceValues): string =>
  typeof level === 'string' ? `${level} access` : 'access';

const priority = ({ facts: { priority: value } }: SentenceValues): string =>
  typeof value === 'number' && value !== 0 ? ` with priority ${value}` : '';

const phrases = {
  MEMBERSHIP: {
    noun: ({ one, other }) => `${one}’s membership of ${other}`,
    added: ({ one, other, until }) => `${one} joined ${other}${until}`,
    planned: ({ one, other, from, until }) => `${one} will be in ${other}${from}${until}`,
    ended: ({ one, other }) => `${one} was taken out of ${other}`,
  },
  NESTING: {
    noun: ({ one, other }) => `The nesting of ${one} in ${other}`,
    added: ({ one, other, until }) => `${one} was nested in ${other}${until}`,
    planned: ({ one, other, from, until }) => `${one} will be nested in ${other}${from}${until}`,
    ended: ({ one, other }) => `${one} is no longer nested in ${other}`,
  },
  BINDING: {
    noun: (values) => `${values.one}’s ${access(values)} to ${values.other}`,
    added: (values) => `${values.one} was given ${access(values)} to ${values.other}${values.until}`,
    planned: (values) =>
      `${values.one} will have ${access(values)} to ${values.other}${values.from}${values.until}`,
    ended: (values) => `${values.one}’s ${access(values)} to ${values.other} was ended`,
  },
  CONTAINMENT: {
    noun: ({ one, other }) => `The place of ${other} in ${one}`,
    added: ({ one, other, until }) => `${other} was put into ${one}${until}`,
    planned: ({ one, other, from, until }) => `${other} will be in ${one}${from}${until}`,
    ended: ({ one, other }) => `${other} was taken out of ${one}`,
  },
  OWNERSHIP: {
    noun: ({ one, other }) => `${one}’s ownership of ${other}`,
    added: ({ one, other, until }) => `${one} became an owner of ${other}${until}`,
    planned: ({ one, other, from, until }) => `${one} will be an owner of ${other}${from}${until}`,
    ended: ({ one, other }) => `${one} is no longer an owner of ${other}`,
  },
  ASSIGNMENT: {
    noun: ({ one, other }) => `The assignment of ${one} to ${other}`,
    added: (values) => `${values.one} was assigned to ${values.other}${priority(values)}${values.until}`,
    planned: (values) =>
      `${values.one} will be assigned to ${values.other}${priority(values)}${values.from}${values.until}`,
    ended: ({ one, other }) => `${one} is no longer assigned to ${other}`,
  },
} satisfies Record<`${EdgeKind}`, Phrases>;

const moves: Record<
  EdgeMove,
  {
    description(kind: string): string;
    sentence(phrases: Phrases): Say;
    inverse: InverseName | NoInverse;
  }
> = {
  ADDED: {
    description: (kind) => `A ${kind} was stated: it counts now, or from its start on.`,
    sentence: (of) => (values) => (values.isPlanned ? of.planned(values) : of.added(values)),
    inverse: 'END_EDGES',
  },
  STARTED: {
    description: (kind) => `The planned start of a ${kind} has come.`,
    sentence: (of) => (values) => `${of.noun(values)} started`,
    inverse: {
      none: 'NO_UNDO_STARTED',
    },
  },
  EXTENDED: {
    description: (kind) => `The end of a ${kind} was moved to a later instant, or to never.`,
    sentence: (of) => (values) =>
      values.until
        ? `${of.noun(values)} was extended${values.until}`
        : `${of.noun(values)} was extended, and has no end now`,
    inverse: 'MOVE_ENDS_BACK',
  },
  SHORTENED: {
    description: (kind) => `The end of a ${kind} was moved to an earlier instant.`,
    sentence: (of) => (values) => `${of.noun(values)} was shortened, and lasts${values.until}`,
    inverse: 'MOVE_ENDS_BACK',
  },
  EXPIRED: {
    description: (kind) => `The planned end of a ${kind} has come.`,
    sentence: (of) => (values) => `${of.noun(values)} expired`,
    inverse: {
      none: 'NO_UNDO_EXPIRED',
    },
  },
  ENDED: {
    description: (kind) => `A ${kind} was ended before its time.`,
    sentence: (of) => (values) =>
      values.isPlanned ? `${of.noun(values)} was cancelled before it started` : of.ended(values),
    inverse: 'STATE_EDGES_AGAIN',
  },
};

/** What has to be recomputed after a change of an edge: whatever flows along it. */
const recomputes = {
  JOINS: ['ACCESS'],
  GRANTS: ['ACCESS'],
  CONTAINS: ['ACCESS', 'POLICIES'],
  ASSIGNS: ['POLICIES'],
  NONE: [],
} as const satisfies Record<Step, readonly Recomputation[]>;

const recomputationsOf = (kind: `${EdgeKind}`): readonly Recomputation[] => {
  return recomputes[edgeKinds[kind].step];
};

function kindOfEdge(kind: `${EdgeKind}`, move: EdgeMove): KindOfChange {
  const of: Phrases = phrases[kind];
  const { description, sentence, inverse } = moves[move];
  return {
    description: description(kind.toLowerCase())
      .replace(/^A (?=[aeiou])/, 'An ')
      .replace(/ a (?=[aeiou])/, ' an '),
    sentence: sentence(of),
    recomputes: recomputationsOf(kind),
    notifies: 'NOBODY',
    endsSockets: false,
    inverse,
    edge: EdgeKind[kind],
  };
}

export const edgeChangeKinds = {
  MEMBERSHIP_ADDED: kindOfEdge('MEMBERSHIP', 'ADDED'),
  MEMBERSHIP_STARTED: kindOfEdge('MEMBERSHIP', 'STARTED'),
  MEMBERSHIP_EXTENDED: kindOfEdge('MEMBERSHIP', 'EXTENDED'),
  MEMBERSHIP_SHORTENED: kindOfEdge('MEMBERSHIP', 'SHORTENED'),
  MEMBERSHIP_EXPIRED: kindOfEdge('MEMBERSHIP', 'EXPIRED'),
  MEMBERSHIP_ENDED: kindOfEdge('MEMBERSHIP', 'ENDED'),
  NESTING_ADDED: kindOfEdge('NESTING', 'ADDED'),
  NESTING_STARTED: kindOfEdge('NESTING', 'STARTED'),
  NESTING_EXTENDED: kindOfEdge('NESTING', 'EXTENDED'),
  NESTING_SHORTENED: kindOfEdge('NESTING', 'SHORTENED'),
  NESTING_EXPIRED: kindOfEdge('NESTING', 'EXPIRED'),
  NESTING_ENDED: kindOfEdge('NESTING', 'ENDED'),
  BINDING_ADDED: kindOfEdge('BINDING', 'ADDED'),
  BINDING_STARTED: kindOfEdge('BINDING', 'STARTED'),
  BINDING_EXTENDED: kindOfEdge('BINDING', 'EXTENDED'),
  BINDING_SHORTENED: kindOfEdge('BINDING', 'SHORTENED'),
  BINDING_EXPIRED: kindOfEdge('BINDING', 'EXPIRED'),
  BINDING_ENDED: kindOfEdge('BINDING', 'ENDED'),
  CONTAINMENT_ADDED: kindOfEdge('CONTAINMENT', 'ADDED'),
  CONTAINMENT_STARTED: kindOfEdge('CONTAINMENT', 'STARTED'),
  CONTAINMENT_EXTENDED: kindOfEdge('CONTAINMENT', 'EXTENDED'),
  CONTAINMENT_SHORTENED: kindOfEdge('CONTAINMENT', 'SHORTENED'),
  CONTAINMENT_EXPIRED: kindOfEdge('CONTAINMENT', 'EXPIRED'),
  CONTAINMENT_ENDED: kindOfEdge('CONTAINMENT', 'ENDED'),
  OWNERSHIP_ADDED: kindOfEdge('OWNERSHIP', 'ADDED'),
  OWNERSHIP_STARTED: kindOfEdge('OWNERSHIP', 'STARTED'),
  OWNERSHIP_EXTENDED: kindOfEdge('OWNERSHIP', 'EXTENDED'),
  OWNERSHIP_SHORTENED: kindOfEdge('OWNERSHIP', 'SHORTENED'),
  OWNERSHIP_EXPIRED: kindOfEdge('OWNERSHIP', 'EXPIRED'),
  OWNERSHIP_ENDED: kindOfEdge('OWNERSHIP', 'ENDED'),
  ASSIGNMENT_ADDED: kindOfEdge('ASSIGNMENT', 'ADDED'),
  ASSIGNMENT_STARTED: kindOfEdge('ASSIGNMENT', 'STARTED'),
  ASSIGNMENT_EXTENDED: kindOfEdge('ASSIGNMENT', 'EXTENDED'),
  ASSIGNMENT_SHORTENED: kindOfEdge('ASSIGNMENT', 'SHORTENED'),
  ASSIGNMENT_EXPIRED: kindOfEdge('ASSIGNMENT', 'EXPIRED'),
  ASSIGNMENT_ENDED: kindOfEdge('ASSIGNMENT', 'ENDED'),
} satisfies Record<EdgeChangeKind, KindOfChange>;
