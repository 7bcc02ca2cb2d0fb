'use client';

import Button from '@cloudscape-design/components/button';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { useRemoval } from './use-removal';

const SessionsQuery = graphql(`
  query Sessions {
    sessions {
      id
      isCurrent
      userAgent
      address
      createdAt
      lastSeenAt
      expiresAt
    }
  }
`);

const RevokeSession = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

/** The viewer's own sessions. */
export function Sessions() {
  const m = useMessages();
  const [{ data }] = useQuery({ query: SessionsQuery, requestPolicy: 'network-only' });
  const { isBusy, remove } = useRemoval(RevokeSession);
  return (
    <ListTable
      label={m.settings.sessions}
      rows={data?.sessions}
      trackBy={({ id }) => id}
      empty=""
      columns={[
        {
          id: 'agent',
          header: m.settings.browser,
          isRowHeader: true,
          cell: ({ userAgent }) => userAgent ?? '–',
        },
        { id: 'address', header: m.settings.address, cell: ({ address }) => address ?? '–' },
        { id: 'created', header: m.settings.signedIn, cell: ({ createdAt }) => <Time at={createdAt} /> },
        { id: 'seen', header: m.settings.used, cell: ({ lastSeenAt }) => <Time at={lastSeenAt} /> },
        { id: 'ends', header: m.edges.until, cell: ({ expiresAt }) => <Time at={expiresAt} /> },
        {
          id: 'end',
          header: m.edges.end,
          cell: ({ id, isCurrent }) => (
            <Button
              variant="inline-link"
              disabled={isCurrent || isBusy}
              disabledReason={m.settings.thisOne}
              ariaLabel={`${m.edges.end} ${id}`}
              onClick={() => void remove(id, m.settings.sessionEnded)}
            >
              {m.edges.end}
            </Button>
          ),
        },
      ]}
    />
  );
}
