'use client';

import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import type { CombinedError } from 'urql';
import { useMessages } from '../i18n/language';

/** An error message, with a button to try again if that may help. */
export function Failure({ error }: { error: CombinedError | string }) {
  const m = useMessages().failure;
  if (typeof error === 'string') return <Alert type="error">{error}</Alert>;
  const extensions = error.graphQLErrors[0]?.extensions;
  const requestId = extensions?.requestId;
  const isUnreachable = error.networkError !== undefined;
  return (
    <Alert
      type="error"
      header={isUnreachable ? m.away : m.title}
      action={isUnreachable && <Button onClick={() => window.location.reload()}>{m.retry}</Button>}
    >
      {isUnreachable
        ? m.awayText
        : error.graphQLErrors.map(({ message }) => <div key={message}>{message}</div>)}
      {typeof requestId === 'string' && <small>{m.request(requestId)}</small>}
    </Alert>
  );
}
