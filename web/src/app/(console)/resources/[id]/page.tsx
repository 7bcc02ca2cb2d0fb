'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { use } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../../gql';
import { paths } from '../../../../paths';
import { AppLink } from '../../../../ui/app-link';
import { Failure } from '../../../../ui/failure';
import { PageHeading } from '../../../../ui/heading';
import { ListTable } from '../../../../ui/list-table';
import { Time } from '../../../../ui/time';

const ResourcePageQuery = graphql(`
  query ResourcePage($id: ID!) {
    resource(ref: { id: $id }) {
      id
      name
      kind
      users(first: 200) {
        edges {
          level
          endsAt
          isDirect
          node {
            id
            displayName
          }
        }
      }
    }
  }
`);

export default function ResourcePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const [{ data, error }] = useQuery({ query: ResourcePageQuery, variables: { id } });
  if (error) return <Failure message={error.message} />;
  if (data?.resource === null) return <Failure message="There is no such resource that you may see." />;
  const resource = data?.resource;
  return (
    <SpaceBetween size="l">
      <PageHeading title={resource?.name ?? 'Resource'} description="Everybody who may use it." />
      <ListTable
        label="Who may use it"
        rows={resource?.users.edges}
        trackBy={({ node }) => node.id}
        empty="Nobody may use it. Bind a user group to it."
        columns={[
          {
            id: 'name',
            header: 'User',
            isRowHeader: true,
            cell: ({ node }) => <AppLink href={paths.user(node.id)}>{node.displayName}</AppLink>,
          },
          { id: 'level', header: 'Level', cell: ({ level }) => level },
          { id: 'until', header: 'Until', cell: ({ endsAt }) => <Time at={endsAt} /> },
          {
            id: 'why',
            header: 'Why',
            cell: ({ node }) => <AppLink href={paths.why(node.id, id)}>Why?</AppLink>,
          },
        ]}
      />
    </SpaceBetween>
  );
}
