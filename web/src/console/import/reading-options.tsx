'use client';

import Checkbox from '@cloudscape-design/components/checkbox';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMessages } from '~/i18n/language';
import { formats, type Options, separators } from './options';

/** How files are read, where the server should not detect it, and what happens to rows that cannot be imported. */
export function ReadingOptions({
  options,
  onChange,
}: {
  options: Options;
  onChange(options: Options): void;
}) {
  const m = useMessages().import;
  return (
    <SpaceBetween size="m">
      <Checkbox
        checked={options.isKeepingGoing}
        description={m.keepGoingText}
        onChange={({ detail }) => onChange({ ...options, isKeepingGoing: detail.checked })}
      >
        {m.keepGoing}
      </Checkbox>
      <ExpandableSection headerText={m.how} headerDescription={m.howText}>
        <ColumnLayout columns={2}>
          <OneOf
            label={m.format}
            values={formats}
            names={m.formats}
            value={options.format}
            onChange={(format) => onChange({ ...options, format })}
          />
          <OneOf
            label={m.separator}
            values={separators}
            names={m.separators}
            value={options.separator}
            onChange={(separator) => onChange({ ...options, separator })}
          />
        </ColumnLayout>
      </ExpandableSection>
    </SpaceBetween>
  );
}

/** A choice of one of a few values, or of detection by the server. */
function OneOf<Value extends string>({
  label,
  values,
  names,
  value,
  onChange,
}: {
  label: string;
  values: readonly Value[];
  names: Record<Value, string>;
  value: Value | null;
  onChange(value: Value | null): void;
}) {
  const m = useMessages().import;
  const options = [
    { value: '', label: m.findOut },
    ...values.map((each) => ({ value: each, label: names[each] })),
  ];
  return (
    <FormField label={label}>
      <Select
        options={options}
        selectedOption={options.find((option) => option.value === (value ?? '')) ?? null}
        onChange={({ detail }) =>
          onChange(values.find((each) => each === detail.selectedOption.value) ?? null)
        }
      />
    </FormField>
  );
}
