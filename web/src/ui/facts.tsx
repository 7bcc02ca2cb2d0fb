import Container from '@cloudscape-design/components/container';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { ReactNode } from 'react';

/** Labels and values. Empty values are left out. */
export function Facts({ items }: { items: readonly (readonly [string, ReactNode])[] }) {
  return (
    <Container>
      <KeyValuePairs
        columns={4}
        items={items
          .filter(([, value]) => value != null && value !== '')
          .map(([label, value]) => ({ label, value }))}
      />
    </Container>
  );
}
