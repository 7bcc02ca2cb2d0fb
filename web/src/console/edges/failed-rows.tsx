'use client';

import Alert from '@cloudscape-design/components/alert';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { endsOf } from './any-edges';

export const FailedRows_Payload = graphql(`
  fragment FailedRows_Payload on EdgesPayload {
    failedCount
    failed(first: 20) {
      index
      edge {
        id
        ...AnyEdges_Edge
      }
      error {
        message
        messageCode
        messageValues
      }
    }
  }
`);

/** Which of many edges cannot be changed, and why: all others are. */
export function FailedRows(props: {
  payload: FragmentType<typeof FailedRows_Payload> | null;
  count: number;
}) {
  const m = useMessages();
  const payload = readFragment(FailedRows_Payload, props.payload);
  if (!payload || payload.failedCount === 0) return null;
  const { failed, failedCount } = payload;
  const isNone = failedCount === props.count;
  return (
    <Alert
      type={isNone ? 'error' : 'warning'}
      header={isNone ? m.edges.noneCanBe : m.edges.leftOut(failedCount, props.count)}
    >
      {failed.map(({ index, edge, error }) => (
        <div key={index}>
          {edge && <strong>{nameOf(edge)}: </strong>}
          {error?.message}
        </div>
      ))}
      {failedCount > failed.length && m.edges.moreLeftOut(failedCount - failed.length)}
    </Alert>
  );
}

function nameOf(edge: Parameters<typeof endsOf>[0]): string {
  const { source, target } = endsOf(edge);
  return `${source.name} – ${target.name}`;
}
