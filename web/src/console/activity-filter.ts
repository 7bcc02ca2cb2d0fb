'use client';

import { useMemo } from 'react';
import type { Authority, ChangeFilter, ChangeKind } from '../gql/graphql';
import { useMessages } from '../i18n/language';
import { changeKindChoices } from '../i18n/messages/change-kinds';
import { en } from '../i18n/messages/en';
import type { Filter, FilterField } from './list/filter';

const isChangeKind = (value: string): value is ChangeKind => allKinds.has(value);
const allKinds = new Set<string>(changeKindChoices(en).map(({ value }) => value));

const authorities = ['MANUAL', 'RULE', 'SYNC', 'REQUEST', 'IMPORT'] as const;

export function useActivityFields(): FilterField[] {
  const m = useMessages();
  return useMemo(() => {
    const field = (key: string, label: string, type: FilterField['type']): FilterField => ({
      key,
      label,
      group: m.list.valuesOf(label),
      type,
    });
    return [
      {
        ...field('kind', m.activity.kind, 'choice'),
        choices: changeKindChoices(m),
      },
      {
        ...field('authority', m.activity.authority, 'choice'),
        operators: ['='],
        choices: authorities.map((value) => ({ value, label: m.authorities[value] })),
      },
      field('at', m.activity.when, 'date'),
    ];
  }, [m]);
}

/** The filter for the API. Several kinds, or several authorities, are alternatives (OR); everything else must match (AND). */
export function changeFilterOf({ tokens }: Filter): ChangeFilter | null {
  const valuesOf = (key: string, operator: string) =>
    tokens.filter((token) => token.key === key && token.operator === operator).map(({ value }) => value);
  const known = (values: string[]): Authority[] =>
    authorities.filter((authority) => values.includes(authority));
  const filter = {
    kinds: valuesOf('kind', '=').filter(isChangeKind),
    authority: known(valuesOf('authority', '=')),
    since: valuesOf('at', '>=').at(-1),
    until: valuesOf('at', '<').at(-1),
  };
  const stated = Object.entries(filter).filter(([, value]) => value !== undefined && value.length > 0);
  return stated.length === 0 ? null : Object.fromEntries(stated);
}
