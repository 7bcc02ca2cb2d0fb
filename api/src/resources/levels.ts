import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';

const maxLevels = 20;

/** Checks a list of levels, the lowest first, each once. */
export function checkedLevels(levels: readonly string[]): string[] {
  if (levels.length === 0 || levels.length > maxLevels) {
    throw new InputError(errorText('LEVELS_COUNT', { limit: maxLevels })).at('levels');
  }
  levels.forEach((level, index) => {
    if (!/^[\w.:/-]{1,64}$/.test(level)) {
      throw new InputError(errorText('LEVEL_INVALID')).at('levels', index);
    }
    if (levels.indexOf(level) !== index)
      throw new InputError(errorText('LEVEL_TWICE', { level })).at('levels', index);
  });
  return [...levels];
}

/** Whether a part has all levels of a group, in the same order. */
export function hasLevels(part: readonly string[], group: readonly string[]): boolean {
  return JSON.stringify(part.filter((level) => group.includes(level))) === JSON.stringify(group);
}
