'use client';

import Select from '@cloudscape-design/components/select';

interface Props<Value extends string> {
  label: string;
  /** The label of the choice “all”. */
  every: string;
  options: readonly { value: Value; label: string }[];
  value: Value | null;
  onChange: (value: Value | null) => void;
}

/** Selects one of a few values, or all: for filters of lists. */
export function Choice<Value extends string>({ label, every, options, value, onChange }: Props<Value>) {
  const all = [{ value: '', label: every }, ...options];
  return (
    <Select
      inlineLabelText={label}
      options={all}
      selectedOption={all.find((one) => one.value === (value ?? '')) ?? null}
      onChange={({ detail }) => onChange((detail.selectedOption.value as Value) || null)}
    />
  );
}
