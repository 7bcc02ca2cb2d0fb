'use client';

import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';

const StartPasskeySignIn = graphql(`
  mutation StartPasskeySignIn {
    startPasskeySignIn {
      options
      userErrors {
        message
      }
    }
  }
`);

const SignInWithPasskey = graphql(`
  mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {
    signInWithPasskey(input: $input) {
      viewer {
        name
      }
      userErrors {
        message
      }
    }
  }
`);

/** Asks the browser for a passkey of its owner, whoever that is. */
export function PasskeyButton({ onSignedIn }: { onSignedIn: () => void }) {
  const m = useMessages();
  const [isSilent, setSilent] = useState(false);
  const [started, start] = useMutation(StartPasskeySignIn);
  const [signedIn, signIn] = useMutation(SignInWithPasskey);
  const error = started.error ?? signedIn.error;
  const refusals = [
    ...(started.data?.startPasskeySignIn.userErrors ?? []),
    ...(signedIn.data?.signInWithPasskey.userErrors ?? []),
  ];
  const ask = async () => {
    setSilent(false);
    const { data } = await start({});
    const options = data?.startPasskeySignIn.options;
    if (!options) return;
    // Loaded when it is wanted: most people sign in without.
    const { startAuthentication } = await import('@simplewebauthn/browser');
    const response = await startAuthentication({ optionsJSON: options as never }).catch(() => null);
    if (!response) return setSilent(true);
    const answer = await signIn({ input: { response } });
    if (answer.data?.signInWithPasskey.viewer) onSignedIn();
  };
  return (
    <SpaceBetween size="s">
      <Button
        iconName="key"
        formAction="none"
        fullWidth
        loading={started.fetching || signedIn.fetching}
        onClick={() => void ask()}
      >
        {m.passkeys.signIn}
      </Button>
      {error && <Failure error={error} />}
      {isSilent && <Failure error={m.passkeys.silent} />}
      {refusals.map(({ message }) => (
        <Failure key={message} error={message} />
      ))}
    </SpaceBetween>
  );
}
