'use client';

import PropertyFilter, { type PropertyFilterProps } from '@cloudscape-design/components/property-filter';
import { useMessages } from '~/i18n/language';
import { type FilterField, type Operator, operatorsOf } from './filter';
import type { ListState } from './use-list';

/** One bar for both search and filter: free text is searched for, `field operator value` filters. */
export function FilterBar({
  list,
  fields,
  label,
  isPlain = false,
}: {
  list: ListState<string>;
  fields: readonly FilterField[];
  label: string;
  /** Whether conditions can only be combined by “and”. */
  isPlain?: boolean;
}) {
  const m = useMessages();
  const query: PropertyFilterProps.Query = {
    operation: list.filter.operation,
    tokens: [
      ...(list.search ? [{ operator: ':', value: list.search }] : []),
      ...list.filter.tokens.map(({ key, operator, value }) => ({ propertyKey: key, operator, value })),
    ],
  };
  return (
    <PropertyFilter
      query={query}
      filteringPlaceholder={label}
      filteringAriaLabel={label}
      hideOperations={isPlain || list.filter.tokens.length < 2}
      expandToViewport
      filteringProperties={fields.map(({ key, label: name, group, type, operators = operatorsOf[type] }) => ({
        key,
        propertyLabel: name,
        groupValuesLabel: group,
        operators,
        defaultOperator: operators[0],
      }))}
      filteringOptions={fields.flatMap(({ key, choices, type }) =>
        (type === 'yesNo'
          ? [
              { value: 'true', label: m.yes },
              { value: 'false', label: m.no },
            ]
          : (choices ?? [])
        ).map(({ value, label: name }) => ({ propertyKey: key, value, label: name })),
      )}
      onChange={({ detail }) => {
        const free = detail.tokens
          .filter(({ propertyKey }) => !propertyKey)
          .map(({ value }) => String(value));
        const tokens = detail.tokens.flatMap(({ propertyKey, operator, value }) =>
          propertyKey ? [{ key: propertyKey, operator: operator as Operator, value: String(value) }] : [],
        );
        list.show(free.at(-1) ?? '', { tokens, operation: detail.operation });
      }}
    />
  );
}
