'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { use } from 'react';
import { useQuery } from 'urql';
import { UserAccess } from '../../../../console/access/user-access';
import { useOffer } from '../../../../console/actions/actions';
import { AppLink } from '../../../../console/app-link';
import { Bindings } from '../../../../console/edges/bindings';
import { Containers } from '../../../../console/edges/containers';
import { EdgeTable, type EdgeTable_Edge } from '../../../../console/edges/edge-table';
import { Owners } from '../../../../console/edges/owners';
import { useGo } from '../../../../console/leaving';
import { LinkButton } from '../../../../console/link-button';
import { ObjectActivity } from '../../../../console/object-activity';
import { UrlTabs, useTabList } from '../../../../console/tabs';
import { type FragmentType, graphql } from '../../../../gql';
import { useMessages } from '../../../../i18n/language';
import { pathOf, paths } from '../../../../paths';
import { Facts } from '../../../../ui/facts';
import { Failure } from '../../../../ui/failure';
import { PageHeading } from '../../../../ui/heading';
import { Search } from '../../../../ui/search';

const ResourceGroupPageQuery = graphql(`
  query ResourceGroupPage($id: ID!) {
    resourceGroup(ref: { id: $id }) {
      id
      name
      kind
      description
      levels
      externalId
      isArchived
    }
  }
`);

export default function ResourceGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const go = useGo();
  const [{ data, error }] = useQuery({ query: ResourceGroupPageQuery, variables: { id } });
  useOffer('resource-group', [
    {
      id: 'edit',
      label: m.edit,
      group: m.groups.here,
      keys: 'e',
      run: () => go(paths.editResourceGroup(id)),
    },
    {
      id: 'bind',
      label: m.binding.add,
      group: m.groups.here,
      keys: 'b',
      run: () => go(paths.addBinding({ object: id })),
    },
    {
      id: 'part',
      label: m.part.add,
      group: m.groups.here,
      keys: 'p',
      run: () => go(paths.addPart({ group: id })),
    },
  ]);
  if (error) return <Failure error={error} />;
  if (data?.resourceGroup === null) return <Failure error={m.notFound} />;
  const group = data?.resourceGroup;
  if (!group) return <PageHeading title={m.resourceGroup.one} />;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={group.name}
        description={group.description ?? undefined}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <LinkButton
              href={paths.archiveResourceGroup(id)}
              disabled={group.isArchived}
              disabledReason={m.archive.already}
            >
              {m.archive.title}
            </LinkButton>
            <LinkButton href={paths.editResourceGroup(id)}>{m.edit}</LinkButton>
            <LinkButton variant="primary" href={paths.addBinding({ object: id })}>
              {m.binding.add}
            </LinkButton>
          </SpaceBetween>
        }
      />
      <Facts
        items={[
          [m.resource.kind, m.kinds[group.kind]],
          [m.resource.levels, group.levels.join(' < ')],
          [m.externalId, group.externalId],
        ]}
      />
      <UrlTabs
        tabs={[
          { id: 'parts', label: m.part.title, content: <PartsTab id={id} /> },
          { id: 'bindings', label: m.places.bindings, content: <BindingsTab id={id} /> },
          { id: 'users', label: m.access.who, content: <UsersTab id={id} /> },
          { id: 'groups', label: m.part.containers, content: <ContainersTab id={id} /> },
          { id: 'owners', label: m.owner.many, content: <OwnersTab id={id} /> },
          { id: 'activity', label: m.places.activity, content: <ObjectActivity id={id} /> },
        ]}
      />
    </SpaceBetween>
  );
}

const ResourceGroupPartsQuery = graphql(`
  query ResourceGroupParts($id: ID!) {
    resourceGroup(ref: { id: $id }) {
      id
      parts(first: 200) {
        nodes {
          id
          part {
            __typename
            ... on Resource {
              id
              name
            }
            ... on ResourceGroup {
              id
              name
            }
          }
          ...EdgeTable_Edge
        }
      }
    }
  }
`);

/** What the group contains. */
function PartsTab({ id }: { id: string }) {
  const m = useMessages();
  const [{ data }] = useQuery({ query: ResourceGroupPartsQuery, variables: { id } });
  return (
    <EdgeTable
      label={m.part.title}
      rows={data?.resourceGroup?.parts.nodes}
      edgeOf={(row) => row as FragmentType<typeof EdgeTable_Edge>}
      nameOf={({ part }) => part.name}
      empty={m.part.none}
      actions={
        <LinkButton variant="primary" href={paths.addPart({ group: id })}>
          {m.part.add}
        </LinkButton>
      }
      columns={[
        {
          id: 'part',
          header: m.name,
          cell: ({ part }) => <AppLink href={pathOf(part.id) ?? ''}>{part.name}</AppLink>,
        },
        {
          id: 'type',
          header: m.part.sort,
          cell: ({ part }) => (part.__typename === 'Resource' ? m.resource.one : m.resourceGroup.one),
        },
      ]}
    />
  );
}

const ResourceGroupBindingsQuery = graphql(`
  query ResourceGroupBindings($id: ID!) {
    resourceGroup(ref: { id: $id }) {
      id
      bindings(first: 200) {
        nodes {
          id
          ...Bindings_Binding
        }
      }
    }
  }
`);

function BindingsTab({ id }: { id: string }) {
  const m = useMessages();
  const [{ data }] = useQuery({ query: ResourceGroupBindingsQuery, variables: { id } });
  return (
    <Bindings
      bindings={data?.resourceGroup?.bindings.nodes}
      shows={['subject']}
      add={paths.addBinding({ object: id })}
      empty={m.binding.resourceHasNone}
    />
  );
}

const ResourceGroupUsersQuery = graphql(`
  query ResourceGroupUsers($id: ID!, $search: String, $after: String) {
    resourceGroup(ref: { id: $id }) {
      id
      users(first: 50, search: $search, after: $after) {
        edges {
          node {
            id
          }
          ...UserAccess_Edge
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

function UsersTab({ id }: { id: string }) {
  const m = useMessages();
  const { search, after, find, paging } = useTabList();
  const [{ data }] = useQuery({
    query: ResourceGroupUsersQuery,
    variables: { id, search: search || null, after },
  });
  return (
    <UserAccess
      edges={data?.resourceGroup?.users.edges}
      filter={<Search value={search} label={m.picker.find} onSearch={find} />}
      paging={paging(data?.resourceGroup?.users.pageInfo)}
      empty={search ? m.list.nothingFits : m.access.nobody}
    />
  );
}

const ResourceGroupContainersQuery = graphql(`
  query ResourceGroupContainers($id: ID!) {
    resourceGroup(ref: { id: $id }) {
      id
      resourceGroups(first: 200) {
        nodes {
          id
          ...Containers_Containment
        }
      }
    }
  }
`);

function ContainersTab({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: ResourceGroupContainersQuery, variables: { id } });
  return <Containers part={id} containers={data?.resourceGroup?.resourceGroups.nodes} />;
}

const ResourceGroupOwnersQuery = graphql(`
  query ResourceGroupOwners($id: ID!) {
    resourceGroup(ref: { id: $id }) {
      id
      owners(first: 200) {
        nodes {
          id
          ...Owners_Ownership
        }
      }
    }
  }
`);

function OwnersTab({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: ResourceGroupOwnersQuery, variables: { id } });
  return <Owners of={id} owners={data?.resourceGroup?.owners.nodes} />;
}
