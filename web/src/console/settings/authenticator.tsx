'use client';

import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { useMessages } from '../../i18n/language';
import { paths } from '../../paths';
import { Time } from '../../ui/time';
import { LinkButton } from '../link-button';

const AuthenticatorQuery = graphql(`
  query Authenticator {
    me {
      user {
        id
        totp {
          confirmedAt
          recoveryCodesLeft
        }
      }
    }
  }
`);

/** Whether one's own sign-in asks for a code, too. */
export function Authenticator() {
  const m = useMessages();
  const [{ data }] = useQuery({ query: AuthenticatorQuery, requestPolicy: 'network-only' });
  if (!data) return null;
  const totp = data.me?.user?.totp;
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
