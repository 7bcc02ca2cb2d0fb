'use client';

import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { useMessages } from '~/i18n/language';

/** What somebody else has changed since one began to edit: theirs beside one's own. */
export function Conflict({
  fields,
  onAgain,
}: {
  fields: readonly { label: string; begun: string; mine: string; theirs: string }[];
  /** Begins again from what is there now. */
  onAgain(): void;
}) {
  const m = useMessages().conflict;
  const changed = fields.filter(({ begun, theirs }) => begun !== theirs);
  return (
    <Alert type="warning" header={m.title} action={<Button onClick={onAgain}>{m.again}</Button>}>
      <ul className="lines">
        {changed.map(({ label, mine, theirs }) => (
          <li key={label}>{m.line(label, theirs, mine)}</li>
        ))}
      </ul>
    </Alert>
  );
}
