import { InputError } from '../shared/errors.ts';

const maxLevels = 20;

/** Levels, lowest first, each once. */
export function checkedLevels(levels: readonly string[]): string[] {
  if (levels.length === 0 || levels.length > maxLevels) {
    throw new InputError(`State 1 to ${maxLevels} levels, lowest first, or none for those of the kind.`).at(
      'levels',
    );
  }
  levels.forEach((level, index) => {
    if (!/^[\w.:/-]{1,64}$/.test(level)) {
      throw new InputError('A level has 1 to 64 letters, digits and . _ : / -').at('levels', index);
    }
    if (levels.indexOf(level) !== index) throw new InputError(`${level} is there twice.`).at('levels', index);
  });
  return [...levels];
}

/** Whether all the levels of a group are among those of a part, in the same order. */
export function hasLevels(part: readonly string[], group: readonly string[]): boolean {
  return JSON.stringify(part.filter((level) => group.includes(level))) === JSON.stringify(group);
}
