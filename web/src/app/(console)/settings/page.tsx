'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { Account } from '~/console/settings/account';
import { Admins } from '~/console/settings/admins';
import { AppearanceSettings } from '~/console/settings/appearance-settings';
import { Security } from '~/console/settings/security';
import { Sessions } from '~/console/settings/sessions';
import { SshKeys } from '~/console/settings/ssh-keys';
import { Tokens } from '~/console/settings/tokens';
import { UrlTabs } from '~/console/tabs';
import { useMessages } from '~/i18n/language';
import { PageHeading } from '~/ui/heading';

export default function SettingsPage() {
  const m = useMessages();
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.places.settings} />
      <UrlTabs
        tabs={[
          { id: 'account', label: m.settings.account, content: <Account /> },
          { id: 'security', label: m.settings.security, content: <Security /> },
          { id: 'sessions', label: m.settings.sessions, content: <Sessions /> },
          { id: 'ssh-keys', label: m.settings.sshKeys, content: <SshKeys /> },
          { id: 'tokens', label: m.settings.tokens, content: <Tokens /> },
          { id: 'appearance', label: m.settings.appearance, content: <AppearanceSettings /> },
          { id: 'admins', label: m.settings.admins, content: <Admins /> },
        ]}
      />
    </SpaceBetween>
  );
}
