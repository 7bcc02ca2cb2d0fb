'use client';

import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';

export const SettingsForm_Type = graphql(`
  fragment SettingsForm_Type on PolicyType {
    id
    title
    description
    settings {
      name
      title
      description
      schema
      merge
    }
  }
`);

export interface SettingShape {
  name: string;
  title: string;
  description: string;
  schema: unknown;
}

interface Schema {
  title?: string;
  type?: 'boolean' | 'integer' | 'string' | 'array';
  enum?: unknown[];
  items?: Schema & { properties?: Record<string, Schema> };
  minimum?: number;
  maximum?: number;
}

/** Settings while they are being entered: the text by the setting's name. Settings that are missing are not set. */
export type SettingsDraft = Record<string, string>;

const fieldsOf = ({ items }: Schema): string[] | null =>
  items?.properties ? Object.keys(items.properties) : null;

/** The draft as the API takes it. Text that cannot be parsed is sent unchanged, and the API answers with the error. */
export function settingsOf(settings: readonly SettingShape[], draft: SettingsDraft): Record<string, unknown> {
  return Object.fromEntries(
    settings.flatMap(({ name, schema }) => {
      const text = draft[name]?.trim() ?? '';
      return text === '' ? [] : [[name, typed(schema as Schema, text)]];
    }),
  );
}

function typed(schema: Schema, text: string): unknown {
  if (schema.type === 'boolean') return text === 'true';
  if (schema.type === 'integer') return Number(text);
  if (schema.type !== 'array') return text;
  const lines = text.split('\n').map((line) => line.trim());
  const fields = fieldsOf(schema);
  return lines.filter(Boolean).map((line) => {
    if (!fields) return line;
    const words = line.split(/\s+/);
    // The last field takes the rest of the line.
    const values = [...words.slice(0, fields.length - 1), words.slice(fields.length - 1).join(' ')];
    const properties = schema.items?.properties ?? {};
    return Object.fromEntries(
      fields.flatMap((field, index) => {
        const word = values[index];
        if (!word) return [];
        return [[field, properties[field]?.type === 'integer' ? Number(word) : word]];
      }),
    );
  });
}

export const draftOf = (settings: Record<string, unknown>): SettingsDraft =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value
            .map((item) => (typeof item === 'object' && item ? Object.values(item).join(' ') : String(item)))
            .join('\n')
        : String(value),
    ]),
  );

/** A form with a field for each setting, made from its JSON Schema. */
export function SettingsForm({
  settings,
  draft,
  onChange,
  errors,
}: {
  settings: readonly SettingShape[];
  draft: SettingsDraft;
  onChange(draft: SettingsDraft): void;
  errors: readonly { message: string; path: readonly string[] }[];
}) {
  const m = useMessages();
  const fields = settings.map(({ name, title, description, schema: any }) => {
    const schema = any as Schema;
    const parts = fieldsOf(schema);
    const value = draft[name] ?? '';
    const set = (text: string) => onChange({ ...draft, [name]: text });
    const choices = schema.type === 'boolean' ? ['true', 'false'] : schema.enum?.map(String);
    const words: Record<string, string> = { true: m.yes, false: m.no };
    const options = [
      { value: '', label: m.policies.notStated },
      ...(choices ?? []).map((choice) => ({ value: choice, label: words[choice] ?? choice })),
    ];
    return (
      <FormField
        key={name}
        label={title}
        description={description}
        constraintText={
          schema.type === 'array'
            ? parts
              ? m.policies.linesOf(
                  parts.map((part) => schema.items?.properties?.[part]?.title ?? part).join(' '),
                )
              : m.policies.lines
            : schema.type === 'integer'
              ? `${schema.minimum}–${schema.maximum}`
              : undefined
        }
        errorText={errors.find(({ path }) => path.includes(name))?.message}
      >
        {choices ? (
          <Select
            options={options}
            selectedOption={options.find((option) => option.value === value) ?? null}
            onChange={({ detail }) => set(detail.selectedOption.value ?? '')}
          />
        ) : schema.type === 'integer' ? (
          <Input
            type="number"
            value={value}
            placeholder={m.policies.notStated}
            onChange={({ detail }) => set(detail.value)}
          />
        ) : (
          <Textarea
            rows={schema.type === 'array' ? 4 : 2}
            value={value}
            placeholder={m.policies.notStated}
            onChange={({ detail }) => set(detail.value)}
          />
        )}
      </FormField>
    );
  });
  return <SpaceBetween size="l">{fields}</SpaceBetween>;
}
