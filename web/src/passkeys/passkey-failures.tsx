import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import type { PasskeyPrompt } from './use-passkey';

/** Says why a passkey did not answer. */
export function PasskeyFailures({ passkey }: { passkey: PasskeyPrompt }) {
  const m = useMessages();
  return (
    <>
      {passkey.isSilent && <Failure error={m.passkeys.silent} />}
      {passkey.errors.map((error) => (
        <Failure key={String(error)} error={error} />
      ))}
    </>
  );
}
