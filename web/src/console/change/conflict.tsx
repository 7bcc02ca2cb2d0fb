'use client';

import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { useMessages } from '~/i18n/language';

/** Shows which values somebody else changed while this user was editing, beside this user's own. */
export function Conflict({
  fields,
  onRestart,
}: {
  fields: readonly { label: string; original: string; entered: string; current: string }[];
  /** Discards the draft and starts with the current values. */
  onRestart(): void;
}) {
  const m = useMessages().conflict;
  const changed = fields.filter(({ original, current }) => original !== current);
  return (
    <Alert type="warning" header={m.title} action={<Button onClick={onRestart}>{m.again}</Button>}>
      <ul className="lines">
        {changed.map(({ label, entered, current }) => (
          <li key={label}>{m.line(label, current, entered)}</li>
        ))}
      </ul>
    </Alert>
  );
}
