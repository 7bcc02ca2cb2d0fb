'use client';

import FormField from '@cloudscape-design/components/form-field';
import { parseAsString, useQueryStates } from 'nuqs';
import { use } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { Picker } from '~/console/pickers/picker';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const AdoptAccount = graphql(`
  mutation AdoptAccount($input: AdoptAccountInput!) {
    adoptAccount(input: $input) {
      position
      userErrors {
        code
        message
        messageCode
        messageValues
        path
      }
    }
  }
`);

export default function AdoptAccountPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages().accounts;
  const [{ name, user }, set] = useQueryStates({ name: parseAsString.withDefault(''), user: parseAsString });
  const change = useChange(AdoptAccount, ({ adoptAccount }) => adoptAccount);
  return (
    <ChangeForm
      title={m.adoptTitle(name)}
      description={m.adoptText}
      change={change}
      input={name && user ? { resource: { id }, name, user: { id: user } } : null}
      incomplete={m.chooseUser}
      submit={m.adopt}
      back={`${paths.resource(id)}?tab=accounts`}
      done={() => m.adopted}
    >
      <FormField label={m.user}>
        <Picker kinds={['user']} value={user} onChange={(next) => void set({ user: next })} label={m.user} />
      </FormField>
    </ChangeForm>
  );
}
