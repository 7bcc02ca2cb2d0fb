'use client';

import Autosuggest from '@cloudscape-design/components/autosuggest';
import FormField from '@cloudscape-design/components/form-field';
import { useMessages } from '~/i18n/language';
import { Time } from '~/ui/time';
import { parseLifetime } from './lifetime';

interface Props {
  text: string;
  onChange(text: string): void;
  /** When it ends, as the server has worked it out. */
  endsAt?: string | null;
  label?: string;
  /** Whether "for good" is no answer. */
  isRequired?: boolean;
}

/** For how long: said as people say it. */
export function LifetimeField({ text, onChange, endsAt, label, isRequired }: Props) {
  const m = useMessages();
  const lifetime = parseLifetime(text, new Date());
  const instant = endsAt ?? (lifetime && 'endsAt' in lifetime ? lifetime.endsAt : null);
  return (
    <FormField
      label={label ?? m.lifetime.label}
      description={m.lifetime.text}
      constraintText={
        instant && (
          <>
            {m.lifetime.ends} <Time at={instant} /> · {new Date(instant).toLocaleString()}
          </>
        )
      }
      errorText={lifetime === undefined ? m.lifetime.unclear : undefined}
    >
      <Autosuggest
        value={text}
        onChange={({ detail }) => onChange(detail.value)}
        options={m.lifetime.suggestions.map((value) => ({ value }))}
        filteringType="none"
        placeholder={isRequired ? m.lifetime.example : m.forGood}
        enteredTextLabel={(value) => m.lifetime.use(value)}
        ariaLabel={label ?? m.lifetime.label}
      />
    </FormField>
  );
}
