'use client';

import { useMemo } from 'react';
import { useMessages } from '~/i18n/language';
import type { FilterField } from '../list/filter';
import { useKindChoices } from '../list/named-fields';

export function useBindingFields(): FilterField[] {
  const m = useMessages();
  const kinds = useKindChoices();
  return useMemo(() => {
    const field = (key: string, label: string, type: FilterField['type']): FilterField => ({
      key,
      label,
      group: m.list.valuesOf(label),
      type,
    });
    return [
      field('level', m.binding.level, 'text'),
      { ...field('kind', m.resource.kind, 'choice'), choices: kinds },
      field('temporary', m.binding.temporary, 'yesNo'),
      field('endsAt', m.edges.until, 'date'),
      field('createdAt', m.binding.stated, 'date'),
    ];
  }, [m, kinds]);
}
