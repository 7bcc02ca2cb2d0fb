'use client';

import { useMemo } from 'react';
import { useMessages } from '~/i18n/language';
import type { FilterField } from '../list/filter';
import { type UserFact, userFactNames } from './user-facts';

/** The fields by which users can be filtered, in lists and in rules of dynamic groups. */
export function useUserFields(): FilterField[] {
  const m = useMessages();
  return useMemo(() => {
    const text = (key: UserFact): FilterField => ({
      key,
      label: m.user[key],
      group: m.list.valuesOf(m.user[key]),
      type: 'text',
    });
    return [
      ...userFactNames.map(text),
      {
        key: 'state',
        label: m.user.state,
        group: m.list.valuesOf(m.user.state),
        type: 'choice',
        choices: (['ACTIVE', 'STAGED', 'SUSPENDED', 'ARCHIVED'] as const).map((value) => ({
          value,
          label: m.states[value],
        })),
      },
      {
        key: 'role',
        label: m.user.role,
        group: m.list.valuesOf(m.user.role),
        type: 'choice',
        choices: (['ADMIN', 'AUDITOR', 'MEMBER'] as const).map((value) => ({ value, label: m.roles[value] })),
      },
      { key: 'guest', label: m.user.guest, group: m.list.valuesOf(m.user.guest), type: 'yesNo' },
      { key: 'createdAt', label: m.user.createdAt, group: m.list.valuesOf(m.user.createdAt), type: 'date' },
    ];
  }, [m]);
}
