'use client';

import FormField from '@cloudscape-design/components/form-field';
import PropertyFilter from '@cloudscape-design/components/property-filter';
import Textarea from '@cloudscape-design/components/textarea';
import { useMessages } from '~/i18n/language';
import {
  type Filter,
  type FilterField,
  filterOf,
  noFilter,
  type Operator,
  operatorsOf,
  whereOf,
} from '../list/filter';
import { useUserFields } from '../users/user-fields';

/** Edits the rule of a dynamic group, a user filter: in the filter bar if it can express the rule, otherwise as JSON. */
export function RuleEditor({ rule, onChange }: { rule: string; onChange(rule: string): void }) {
  const m = useMessages();
  const fields = useUserFields();
  const parsed = parse(rule);
  const filter = rule === '' ? noFilter : filterOf(parsed);
  if (filter === null) {
    return (
      <FormField
        label={m.userGroup.rule}
        description={m.userGroup.ruleJsonText}
        errorText={parsed === undefined ? m.userGroup.ruleUnclear : undefined}
        stretch
      >
        <Textarea value={rule} rows={8} onChange={({ detail }) => onChange(detail.value)} />
      </FormField>
    );
  }
  return (
    <FormField label={m.userGroup.rule} description={m.userGroup.ruleText} stretch>
      <Chips fields={fields} filter={filter} onChange={(next) => onChange(printed(whereOf(next, fields)))} />
    </FormField>
  );
}

function Chips({
  fields,
  filter,
  onChange,
}: {
  fields: readonly FilterField[];
  filter: Filter;
  onChange(filter: Filter): void;
}) {
  const m = useMessages();
  return (
    <PropertyFilter
      query={{
        operation: filter.operation,
        tokens: filter.tokens.map(({ key, operator, value }) => ({ propertyKey: key, operator, value })),
      }}
      disableFreeTextFiltering
      expandToViewport
      hideOperations={filter.tokens.length < 2}
      filteringPlaceholder={m.userGroup.rulePlaceholder}
      filteringAriaLabel={m.userGroup.rule}
      filteringProperties={fields.map(({ key, label, group, type }) => ({
        key,
        propertyLabel: label,
        groupValuesLabel: group,
        operators: operatorsOf[type],
        defaultOperator: operatorsOf[type][0],
      }))}
      filteringOptions={fields.flatMap(({ key, choices, type }) =>
        (type === 'yesNo'
          ? [
              { value: 'true', label: m.yes },
              { value: 'false', label: m.no },
            ]
          : (choices ?? [])
        ).map(({ value, label }) => ({ propertyKey: key, value, label })),
      )}
      onChange={({ detail }) =>
        onChange({
          operation: detail.operation,
          tokens: detail.tokens.flatMap(({ propertyKey, operator, value }) =>
            propertyKey ? [{ key: propertyKey, operator: operator as Operator, value: String(value) }] : [],
          ),
        })
      }
    />
  );
}

/** Parses a rule; undefined if it is not valid JSON, null if it is empty. */
export function parse(rule: string): object | null | undefined {
  if (rule === '') return null;
  try {
    const parsed: unknown = JSON.parse(rule);
    return typeof parsed === 'object' ? parsed : undefined;
  } catch {
    return undefined;
  }
}

const printed = (where: object | null): string => (where === null ? '' : JSON.stringify(where));
