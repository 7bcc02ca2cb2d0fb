'use client';

import { useMemo } from 'react';
import { useMessages } from '~/i18n/language';
import type { FilterField } from './filter';

export const namedOrders = ['NAME', 'CREATED_AT', 'UPDATED_AT'] as const;

export function useKindChoices(): { value: string; label: string }[] {
  const m = useMessages();
  return useMemo(
    () =>
      (['SYSTEM', 'APPLICATION', 'NETWORK', 'STORAGE'] as const).map((value) => ({
        value,
        label: m.kinds[value],
      })),
    [m],
  );
}

/** The fields by which all named objects can be filtered, and further ones that only some have. */
export function useNamedFields(...more: ('kind' | 'dynamic' | 'ldap' | 'mirrored')[]): FilterField[] {
  const m = useMessages();
  const kinds = useKindChoices();
  const wanted = more.join(' ');
  return useMemo(() => {
    const field = (key: string, label: string, type: FilterField['type']): FilterField => ({
      key,
      label,
      group: m.list.valuesOf(label),
      type,
    });
    const own: Record<string, FilterField> = {
      kind: {
        ...field('kind', m.resource.kind, 'choice'),
        choices: kinds,
      },
      dynamic: field('dynamic', m.userGroup.byRule, 'yesNo'),
      ldap: field('ldap', m.ldap.title, 'yesNo'),
      mirrored: field('mirrored', m.userGroup.mirrored, 'yesNo'),
    };
    return [
      field('name', m.name, 'text'),
      field('description', m.description, 'text'),
      ...wanted.split(' ').flatMap((key) => own[key] ?? []),
      field('archived', m.states.ARCHIVED, 'yesNo'),
      field('createdAt', m.user.createdAt, 'date'),
    ];
  }, [m, kinds, wanted]);
}
