'use client';

import Autosuggest from '@cloudscape-design/components/autosuggest';
import FormField from '@cloudscape-design/components/form-field';
import { useMessages } from '~/i18n/language';
import { Time } from '~/ui/time';
import { parseLifetime } from './lifetime';

interface Props {
  text: string;
  onChange(text: string): void;
  /** The end that the server computed in its preview of the change. */
  endsAt?: string | null;
  label?: string;
  /** Whether an end must be entered. */
  isRequired?: boolean;
  /** What the server does when nothing is entered. The default is no end. */
  whenEmpty?: string;
}

/** A duration or an end, entered as text such as “2 weeks” or “until Friday 17:00”. */
export function LifetimeField({ text, onChange, endsAt, label, isRequired, whenEmpty }: Props) {
  const m = useMessages();
  const meaning = whenEmpty ?? m.forGood;
  const lifetime = parseLifetime(text, new Date());
  const instant = endsAt ?? (lifetime && 'endsAt' in lifetime ? lifetime.endsAt : null);
  return (
    <FormField
      label={label ?? m.lifetime.label}
      description={isRequired ? m.lifetime.text : `${m.lifetime.text} ${m.lifetime.empty(meaning)}`}
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
        placeholder={isRequired ? m.lifetime.example : meaning}
        enteredTextLabel={(value) => m.lifetime.use(value)}
        ariaLabel={label ?? m.lifetime.label}
      />
    </FormField>
  );
}
