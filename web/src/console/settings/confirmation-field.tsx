import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { PasskeyFailures } from '~/passkeys/passkey-failures';
import { usePasskey } from '~/passkeys/use-passkey';
import type { Confirmation } from './use-confirmation';

const OwnPasskeysQuery = graphql(`
  query OwnPasskeys {
    me {
      user {
        id
        passkeys {
          id
        }
      }
    }
  }
`);

/** Asks for the viewer's password or passkey before a credential is added. */
export function ConfirmationField({
  confirmation,
  errorText,
}: {
  confirmation: Confirmation;
  errorText?: string;
}) {
  const m = useMessages();
  const passkey = usePasskey();
  const [{ data }] = useQuery({ query: OwnPasskeysQuery });
  const hasPasskey = (data?.me?.user?.passkeys ?? []).length > 0;
  return (
    <SpaceBetween size="xs">
      <FormField
        label={m.settings.currentPassword}
        description={hasPasskey ? m.settings.passwordOrPasskeyText : m.settings.currentPasswordText}
        errorText={confirmation.passkey ? undefined : errorText}
      >
        <Input
          type="password"
          value={confirmation.password}
          autoComplete="current-password"
          onChange={({ detail }) => confirmation.setPassword(detail.value)}
        />
      </FormField>
      {hasPasskey && (
        <Button
          iconName="key"
          formAction="none"
          loading={passkey.isAsking}
          onClick={() => void passkey.ask().then(confirmation.setPasskey)}
        >
          {m.passkeys.confirm}
        </Button>
      )}
      <div role="status">
        {confirmation.passkey && <StatusIndicator type="success">{m.passkeys.confirmed}</StatusIndicator>}
      </div>
      <PasskeyFailures passkey={passkey} />
    </SpaceBetween>
  );
}
