'use client';

import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Time } from '~/ui/time';
import { LinkButton } from '../links/link-button';

export const Authenticator_User = graphql(`
  fragment Authenticator_User on User {
    id
    totp {
      confirmedAt
      recoveryCodesLeft
    }
  }
`);

/** Whether the viewer has an authenticator app. */
export function Authenticator({ user }: { user: FragmentType<typeof Authenticator_User> }) {
  const m = useMessages();
  const { totp } = readFragment(Authenticator_User, user);
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={m.totp.text}
          actions={
            totp ? (
              <LinkButton href={paths.removeAuthenticator}>{m.totp.remove}</LinkButton>
            ) : (
              <LinkButton href={paths.authenticator}>{m.totp.setUp}</LinkButton>
            )
          }
        >
          {m.totp.title}
        </Header>
      }
    >
      {totp ? (
        <StatusIndicator type={totp.recoveryCodesLeft > 2 ? 'success' : 'warning'}>
          {m.totp.since} <Time at={totp.confirmedAt} /> · {m.totp.left(totp.recoveryCodesLeft)}
        </StatusIndicator>
      ) : (
        <StatusIndicator type="stopped">{m.totp.none}</StatusIndicator>
      )}
    </Container>
  );
}
