import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';
import { cleanText } from '../shared/text.ts';
import type { MirrorSelectionInput } from './mirror-selection.inputs.ts';
import type { MirrorSelection } from './mirror-selection.type.ts';

const maxGroups = 10_000;
const maxUnits = 1_000;

/** Checks a selection. Only the syncer can check whether the objects exist in the other directory. */
export function checkedSelection(input: MirrorSelectionInput): Omit<MirrorSelection, 'except'> {
  const groups = [...new Set(input.groups ?? [])];
  const units = [...new Set((input.units ?? []).map((unit) => unit.trim()).filter((unit) => unit !== ''))];
  if (groups.length > maxGroups || units.length > maxUnits)
    throw new InputError(errorText('SELECTION_TOO_LARGE', { groups: maxGroups, units: maxUnits })).at(
      'selection',
    );
  const filter = cleanText(input.filter, 'filter', 2_000);
  if (filter !== null && !(filter.startsWith('(') && filter.endsWith(')')))
    throw new InputError(errorText('LDAP_FILTER')).at('selection', 'filter');
  return { groups, units, filter, createUsers: input.createUsers ?? true };
}
