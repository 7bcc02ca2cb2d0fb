'use client';

import Alert from '@cloudscape-design/components/alert';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Facts } from '~/ui/facts';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { AppLink } from '../links/app-link';
import { LinkButton } from '../links/link-button';
import { MirrorProblems } from './mirror-problems';

export const DomainTab_Syncer = graphql(`
  fragment DomainTab_Syncer on Syncer {
    id
    mirroredAt
    mirrorLagMs
    disputedUsers
    ...MirrorProblems_Syncer
    connection {
      url
      account
      hasPassword
    }
    selection {
      filter
      createUsers
    }
    mirroredGroups {
      anchor
      name
      path
      memberCount
      goneAt
      userGroup {
        id
        name
      }
    }
  }
`);

/** The connection to the domain, and the groups that are mirrored from it. */
export function DomainTab(props: { syncer: FragmentType<typeof DomainTab_Syncer> }) {
  const m = useMessages();
  const syncer = readFragment(DomainTab_Syncer, props.syncer);
  const { id, connection, selection } = syncer;
  return (
    <SpaceBetween size="l">
      <Container
        header={
          <Header
            variant="h2"
            actions={
              <LinkButton href={paths.directoryConnection(id)} variant={connection ? 'normal' : 'primary'}>
                {m.domain.setConnection}
              </LinkButton>
            }
          >
            {m.domain.connection}
          </Header>
        }
      >
        {connection ? (
          <Facts
            items={[
              [m.domain.url, connection.url],
              [m.domain.account, connection.account],
              [m.domain.mirroredAt, <Time key="mirrored" at={syncer.mirroredAt} none={m.never} />],
              [m.domain.lag, syncer.mirrorLagMs == null ? '–' : `${syncer.mirrorLagMs} ms`],
              [m.domain.filter, selection?.filter ?? '–'],
            ]}
          />
        ) : (
          m.domain.noConnection
        )}
      </Container>
      {syncer.disputedUsers > 0 && (
        <Alert
          type="warning"
          action={<LinkButton href={`${paths.syncer(id)}?tab=people`}>{m.domain.people}</LinkButton>}
        >
          {m.domain.disputed(syncer.disputedUsers)}
        </Alert>
      )}
      <MirrorProblems syncer={syncer} />
      <ListTable
        label={m.domain.groups}
        header={
          <Header
            variant="h2"
            counter={`(${syncer.mirroredGroups.length})`}
            actions={
              <LinkButton
                href={paths.mirrorSelection(id)}
                variant="primary"
                disabled={!connection}
                disabledReason={m.domain.noConnection}
              >
                {m.domain.select}
              </LinkButton>
            }
          >
            {m.domain.groups}
          </Header>
        }
        rows={syncer.mirroredGroups}
        trackBy={({ anchor }) => anchor}
        empty={m.domain.noGroups}
        columns={[
          {
            id: 'name',
            header: m.name,
            isRowHeader: true,
            minWidth: 140,
            cell: ({ userGroup }) => (
              <span className="breakable">
                <AppLink href={paths.userGroup(userGroup.id)}>{userGroup.name}</AppLink>
              </span>
            ),
          },
          { id: 'members', header: m.domain.members, cell: ({ memberCount }) => memberCount },
          { id: 'path', header: m.domain.path, cell: ({ path }) => path },
          { id: 'gone', header: m.domain.goneAt, cell: ({ goneAt }) => <Time at={goneAt} none="–" /> },
        ]}
      />
    </SpaceBetween>
  );
}
