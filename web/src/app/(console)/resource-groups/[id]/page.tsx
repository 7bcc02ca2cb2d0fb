'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { use } from 'react';
import { useQuery } from 'urql';
import { useActions } from '~/console/actions/actions';
import { BindingsTab } from '~/console/edges/bindings-tab';
import { LinkButton } from '~/console/links/link-button';
import { useNavigate } from '~/console/links/navigation-guard';
import { ObjectActivity } from '~/console/object-activity';
import { ComplianceList } from '~/console/policies/compliance-list';
import { UrlTabs } from '~/console/tabs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Facts } from '~/ui/facts';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { ContainersTab } from './containers-tab';
import { OwnersTab } from './owners-tab';
import { PartsTab } from './parts-tab';
import { PoliciesTab } from './policies-tab';
import { UsersTab } from './users-tab';

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
  const navigate = useNavigate();
  const [{ data, error }] = useQuery({ query: ResourceGroupPageQuery, variables: { id } });
  useActions('resource-group', [
    {
      id: 'edit',
      label: m.edit,
      group: m.groups.here,
      keys: 'e',
      run: () => navigate(paths.editResourceGroup(id)),
    },
    {
      id: 'bind',
      label: m.binding.add,
      group: m.groups.here,
      keys: 'b',
      run: () => navigate(paths.addBinding({ object: id })),
    },
    {
      id: 'part',
      label: m.part.add,
      group: m.groups.here,
      keys: 'p',
      run: () => navigate(paths.addPart({ group: id })),
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
          {
            id: 'bindings',
            label: m.places.bindings,
            content: <BindingsTab id={id} end="object" empty={m.binding.resourceHasNone} />,
          },
          { id: 'users', label: m.access.who, content: <UsersTab id={id} /> },
          { id: 'groups', label: m.part.containers, content: <ContainersTab id={id} /> },
          ...(group.kind === 'SYSTEM'
            ? [
                { id: 'policies', label: m.places.policies, content: <PoliciesTab id={id} /> },
                { id: 'compliance', label: m.places.compliance, content: <ComplianceList group={id} /> },
              ]
            : []),
          { id: 'owners', label: m.owner.many, content: <OwnersTab id={id} /> },
          { id: 'activity', label: m.places.activity, content: <ObjectActivity id={id} /> },
        ]}
      />
    </SpaceBetween>
  );
}
