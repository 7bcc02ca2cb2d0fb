'use client';

import Alert from '@cloudscape-design/components/alert';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMessages } from '../i18n/language';
import { PageHeading } from '../ui/heading';
import { LinkButton } from './links/link-button';

/** Shows a secret once. The server does not show it again. */
export function SecretShown({
  title,
  text,
  secret,
  warning,
  back,
}: {
  title: string;
  text: string;
  secret: string;
  /** Why the secret cannot be used as things are. */
  warning?: string | null;
  back: string;
}) {
  const m = useMessages();
  return (
    <SpaceBetween size="l">
      <PageHeading title={title} />
      {warning && <Alert type="warning">{warning}</Alert>}
      <Alert type="success" header={m.secret.once}>
        <SpaceBetween size="s">
          <div>{text}</div>
          <CopyToClipboard
            variant="button"
            copyButtonText={m.call.copy}
            copySuccessText={m.call.copied}
            copyErrorText={m.secret.notCopied}
            textToCopy={secret}
          />
          <code className="secret">{secret}</code>
        </SpaceBetween>
      </Alert>
      <LinkButton href={back} variant="primary">
        {m.secret.kept}
      </LinkButton>
    </SpaceBetween>
  );
}
