'use client';

import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import { useState } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { SecretShown } from '~/console/secret-shown';
import { ConfirmationField } from '~/console/settings/confirmation-field';
import { confirmed, isAboutConfirmation, useConfirmation } from '~/console/settings/use-confirmation';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const CreateSyncer = graphql(`
  mutation CreateSyncer($input: CreateSyncerInput!) {
    createSyncer(input: $input) {
      position
      token
      syncer {
        id
        name
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`);

// Agents of systems (LINUX) are made by enrolment.
const kinds = ['LDAP', 'ACTIVE_DIRECTORY', 'SCIM', 'SCIM_CLIENT', 'OTHER'] as const;

export default function NewSyncerPage() {
  const m = useMessages();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]>('LDAP');
  const [made, setMade] = useState<{ id: string; secret: string } | null>(null);
  const confirmation = useConfirmation();
  const change = confirmed(
    useChange(CreateSyncer, ({ createSyncer }) => createSyncer),
    confirmation,
  );
  if (made) {
    return (
      <SecretShown
        title={name}
        text={
          kind === 'SCIM_CLIENT' ? m.syncer.scimText(`${window.location.origin}/scim/v2`) : m.syncer.tokenText
        }
        secret={made.secret}
        back={paths.syncer(made.id)}
      />
    );
  }
  return (
    <ChangeForm
      title={m.syncer.create}
      description={m.syncer.text}
      change={change}
      input={name.trim() ? { name: name.trim(), kind } : null}
      incomplete={m.form.nameMissing}
      submit={m.syncer.create}
      back={paths.syncers}
      next={({ syncer, token }) => {
        if (syncer && token) setMade({ id: syncer.id, secret: token });
        return paths.newSyncer;
      }}
      done={({ syncer }) => m.created(syncer?.name ?? '')}
      isUnsaved={name !== ''}
    >
      <FormField label={m.name}>
        <Input value={name} onChange={({ detail }) => setName(detail.value)} />
      </FormField>
      <FormField label={m.syncer.kind}>
        <Select
          selectedOption={{ value: kind, label: m.syncerKinds[kind] }}
          options={kinds.map((value) => ({ value, label: m.syncerKinds[value] }))}
          onChange={({ detail }) => setKind(detail.selectedOption.value as typeof kind)}
        />
      </FormField>
      <ConfirmationField
        confirmation={confirmation}
        errorText={change.errors.find(isAboutConfirmation)?.message}
      />
    </ChangeForm>
  );
}
