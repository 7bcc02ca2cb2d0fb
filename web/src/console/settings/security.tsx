'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { Authenticator } from './authenticator';
import { Passkeys } from './passkeys';

/** What one signs in with beside a password. */
export function Security() {
  return (
    <SpaceBetween size="l">
      <Authenticator />
      <Passkeys />
    </SpaceBetween>
  );
}
