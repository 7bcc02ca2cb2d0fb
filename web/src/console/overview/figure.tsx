'use client';

import Box from '@cloudscape-design/components/box';
import { AppLink } from '../links/app-link';

/** A number that links to the list that it counts. */
export function Figure({ label, value, href }: { label: string; value: number | undefined; href: string }) {
  return (
    <div>
      <Box variant="awsui-key-label">{label}</Box>
      <AppLink href={href} isBig>
        {value ?? '–'}
      </AppLink>
    </div>
  );
}
