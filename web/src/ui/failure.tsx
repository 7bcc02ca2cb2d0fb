import Alert from '@cloudscape-design/components/alert';

/** What went wrong, and what to do. */
export function Failure({ message }: { message: string }) {
  return (
    <Alert type="error" header="This did not work">
      {message}
    </Alert>
  );
}

/** The errors of a mutation, which name their cure. */
export function UserErrors({ errors }: { errors: readonly { message: string }[] }) {
  if (errors.length === 0) return null;
  return (
    <Alert type="error" header="Nothing was changed">
      {errors.map(({ message }) => (
        <div key={message}>{message}</div>
      ))}
    </Alert>
  );
}
