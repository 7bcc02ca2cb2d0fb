'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { use } from 'react';
import { useQuery } from 'urql';
import { useActions } from '~/console/actions/actions';
import { BindingsTab } from '~/console/edges/bindings-tab';
import { LinkButton } from '~/console/links/link-button';
import { useNavigate } from '~/console/links/navigation-guard';
import { ObjectActivity } from '~/console/object-activity';
import { UrlTabs } from '~/console/tabs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Facts } from '~/ui/facts';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { Time } from '~/ui/time';
import { AccountsTab } from './accounts-tab';
import { GroupsTab } from './groups-tab';
import { PoliciesTab } from './policies-tab';
import { UsersTab } from './users-tab';

const ResourcePageQuery = graphql(`
  query ResourcePage($id: ID!) {
    resource(ref: { id: $id }) {
      id
      name
      kind
      description
      levels
      externalId
      attributes
      isArchived
      createdAt
      deprovision
      gracePeriod
      setsPasswords
      system {
        facts
        bootedAt
        lastSeenAt
      }
    }
  }
`);

export default function ResourcePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const navigate = useNavigate();
  const [{ data, error }] = useQuery({ query: ResourcePageQuery, variables: { id } });
  useActions('resource', [
    {
      id: 'edit',
      label: m.edit,
      group: m.groups.here,
      keys: 'e',
      run: () => navigate(paths.editResource(id)),
    },
    {
      id: 'bind',
      label: m.binding.add,
      group: m.groups.here,
      keys: 'b',
      run: () => navigate(paths.addBinding({ object: id })),
    },
    {
      id: 'explore',
      label: m.explorer.show,
      group: m.groups.here,
      keys: 'x',
      run: () => navigate(paths.explorer({ resource: id })),
    },
  ]);
  if (error) return <Failure error={error} />;
  if (data?.resource === null) return <Failure error={m.notFound} />;
  const resource = data?.resource;
  if (!resource) return <PageHeading title={m.resource.one} />;
  const system = resource.system?.facts as Record<string, string> | undefined;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={resource.name}
        description={resource.description ?? undefined}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <LinkButton href={paths.explorer({ resource: id })}>{m.explorer.show}</LinkButton>
            <LinkButton
              href={paths.archiveResource(id)}
              disabled={resource.isArchived}
              disabledReason={m.archive.already}
            >
              {m.archive.title}
            </LinkButton>
            {resource.kind === 'SYSTEM' && (
              <LinkButton href={paths.enrolSystem(id)}>
                {resource.system ? m.systems.again : m.systems.enrol}
              </LinkButton>
            )}
            <LinkButton href={paths.editResource(id)}>{m.edit}</LinkButton>
            <LinkButton variant="primary" href={paths.addBinding({ object: id })}>
              {m.binding.add}
            </LinkButton>
          </SpaceBetween>
        }
      />
      <Facts
        items={[
          [m.resource.kind, m.kinds[resource.kind]],
          [m.resource.levels, resource.levels.join(' < ')],
          [m.externalId, resource.externalId],
          [m.accounts.deprovision, m.accounts.deprovisions[resource.deprovision].split(':')[0]],
          [m.accounts.grace, resource.gracePeriod],
          [m.systems.passwords, resource.setsPasswords ? m.systems.setsPasswords : null],
          [m.systems.os, system?.os && `${system.os} ${system.osVersion ?? ''}`],
          [m.systems.kernel, system?.kernel],
          [m.systems.agent, system?.agent],
          [
            m.systems.booted,
            resource.system?.bootedAt && <Time key="booted" at={resource.system.bootedAt} />,
          ],
          [
            m.systems.seen,
            resource.system && <Time key="seen" at={resource.system.lastSeenAt} none={m.never} />,
          ],
          [m.user.createdAt, <Time key="created" at={resource.createdAt} />],
          ...Object.entries((resource.attributes ?? {}) as Record<string, unknown>).map(
            ([name, value]) => [name, String(value)] as const,
          ),
        ]}
      />
      <UrlTabs
        tabs={[
          { id: 'users', label: m.access.who, content: <UsersTab id={id} /> },
          {
            id: 'bindings',
            label: m.places.bindings,
            content: <BindingsTab id={id} end="object" empty={m.binding.resourceHasNone} />,
          },
          { id: 'accounts', label: m.accounts.title, content: <AccountsTab id={id} /> },
          ...(resource.kind === 'SYSTEM'
            ? [{ id: 'policies', label: m.policies.effective, content: <PoliciesTab id={id} /> }]
            : []),
          { id: 'groups', label: m.places.resourceGroups, content: <GroupsTab id={id} /> },
          { id: 'activity', label: m.places.activity, content: <ObjectActivity id={id} /> },
        ]}
      />
    </SpaceBetween>
  );
}
