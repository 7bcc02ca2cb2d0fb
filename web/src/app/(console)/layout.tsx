'use client';

import AppLayout from '@cloudscape-design/components/app-layout';
import type { ReactNode } from 'react';
import { ConnectionBanner } from '../../console/connection-banner';
import { Navigation } from '../../console/navigation';
import { TopBar } from '../../console/top-bar';
import { FollowChanges } from '../../live/live';

export default function ConsoleLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <FollowChanges />
      <TopBar />
      <AppLayout
        headerSelector="#top"
        navigation={<Navigation />}
        notifications={<ConnectionBanner />}
        content={children}
        toolsHide
        ariaLabels={{
          navigation: 'Places',
          navigationToggle: 'Show the places',
          navigationClose: 'Hide the places',
        }}
      />
    </>
  );
}
