'use client';

import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { PasskeyFailures } from '~/passkeys/passkey-failures';
import { usePasskey } from '~/passkeys/use-passkey';
import { Failure } from '~/ui/failure';

const SignInWithPasskey = graphql(`
  mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {
    signInWithPasskey(input: $input) {
      viewer {
        name
      }
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

/** Signs in with a passkey, without a username: the passkey names its user. */
export function PasskeyButton({ onSignedIn }: { onSignedIn: () => void }) {
  const m = useMessages();
  const passkey = usePasskey();
  const [{ data, error, fetching }, signIn] = useMutation(SignInWithPasskey);
  const submit = async () => {
    const response = await passkey.ask();
    if (!response) return;
    const answer = await signIn({ input: { response } });
    if (answer.data?.signInWithPasskey.viewer) onSignedIn();
  };
  return (
    <SpaceBetween size="s">
      <Button
        iconName="key"
        formAction="none"
        fullWidth
        loading={passkey.isAsking || fetching}
        onClick={() => void submit()}
      >
        {m.passkeys.signIn}
      </Button>
      <PasskeyFailures passkey={passkey} />
      {error && <Failure error={error} />}
      {data?.signInWithPasskey.userErrors.map(({ message }) => (
        <Failure key={message} error={message} />
      ))}
    </SpaceBetween>
  );
}
