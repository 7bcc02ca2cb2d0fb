'use client';

import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useQuery } from 'urql';
import { AppLink } from '~/console/links/app-link';
import { LinkButton } from '~/console/links/link-button';
import { useViewer } from '~/console/viewer';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { pathOf, paths } from '~/paths';
import { Facts } from '~/ui/facts';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';

const Verification_Found = graphql(`
  fragment Verification_Found on Verification {
    at
    position
    isRight
    results {
      check
      looked
      differing
      repaired
      isComplete
    }
    findings {
      check
      message
      messageCode
      messageValues
      objects
    }
  }
`);

const VerificationPageQuery = graphql(`
  query VerificationPage {
    lastVerification {
      ...Verification_Found
    }
    logCheckpoints(first: 1) {
      position
      time
    }
  }
`);

const VerifyNow = graphql(`
  query VerifyNow {
    verifyDirectory {
      ...Verification_Found
    }
  }
`);

/** The result of the last verification: whether derived data follows from what is stated. */
export default function VerificationPage() {
  const m = useMessages();
  const viewer = useViewer();
  const [{ data, error }] = useQuery({ query: VerificationPageQuery, requestPolicy: 'cache-and-network' });
  const [now, verify] = useQuery({ query: VerifyNow, pause: true });
  const [checkpoint] = data?.logCheckpoints ?? [];
  const found = now.data?.verifyDirectory ?? data?.lastVerification;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title={m.verification.title}
        description={m.verification.text}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button loading={now.fetching} onClick={() => verify({ requestPolicy: 'network-only' })}>
              {m.verification.now}
            </Button>
            {viewer?.role === 'ADMIN' && (
              <LinkButton href={paths.repairDerived}>{m.verification.repair}</LinkButton>
            )}
          </SpaceBetween>
        }
      />
      {error && <Failure error={error} />}
      {now.error && <Failure error={now.error} />}
      {data && !found && <StatusIndicator type="pending">{m.verification.none}</StatusIndicator>}
      {found && <Found found={found} checkpoint={checkpoint} />}
    </SpaceBetween>
  );
}

function Found({
  found,
  checkpoint,
}: {
  found: FragmentType<typeof Verification_Found>;
  checkpoint: { position: number; time: string } | undefined;
}) {
  const m = useMessages();
  const { at, position, results, findings } = readFragment(Verification_Found, found);
  return (
    <SpaceBetween size="l">
      <Facts
        items={[
          [m.verification.when, <Time key="at" at={at} />],
          [m.verification.position, position],
          [
            m.verification.checkpoint,
            checkpoint && (
              <>
                <Time at={checkpoint.time} /> ({m.verification.upTo(checkpoint.position)})
              </>
            ),
          ],
        ]}
      />
      <ListTable
        label={m.verification.checks}
        header={<Header variant="h2">{m.verification.checks}</Header>}
        rows={results}
        trackBy={({ check }) => check}
        empty={m.verification.none}
        columns={[
          {
            id: 'check',
            header: m.verification.check,
            isRowHeader: true,
            cell: ({ check }) => m.verification.names[check],
          },
          { id: 'looked', header: m.verification.looked, cell: ({ looked }) => looked },
          {
            id: 'outcome',
            header: m.verification.outcome,
            minWidth: 180,
            cell: ({ differing, repaired, isComplete }) => (
              <StatusIndicator type={differing > repaired ? 'error' : isComplete ? 'success' : 'warning'}>
                {m.verification.outcomeOf(differing, repaired, isComplete)}
              </StatusIndicator>
            ),
          },
        ]}
      />
      {findings.length > 0 && (
        <ListTable
          label={m.verification.findings}
          header={<Header variant="h2">{m.verification.findings}</Header>}
          rows={findings}
          trackBy={({ message }) => message}
          empty={m.verification.isRight}
          columns={[
            {
              id: 'message',
              header: m.verification.what,
              isRowHeader: true,
              cell: ({ message, objects }) => {
                const path = objects.map(pathOf).find((one) => one !== null);
                return path ? <AppLink href={path}>{message}</AppLink> : message;
              },
            },
            { id: 'check', header: m.verification.check, cell: ({ check }) => m.verification.names[check] },
          ]}
        />
      )}
    </SpaceBetween>
  );
}
