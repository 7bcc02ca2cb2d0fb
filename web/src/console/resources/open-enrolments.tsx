'use client';

import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { useRemoval } from '../settings/use-removal';

const OpenEnrolmentsQuery = graphql(`
  query OpenEnrolments {
    enrolments {
      id
      createdBy
      createdAt
      expiresAt
      resource {
        id
        name
      }
      resourceGroup {
        id
        name
      }
    }
  }
`);

const RevokeEnrolment = graphql(`
  mutation RevokeEnrolment($input: RevokeEnrolmentInput!) {
    revokeEnrolment(input: $input) {
      id
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

/** Enrolment tokens that have not been used yet. */
export function OpenEnrolments() {
  const m = useMessages();
  const [{ data }, refetch] = useQuery({ query: OpenEnrolmentsQuery, requestPolicy: 'network-only' });
  const { isBusy, remove } = useRemoval(RevokeEnrolment);
  return (
    <ListTable
      label={m.systems.open}
      header={
        <Header variant="h2" description={m.systems.openText}>
          {m.systems.open}
        </Header>
      }
      rows={data?.enrolments}
      trackBy={({ id }) => id}
      empty={m.systems.noneOpen}
      columns={[
        {
          id: 'system',
          header: m.systems.which,
          isRowHeader: true,
          cell: ({ resource, resourceGroup }) => resource?.name ?? resourceGroup?.name ?? m.systems.newSystem,
        },
        { id: 'by', header: m.systems.madeBy, cell: ({ createdBy }) => createdBy },
        { id: 'created', header: m.user.createdAt, cell: ({ createdAt }) => <Time at={createdAt} /> },
        { id: 'ends', header: m.edges.until, cell: ({ expiresAt }) => <Time at={expiresAt} /> },
        {
          id: 'revoke',
          header: m.settings.revoke,
          cell: ({ id, resource, resourceGroup }) => (
            <Button
              variant="inline-link"
              disabled={isBusy}
              ariaLabel={`${m.settings.revoke} ${resource?.name ?? resourceGroup?.name ?? id}`}
              onClick={async () => {
                await remove(id, m.systems.revoked);
                refetch({ requestPolicy: 'network-only' });
              }}
            >
              {m.settings.revoke}
            </Button>
          ),
        },
      ]}
    />
  );
}
