'use client';

import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { SecretShown } from '~/console/secret-shown';
import { ConfirmationField } from '~/console/settings/confirmation-field';
import { confirmed, isAboutConfirmation, useConfirmation } from '~/console/settings/use-confirmation';
import { kindLabel } from '~/console/syncers/kind-label';
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
        messageCode
        messageValues
        path
      }
    }
  }
`);

const KindsQuery = graphql(`
  query SyncerKinds {
    syncerKinds {
      kind
      label
      pushes
      isCreatedByAdmins
    }
  }
`);

export default function NewSyncerPage() {
  const m = useMessages();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<string | null>(null);
  const [{ data }] = useQuery({ query: KindsQuery });
  const kinds = data?.syncerKinds.filter(({ isCreatedByAdmins }) => isCreatedByAdmins) ?? [];
  const chosen = kinds.find((each) => each.kind === kind) ?? kinds[0];
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
        text={chosen?.pushes ? m.syncer.scimText(`${window.location.origin}/scim/v2`) : m.syncer.tokenText}
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
      input={name.trim() && chosen ? { name: name.trim(), kind: chosen.kind } : null}
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
          selectedOption={chosen ? { value: chosen.kind, label: kindLabel(m, chosen) } : null}
          options={kinds.map((each) => ({ value: each.kind, label: kindLabel(m, each) }))}
          onChange={({ detail }) => setKind(detail.selectedOption.value ?? null)}
        />
      </FormField>
      <ConfirmationField
        confirmation={confirmation}
        errorText={change.errors.find(isAboutConfirmation)?.message}
      />
    </ChangeForm>
  );
}
