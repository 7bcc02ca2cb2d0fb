import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useMessages } from '~/i18n/language';

/** One's own password, asked again before what one signs in with changes. */
export function PasswordField({
  value,
  onChange,
  errorText,
}: {
  value: string;
  onChange: (value: string) => void;
  errorText?: string;
}) {
  const m = useMessages();
  return (
    <FormField
      label={m.settings.currentPassword}
      description={m.settings.currentPasswordText}
      errorText={errorText}
    >
      <Input
        type="password"
        value={value}
        autoComplete="current-password"
        onChange={({ detail }) => onChange(detail.value)}
      />
    </FormField>
  );
}
