import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { graphql } from '~/gql';

const StartPasskeySignIn = graphql(`
  mutation StartPasskeySignIn {
    startPasskeySignIn {
      options
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

export interface PasskeyPrompt {
  /** The signed answer of the passkey for the server; null if it did not answer or could not be asked. */
  ask(): Promise<object | null>;
  isAsking: boolean;
  /** Whether the passkey was asked and did not answer. */
  isSilent: boolean;
  /** Why the passkey could not be asked. */
  errors: readonly (string | CombinedError)[];
}

/** Asks the browser for a passkey. The passkey itself says whose it is. */
export function usePasskey(): PasskeyPrompt {
  const [isSilent, setSilent] = useState(false);
  const [isPrompting, setPrompting] = useState(false);
  const [started, start] = useMutation(StartPasskeySignIn);
  const ask = async () => {
    setSilent(false);
    const { data } = await start({});
    const options = data?.startPasskeySignIn.options;
    if (!options) return null;
    setPrompting(true);
    // Loaded on demand, since most people have no passkey.
    const { startAuthentication } = await import('@simplewebauthn/browser');
    const response = await startAuthentication({ optionsJSON: options as never }).catch(() => null);
    setPrompting(false);
    setSilent(response === null);
    return response;
  };
  return {
    ask,
    isAsking: started.fetching || isPrompting,
    isSilent,
    errors: [
      ...(started.error ? [started.error] : []),
      ...(started.data?.startPasskeySignIn.userErrors ?? []).map(({ message }) => message),
    ],
  };
}
