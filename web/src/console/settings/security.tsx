'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { Authenticator } from './authenticator';
import { Passkeys } from './passkeys';

const SecurityQuery = graphql(`
  query Security {
    me {
      user {
        id
        ...Authenticator_User
        ...Passkeys_User
      }
    }
  }
`);

/** The viewer's authenticator app and passkeys. */
export function Security() {
  const [{ data }, refetch] = useQuery({ query: SecurityQuery, requestPolicy: 'network-only' });
  const user = data?.me?.user;
  return (
    <SpaceBetween size="l">
      {user && <Authenticator user={user} />}
      <Passkeys user={user} onChanged={() => refetch({ requestPolicy: 'network-only' })} />
    </SpaceBetween>
  );
}
