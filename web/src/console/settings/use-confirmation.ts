import { useState } from 'react';
import type { Change, ChangePayload } from '../change/use-change';

/** The proof that the viewer is present: part of the input of every mutation that adds a credential. */
export interface ConfirmationInput {
  currentPassword: string | null;
  passkey: object | null;
}

export interface Confirmation {
  password: string;
  setPassword(password: string): void;
  /** The answer of a passkey; null if none was asked for, or if its answer was used already. */
  passkey: object | null;
  setPasskey(passkey: object | null): void;
  /** Takes the confirmation for one request. The server accepts each answer of a passkey once. */
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

/** Whether an error is about the confirmation rather than about the mutation itself. */
export const isAboutConfirmation = ({ path }: { path: readonly string[] }): boolean =>
  path.includes('currentPassword') || path.includes('passkey');

/** A mutation that sends the confirmation along. */
export const confirmed = <Input extends object, Payload extends ChangePayload>(
  change: Change<Input & Partial<ConfirmationInput>, Payload>,
  confirmation: Confirmation,
): Change<Input & Partial<ConfirmationInput>, Payload> => ({
  ...change,
  save: (input) => change.save({ ...input, ...confirmation.take() }),
});
