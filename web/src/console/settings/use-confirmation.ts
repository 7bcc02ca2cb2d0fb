import { useState } from 'react';
import type { Change, ChangePayload } from '../change/use-change';

/** What shows that it is still the person who signed in: the input of every mutation that adds a way in. */
export interface ConfirmationInput {
  currentPassword: string | null;
  passkey: object | null;
}

export interface Confirmation {
  password: string;
  setPassword(password: string): void;
  /** What a passkey answered; null where none was asked, or its answer was used. */
  passkey: object | null;
  setPasskey(passkey: object | null): void;
  /** For one request. The server takes the answer of a passkey once, so the next request needs another. */
  take(): ConfirmationInput;
  clear(): void;
}

export function useConfirmation(): Confirmation {
  const [password, setPassword] = useState('');
  const [passkey, setPasskey] = useState<object | null>(null);
  return {
    password,
    setPassword,
    passkey,
    setPasskey,
    take: () => {
      setPasskey(null);
      return { currentPassword: passkey ? null : password || null, passkey };
    },
    clear: () => {
      setPassword('');
      setPasskey(null);
    },
  };
}

/** Whether an error is about the confirmation, and not about what was to be done. */
export const isAboutConfirmation = ({ path }: { path: readonly string[] }): boolean =>
  path.includes('currentPassword') || path.includes('passkey');

/** A change whose request carries the confirmation. */
export const confirmed = <Input extends object, Payload extends ChangePayload>(
  change: Change<Input & Partial<ConfirmationInput>, Payload>,
  confirmation: Confirmation,
): Change<Input & Partial<ConfirmationInput>, Payload> => ({
  ...change,
  save: (input) => change.save({ ...input, ...confirmation.take() }),
});
