import type { EdgeKind } from '../model/edge.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { assertFits, assertOurs, assertSystems, levelOf } from './edge-checks.ts';
import type { End } from './ends.ts';

type EndName = 'source' | 'target';

/** How the kinds of edges differ in who may state them, and between what. Their entities describe them. */
interface EdgeKindRow {
  /** What the inputs of its mutations call the two ends, for errors. */
  fields: Record<EndName, string>;
  /**
   * The ends that somebody who is no admin must own to state such an edge, or to make it last longer: nobody gives
   * through a group what they could not give directly. Null: only admins do.
   */
  ownedToState: readonly EndName[] | null;
  /** The same for ending one, which gives nothing to anybody. */
  ownedToEnd: readonly EndName[] | null;
  /**
   * Whether the owner of the target can then see the members of a source that is a group. If so, only somebody who may
   * know these members already may state the edge.
   */
  showsMembers: boolean;
  /** Refuses an edge that makes no sense between these ends. */
  check?(source: End, target: End): void;
  /** Gives the level of a new edge for the one that is asked for. Kinds without this have no levels. */
  level?(target: End, wanted: string | null | undefined): string;
}

const targetIsOurs = (_source: End, target: End) => assertOurs(target);

export const edgeKinds = {
  MEMBERSHIP: {
    fields: { source: 'user', target: 'userGroup' },
    ownedToState: ['target'],
    ownedToEnd: ['target'],
    showsMembers: false,
    check: targetIsOurs,
  },
  NESTING: {
    fields: { source: 'child', target: 'parent' },
    ownedToState: ['target'],
    ownedToEnd: ['target'],
    showsMembers: true,
    check: targetIsOurs,
  },
  BINDING: {
    fields: { source: 'subject', target: 'object' },
    ownedToState: ['target'],
    ownedToEnd: ['target'],
    showsMembers: true,
    level: levelOf,
  },
  CONTAINMENT: {
    fields: { source: 'resourceGroup', target: 'part' },
    ownedToState: ['source', 'target'],
    ownedToEnd: ['source'],
    showsMembers: false,
    check: assertFits,
  },
  OWNERSHIP: {
    fields: { source: 'user', target: 'object' },
    ownedToState: null,
    ownedToEnd: null,
    showsMembers: false,
  },
  ASSIGNMENT: {
    fields: { source: 'policy', target: 'object' },
    ownedToState: null,
    ownedToEnd: null,
    showsMembers: false,
    check: (_source, target) => assertSystems(target),
  },
} as const satisfies Record<EdgeKind, EdgeKindRow>;

export const edgeKind = (kind: EdgeKind): EdgeKindRow => edgeKinds[kind];

/** Refuses an edge that makes no sense; gives its level, null for kinds without levels. */
export function checkedLevel(
  kind: EdgeKind,
  source: End,
  target: End,
  wanted: string | null | undefined,
): string | null {
  const { fields, check, level } = edgeKind(kind);
  assertNotArchived(source, fields.source);
  assertNotArchived(target, fields.target);
  check?.(source, target);
  return level?.(target, wanted) ?? null;
}

function assertNotArchived(end: End, field: string): void {
  if (end.archived) throw new ConflictError(errorText('ARCHIVED', { name: end.label })).at(field);
}
