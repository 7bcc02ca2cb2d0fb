'use client';

import Alert from '@cloudscape-design/components/alert';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { use } from 'react';
import { useQuery } from 'urql';
import { useActions } from '~/console/actions/actions';
import { BindingsTab } from '~/console/edges/bindings-tab';
import { LinkButton } from '~/console/links/link-button';
import { useNavigate } from '~/console/links/navigation-guard';
import { filterOf, printFilter } from '~/console/list/filter';
import { ObjectActivity } from '~/console/object-activity';
import { UrlTabs } from '~/console/tabs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { AccessTab } from './access-tab';
import { MembersTab } from './members-tab';
import { MembershipsTab } from './memberships-tab';
import { NestingTab } from './nesting-tab';
import { OwnersTab } from './owners-tab';

const UserGroupPageQuery = graphql(`
  query UserGroupPage($id: ID!) {
    userGroup(ref: { id: $id }) {
      id
      name
      description
      isDynamic
      isArchived
      isLdapGroup
      rule
      mirror {
        master
        goneAt
        syncerId
      }
    }
  }
`);

export default function UserGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const navigate = useNavigate();
  const [{ data, error }] = useQuery({ query: UserGroupPageQuery, variables: { id } });
  useActions('user-group', [
    {
      id: 'edit',
      label: m.edit,
      group: m.groups.here,
      keys: 'e',
      run: () => navigate(paths.editUserGroup(id)),
    },
    {
      id: 'add',
      label: m.members.add,
      group: m.groups.here,
      keys: 'm',
      run: () => navigate(paths.addMembers({ group: id })),
    },
    {
      id: 'bind',
      label: m.binding.add,
      group: m.groups.here,
      keys: 'b',
      run: () => navigate(paths.addBinding({ subject: id })),
    },
  ]);
  if (error) return <Failure error={error} />;
  if (data?.userGroup === null) return <Failure error={m.notFound} />;
  const group = data?.userGroup;
  if (!group) return <PageHeading title={m.userGroup.one} />;
  const filter = group.isDynamic ? filterOf(group.rule) : null;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={group.name}
        description={group.description ?? undefined}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <LinkButton
              href={paths.archiveUserGroup(id)}
              disabled={group.isArchived}
              disabledReason={m.archive.already}
            >
              {m.archive.title}
            </LinkButton>
            <LinkButton
              href={paths.ldapGroup(id)}
              disabled={group.isArchived}
              disabledReason={m.archive.already}
            >
              {m.ldap.title}
            </LinkButton>
            <LinkButton href={paths.editUserGroup(id)}>{m.edit}</LinkButton>
            <LinkButton
              variant="primary"
              href={paths.addMembers({ group: id })}
              disabled={group.mirror != null}
              disabledReason={group.mirror ? m.domain.isMirror(group.mirror.master) : undefined}
            >
              {m.members.add}
            </LinkButton>
          </SpaceBetween>
        }
      />
      {group.mirror && (
        <Alert
          type={group.mirror.goneAt ? 'warning' : 'info'}
          action={<LinkButton href={paths.endMirror(id)}>{m.domain.endTitle}</LinkButton>}
        >
          {group.mirror.goneAt
            ? m.domain.isGone(group.mirror.master)
            : m.domain.isMirror(group.mirror.master)}
        </Alert>
      )}
      {group.isLdapGroup && <Alert type="info">{m.ldap.is}</Alert>}
      {group.isDynamic && (
        <Alert type="info" header={m.userGroup.ruleDecides}>
          <code>{filter ? printFilter(filter) : JSON.stringify(group.rule)}</code>
        </Alert>
      )}
      <UrlTabs
        tabs={[
          { id: 'members', label: m.members.effective, content: <MembersTab id={id} /> },
          { id: 'memberships', label: m.members.memberships, content: <MembershipsTab id={id} /> },
          { id: 'nesting', label: m.nesting.title, content: <NestingTab id={id} /> },
          {
            id: 'bindings',
            label: m.places.bindings,
            content: <BindingsTab id={id} end="subject" empty={m.binding.groupHasNone} />,
          },
          { id: 'access', label: m.access.title, content: <AccessTab id={id} /> },
          { id: 'owners', label: m.owner.many, content: <OwnersTab id={id} /> },
          { id: 'activity', label: m.places.activity, content: <ObjectActivity id={id} /> },
        ]}
      />
    </SpaceBetween>
  );
}
