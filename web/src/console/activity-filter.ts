'use client';

import { useMemo } from 'react';
import type { Authority, ChangeFilter } from '../gql/graphql';
import { useMessages } from '../i18n/language';
import type { Filter, FilterField } from './list/filter';

const edges = ['MEMBERSHIP', 'NESTING', 'BINDING', 'CONTAINMENT', 'OWNERSHIP'];
const moves = ['ADDED', 'STARTED', 'EXTENDED', 'SHORTENED', 'EXPIRED', 'ENDED'];
const objects = ['USER', 'USER_GROUP', 'RESOURCE', 'RESOURCE_GROUP'];

/** The kinds that the API gives to changes, as it writes them. */
export const changeKinds = [
  ...edges.flatMap((edge) => moves.map((move) => `${edge}_${move}`)),
  ...objects.flatMap((object) => [`${object}_CREATED`, `${object}_UPDATED`, `${object}_ARCHIVED`]),
  'USER_ACTIVATED',
  'USER_SUSPENDED',
  'USER_ROLE_CHANGED',
  'SIGNED_IN',
  'PASSWORD_HASHED',
  'PASSWORD_SET',
  'TOKEN_CREATED',
  'TOKEN_REVOKED',
  'SYNCER_CREATED',
  'SYNCER_ARCHIVED',
  'WEBHOOK_CREATED',
  'WEBHOOK_UPDATED',
  'WEBHOOK_REPLAYED',
  'WEBHOOK_ARCHIVED',
];

const authorities = ['MANUAL', 'RULE', 'SYNC', 'REQUEST', 'IMPORT'] as const;

/** What the activity can be filtered by. */
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
        choices: changeKinds.map((value) => ({ value, label: value })),
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

/** The filter as the log takes it: kinds and authorities are alternatives, the rest must all hold. */
export function changeFilterOf({ tokens }: Filter): ChangeFilter | null {
  const valuesOf = (key: string, operator: string) =>
    tokens.filter((token) => token.key === key && token.operator === operator).map(({ value }) => value);
  const known = (values: string[]): Authority[] =>
    authorities.filter((authority) => values.includes(authority));
  const filter = {
    kinds: valuesOf('kind', '='),
    authority: known(valuesOf('authority', '=')),
    since: valuesOf('at', '>=').at(-1),
    until: valuesOf('at', '<').at(-1),
  };
  const stated = Object.entries(filter).filter(([, value]) => value !== undefined && value.length > 0);
  return stated.length === 0 ? null : Object.fromEntries(stated);
}
