'use client';

import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Time } from '~/ui/time';
import { AppLink } from '../links/app-link';
import { useViewer } from '../viewer';

const VerificationLineQuery = graphql(`
  query VerificationLine {
    lastVerification {
      at
      isRight
      results {
        check
        differing
        repaired
      }
    }
    logCheckpoints(first: 1) {
      time
    }
  }
`);

/** The result of the last verification in one line; with `of`, only that of the log. */
export function VerificationLine({ of }: { of?: 'LOG' }) {
  const m = useMessages();
  const viewer = useViewer();
  const [{ data }] = useQuery({
    query: VerificationLineQuery,
    requestPolicy: 'cache-and-network',
    pause: viewer == null || viewer.role === 'MEMBER',
  });
  if (!data) return null;
  const { lastVerification: last, logCheckpoints } = data;
  if (!last)
    return (
      <StatusIndicator type="pending">
        <AppLink href={paths.verification}>{m.verification.none}</AppLink>
      </StatusIndicator>
    );
  const left = last.results
    .filter(({ check }) => of === undefined || check === of)
    .reduce((sum, { differing, repaired }) => sum + differing - repaired, 0);
  const [good, bad] =
    of === 'LOG'
      ? [m.verification.logIsIntact, m.verification.logDiffers]
      : [m.verification.isRight, m.verification.differs(left)];
  return (
    <StatusIndicator type={left === 0 ? 'success' : 'error'}>
      <AppLink href={paths.verification}>{left === 0 ? good : bad}</AppLink>, {m.verification.verified}{' '}
      <Time at={last.at} />
      {of === 'LOG' && logCheckpoints[0] && (
        <>
          , {m.verification.signed} <Time at={logCheckpoints[0].time} />
        </>
      )}
    </StatusIndicator>
  );
}
