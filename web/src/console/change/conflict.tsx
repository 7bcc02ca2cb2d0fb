'use client';

import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { useMessages } from '~/i18n/language';

/** Shows which values somebody else changed while this user was editing, beside this user's own. */
export function Conflict({
  fields,
  onRestart,
}: {
  fields: readonly { label: string; begun: string; mine: string; theirs: string }[];
  /** Discards the draft and starts with the current values. */
  onRestart(): void;
}) {
  const m = useMessages().conflict;
  const changed = fields.filter(({ begun, theirs }) => begun !== theirs);
  return (
    <Alert type="warning" header={m.title} action={<Button onClick={onRestart}>{m.again}</Button>}>
      <ul className="lines">
        {changed.map(({ label, mine, theirs }) => (
          <li key={label}>{m.line(label, theirs, mine)}</li>
        ))}
      </ul>
    </Alert>
  );
}
