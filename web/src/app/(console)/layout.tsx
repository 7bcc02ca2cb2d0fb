'use client';

import AppLayout from '@cloudscape-design/components/app-layout';
import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { ActionsProvider } from '~/console/actions/actions';
import { Shortcuts } from '~/console/actions/shortcuts';
import { NavigationGuard } from '~/console/links/navigation-guard';
import { Navigation } from '~/console/navigation';
import { Notices, NoticesProvider } from '~/console/notices';
import { TopBar } from '~/console/top-bar';
import { useMessages } from '~/i18n/language';
import { FollowChanges } from '~/live/live';

const Palette = dynamic(() => import('~/console/actions/palette').then((found) => found.Palette), {
  ssr: false,
});
const ApiCall = dynamic(() => import('~/console/call/api-call').then((found) => found.ApiCall), {
  ssr: false,
});

export default function ConsoleLayout({ children }: { children: ReactNode }) {
  const m = useMessages();
  return (
    <ActionsProvider>
      <NoticesProvider>
        <NavigationGuard>
          <FollowChanges />
          <TopBar />
          <AppLayout
            headerSelector="#top"
            navigation={<Navigation />}
            notifications={<Notices />}
            stickyNotifications
            content={children}
            toolsHide
            ariaLabels={{
              navigation: m.navigation.label,
              navigationToggle: m.navigation.open,
              navigationClose: m.navigation.close,
              notifications: m.navigation.notices,
            }}
          />
          <Palette />
          <Shortcuts />
          <ApiCall />
        </NavigationGuard>
      </NoticesProvider>
    </ActionsProvider>
  );
}
