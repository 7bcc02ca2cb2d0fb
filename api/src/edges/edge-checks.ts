import { hasLevels } from '../resources/levels.ts';
import { domainOf } from '../shared/domain.ts';
import { AuthorityError, ConflictError, InputError } from '../shared/errors.ts';
import { one } from '../shared/one.ts';
import type { End } from './ends.ts';

/** The membership of a mirrored group belongs to its master: a change made here would be undone by the next sync. */
export function assertOurs(group: End, what = 'membership'): void {
  if (group.mirrorOf === null) return;
  const master = domainOf(group.masterPath) ?? group.masterName ?? 'its syncer';
  throw new AuthorityError(`${master} is the master of ${group.label}: change its ${what} there.`, master).at(
    'userGroup',
  );
}

/** A resource group contains only what is of its kind and has its levels. */
export function assertFits(group: End, part: End): void {
  if (group.resourceKind !== part.resourceKind) {
    throw new InputError(
      `${group.label} holds resources of kind ${group.resourceKind}; ${part.label} is ${part.resourceKind}.`,
    ).at('part');
  }
  if (!hasLevels(part.levels ?? [], group.levels ?? [])) {
    throw new ConflictError(
      `${group.label} is bound at the levels ${group.levels?.join(', ')}, but ${part.label} has ${part.levels?.join(', ')}. All that a resource group contains has its levels, in its order.`,
    ).at('part');
  }
}

/** Policies are assigned only to systems and groups of them. */
export function assertSystems(object: End): void {
  if (object.resourceKind === 'SYSTEM') return;
  throw new InputError(`Policies count on systems; ${object.label} is ${object.resourceKind}.`).at('object');
}

/** The level that is asked for, or the lowest where none is. */
export function levelOf(object: End, level: string | null | undefined): string {
  const levels = object.levels ?? [];
  if (level == null) return one(levels[0], 'a resource has at least one level');
  if (!levels.includes(level)) {
    throw new InputError(
      `${object.label} has no level "${level.slice(0, 64)}". Its levels are ${levels.join(', ')}.`,
    ).at('level');
  }
  return level;
}
