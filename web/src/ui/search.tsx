'use client';

import TextFilter from '@cloudscape-design/components/text-filter';
import { useEffect, useState } from 'react';

const pauseMs = 150;

/** A search field that searches once typing pauses. */
export function Search({
  value,
  label,
  onSearch,
}: {
  value: string;
  label: string;
  onSearch(text: string): void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts a search
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onSearch(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <TextFilter
      filteringText={text}
      filteringPlaceholder={label}
      filteringAriaLabel={label}
      onChange={({ detail }) => setText(detail.filteringText)}
    />
  );
}
