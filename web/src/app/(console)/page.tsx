'use client';

import Box from '@cloudscape-design/components/box';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useQuery } from 'urql';
import { ActivityList } from '~/console/activity-list';
import { EndingChart, timeZone } from '~/console/edges/ending-chart';
import { AppLink } from '~/console/links/app-link';
import { MyAccess } from '~/console/me/my-access';
import { AccessGaps } from '~/console/overview/access-gaps';
import { Figure } from '~/console/overview/figure';
import { HealthFigures } from '~/console/overview/health-figures';
import { SyncerHealth } from '~/console/syncers/syncer-health';
import { VerificationLine } from '~/console/verification/verification-line';
import { useViewer } from '~/console/viewer';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

const OverviewQuery = graphql(`
  query Overview($timeZone: String!) {
    users(first: 1, where: { state: { eq: ACTIVE } }) {
      totalCount
    }
    guests: users(first: 1, where: { guest: { eq: true }, state: { eq: ACTIVE } }) {
      totalCount
    }
    userGroups(first: 1) {
      totalCount
    }
    resources(first: 1) {
      totalCount
    }
    bindings(first: 1) {
      totalCount
    }
    policies(first: 1) {
      totalCount
    }
    syncers {
      id
      name
      ...SyncerHealth_Syncer
    }
    endingPerDay(days: 14, timeZone: $timeZone) {
      ...EndingPicture_Day
    }
    changes(first: 8, newestFirst: true) {
      nodes {
        position
        ...ActivityList_Change
      }
    }
  }
`);

export default function OverviewPage() {
  const viewer = useViewer();
  if (!viewer) return null;
  return viewer.role === 'MEMBER' ? <MyAccess /> : <Overview />;
}

function Overview() {
  const m = useMessages();
  const [{ data, error }] = useQuery({
    query: OverviewQuery,
    variables: { timeZone: timeZone() },
    requestPolicy: 'cache-and-network',
  });
  const steps = data && [
    { text: m.overview.steps.users, isDone: data.users.totalCount > 1, href: paths.newUser },
    { text: m.overview.steps.groups, isDone: data.userGroups.totalCount > 0, href: paths.newUserGroup },
    { text: m.overview.steps.resources, isDone: data.resources.totalCount > 0, href: paths.newResource() },
    { text: m.overview.steps.bindings, isDone: data.bindings.totalCount > 0, href: paths.addBinding({}) },
    { text: m.overview.steps.syncers, isDone: data.syncers.length > 0, href: paths.newSyncer },
  ];
  const open = steps?.filter(({ isDone }) => !isDone) ?? [];
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.places.overview} />
      {error && <Failure error={error} />}
      {open.length > 0 && steps && (
        <Container
          header={
            <Header variant="h2" description={m.overview.stepsText}>
              {m.overview.begin}
            </Header>
          }
        >
          <SpaceBetween size="xs">
            {steps.map(({ text, isDone, href }) => (
              <StatusIndicator key={text} type={isDone ? 'success' : 'pending'}>
                {isDone ? text : <AppLink href={href}>{text}</AppLink>}
              </StatusIndicator>
            ))}
          </SpaceBetween>
        </Container>
      )}
      <Container header={<Header variant="h2">{m.overview.glance}</Header>}>
        <div className="figures">
          <Figure label={m.overview.activeUsers} value={data?.users.totalCount} href={paths.users} />
          <Figure label={m.places.guests} value={data?.guests.totalCount} href={paths.guests} />
          <Figure label={m.places.userGroups} value={data?.userGroups.totalCount} href={paths.userGroups} />
          <Figure label={m.places.resources} value={data?.resources.totalCount} href={paths.resources()} />
          <Figure label={m.places.bindings} value={data?.bindings.totalCount} href={paths.bindings} />
          <Figure label={m.places.policies} value={data?.policies.totalCount} href={paths.policies} />
          <HealthFigures />
        </div>
        <Box padding={{ top: 'm' }}>
          <VerificationLine />
        </Box>
      </Container>
      <ColumnLayout columns={2}>
        <Container
          fitHeight
          header={
            <Header variant="h2" actions={<AppLink href={paths.endingSoon}>{m.overview.all}</AppLink>}>
              {m.places.endingSoon}
            </Header>
          }
        >
          <EndingChart days={data?.endingPerDay ?? []} />
        </Container>
        <Container
          fitHeight
          header={
            <Header variant="h2" actions={<AppLink href={paths.syncers}>{m.overview.all}</AppLink>}>
              {m.places.syncers}
            </Header>
          }
        >
          {data?.syncers.length === 0 && (
            <Box color="text-body-secondary">
              {m.syncer.none} <AppLink href={paths.newSyncer}>{m.syncer.create}</AppLink>
            </Box>
          )}
          <SpaceBetween size="xs">
            {data?.syncers.map((syncer) => (
              <div key={syncer.id}>
                <AppLink href={paths.syncer(syncer.id)}>{syncer.name}</AppLink>{' '}
                <SyncerHealth syncer={syncer} />
              </div>
            ))}
          </SpaceBetween>
        </Container>
      </ColumnLayout>
      <AccessGaps />
      <section>
        <Header variant="h2" actions={<AppLink href={paths.activity}>{m.overview.all}</AppLink>}>
          {m.overview.now}
        </Header>
        <ActivityList changes={data?.changes.nodes} />
      </section>
    </SpaceBetween>
  );
}
