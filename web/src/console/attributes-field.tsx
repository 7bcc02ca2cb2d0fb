'use client';

import AttributeEditor from '@cloudscape-design/components/attribute-editor';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useMessages } from '~/i18n/language';

/** Attributes while they are being entered: a row may be incomplete, and two rows may have the same name. */
export type AttributeRows = readonly { name: string; value: string }[];

export const attributeRows = (attributes: unknown): AttributeRows =>
  Object.entries(attributes ?? {}).map(([name, value]) => ({ name, value: String(value) }));

type Problem = 'UNNAMED' | 'TWICE';

/** Why a row cannot be saved; null if it can. Empty rows are ignored. */
function problemOf(rows: AttributeRows, { name, value }: AttributeRows[number]): Problem | null {
  if (name.trim() === '') return value === '' ? null : 'UNNAMED';
  return rows.filter((row) => row.name.trim() === name.trim()).length > 1 ? 'TWICE' : null;
}

/** The attributes in the rows; null if a row has a problem. */
export function attributesIn(rows: AttributeRows): Record<string, string> | null {
  if (rows.some((row) => problemOf(rows, row))) return null;
  return Object.fromEntries(rows.flatMap(({ name, value }) => (name.trim() ? [[name.trim(), value]] : [])));
}

export const attributesText = (rows: AttributeRows): string =>
  rows.map(({ name, value }) => `${name}: ${value}`).join(', ');

/** Edits attributes: facts beyond those that every object of a kind has. */
export function AttributesField({
  rows,
  onChange,
  errorText,
}: {
  rows: AttributeRows;
  onChange(rows: AttributeRows): void;
  errorText?: string;
}) {
  const m = useMessages().attributes;
  const edit = (index: number, change: Partial<AttributeRows[number]>) =>
    onChange(rows.map((row, place) => (place === index ? { ...row, ...change } : row)));
  return (
    <FormField label={m.title} description={m.text} errorText={errorText} stretch>
      <AttributeEditor
        items={rows}
        empty={m.none}
        addButtonText={m.add}
        removeButtonText={m.remove}
        removeButtonAriaLabel={({ name }) => m.removeNamed(name)}
        onAddButtonClick={() => onChange([...rows, { name: '', value: '' }])}
        onRemoveButtonClick={({ detail }) =>
          onChange(rows.filter((_row, index) => index !== detail.itemIndex))
        }
        definition={[
          {
            label: m.name,
            errorText: (row) => {
              const problem = problemOf(rows, row);
              return problem && m.problems[problem];
            },
            control: ({ name }, index) => (
              <Input value={name} onChange={({ detail }) => edit(index, { name: detail.value })} />
            ),
          },
          {
            label: m.value,
            control: ({ value }, index) => (
              <Input value={value} onChange={({ detail }) => edit(index, { value: detail.value })} />
            ),
          },
        ]}
      />
    </FormField>
  );
}
