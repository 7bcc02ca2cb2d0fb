'use client';

import Flashbar from '@cloudscape-design/components/flashbar';
import { useConnection } from '../live/live';

/** Says when what is shown may be out of date. */
export function ConnectionBanner() {
  if (useConnection() !== 'lost') return null;
  return (
    <Flashbar
      items={[
        {
          id: 'lost',
          type: 'warning',
          content:
            'The server is away. What you see may be out of date; it continues by itself when the server is back.',
        },
      ]}
    />
  );
}
