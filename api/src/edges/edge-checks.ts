import { type EdgeKind, factsOfKind } from '../model/edge-kinds.ts';
import { hasLevels } from '../resources/levels.ts';
import { domainOf } from '../shared/domain.ts';
import { errorText } from '../shared/error-text.ts';
import { AuthorityError, ConflictError, InputError } from '../shared/errors.ts';
import { one } from '../shared/one.ts';
import type { End } from './ends.ts';

type Check = (source: End, target: End) => void;

const targetIsNotMirrored: Check = (_group, target) => assertGroupNotMirrored(target);

/**
 * The check of the two ends of each kind of edge, which throws if such an edge makes no sense; null if every pair of
 * ends that the inputs allow makes sense.
 */
const checks: Record<EdgeKind, Check | null> = {
  MEMBERSHIP: targetIsNotMirrored,
  NESTING: targetIsNotMirrored,
  BINDING: null,
  CONTAINMENT: assertFits,
  OWNERSHIP: null,
  ASSIGNMENT: (_policy, target) => assertSystems(target),
};

/** What an edge states besides its ends. */
interface Terms {
  level: string | null;
  priority: number | null;
}

/** Throws if the edge makes no sense. Returns its level and priority, null for kinds that have none. */
export function checkedTerms(
  kind: EdgeKind,
  source: End,
  target: End,
  wanted: { level?: string | null; priority?: number | null },
): Terms {
  const facts = factsOfKind(kind);
  assertNotArchived(source, facts.source.field);
  assertNotArchived(target, facts.target.field);
  checks[kind]?.(source, target);
  return {
    level: facts.hasLevel ? levelOf(target, wanted.level) : null,
    priority: priorityOf(kind, wanted.priority),
  };
}

function priorityOf(kind: EdgeKind, wanted: number | null | undefined): number | null {
  const { priority: range } = factsOfKind(kind);
  if (!range) return null;
  const priority = wanted ?? range.usual;
  if (priority < range.least || priority > range.most)
    throw new InputError(errorText('PRIORITY_INVALID', { least: range.least, most: range.most })).at(
      'priority',
    );
  return priority;
}

function assertNotArchived(end: End, field: string): void {
  if (end.archived) throw new ConflictError(errorText('ARCHIVED', { name: end.label })).at(field);
}

/**
 * Refuses changes of the members of a mirrored group: its master decides about them, and the next sync would undo the
 * change.
 */
export function assertGroupNotMirrored(group: End, what = 'membership'): void {
  if (group.mirrorOf === null) return;
  const master = domainOf(group.masterPath) ?? group.masterName ?? 'its syncer';
  throw new AuthorityError(
    errorText('MASTER_OF_GROUP', { owner: master, name: group.label, what }),
    master,
  ).at('userGroup');
}

/** Refuses a part of another kind than the resource group, or without its levels. */
function assertFits(group: End, part: End): void {
  if (group.resourceKind !== part.resourceKind) {
    throw new InputError(
      errorText('GROUP_OF_OTHER_KIND', {
        group: group.label,
        groupKind: String(group.resourceKind),
        part: part.label,
        partKind: String(part.resourceKind),
      }),
    ).at('part');
  }
  if (!hasLevels(part.levels ?? [], group.levels ?? [])) {
    throw new ConflictError(
      errorText('LEVELS_DIFFER', {
        group: group.label,
        groupLevels: (group.levels ?? []).join(', '),
        part: part.label,
        partLevels: (part.levels ?? []).join(', '),
      }),
    ).at('part');
  }
}

/** Refuses an object that is not a system or a group of systems. */
function assertSystems(object: End): void {
  if (object.resourceKind === 'SYSTEM') return;
  throw new InputError(
    errorText('POLICY_NEEDS_SYSTEM', { name: object.label, kind: String(object.resourceKind) }),
  ).at('object');
}

/** The requested level, or the lowest one where none is requested. Refuses an unknown level. */
export function levelOf(object: End, level: string | null | undefined): string {
  const levels = object.levels ?? [];
  if (level == null) return one(levels[0], 'a resource has at least one level');
  if (!levels.includes(level)) {
    throw new InputError(
      errorText('NO_SUCH_LEVEL', {
        name: object.label,
        level: level.slice(0, 64),
        levels: levels.join(', '),
      }),
    ).at('level');
  }
  return level;
}
