'use client';

import Header from '@cloudscape-design/components/header';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { ListTable } from '~/ui/list-table';
import { AppLink } from '../links/app-link';

const AdminsQuery = graphql(`
  query Admins {
    users(first: 100, where: { NOT: { role: { eq: MEMBER } } }) {
      nodes {
        id
        displayName
        username
        role
        state
      }
    }
  }
`);

/** Admins and auditors. */
export function Admins() {
  const m = useMessages();
  const [{ data, error }] = useQuery({ query: AdminsQuery });
  if (error) return <Failure error={error} />;
  return (
    <ListTable
      label={m.settings.admins}
      header={
        <Header variant="h2" description={m.settings.adminsText}>
          {m.settings.admins}
        </Header>
      }
      rows={data?.users.nodes}
      trackBy={({ id }) => id}
      empty=""
      columns={[
        {
          id: 'name',
          header: m.user.one,
          isRowHeader: true,
          cell: ({ id, displayName }) => <AppLink href={paths.user(id)}>{displayName}</AppLink>,
        },
        { id: 'username', header: m.user.username, cell: ({ username }) => username },
        { id: 'role', header: m.user.role, cell: ({ role }) => m.roles[role] },
        { id: 'state', header: m.user.state, cell: ({ state }) => m.states[state] },
        {
          id: 'change',
          header: m.edit,
          cell: ({ id }) => <AppLink href={`${paths.user(id)}/role`}>{m.settings.changeRole}</AppLink>,
        },
      ]}
    />
  );
}
