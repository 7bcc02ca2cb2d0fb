'use client';

import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import { use, useEffect, useState } from 'react';
import { useFreshQuery } from '~/api/use-fresh-query';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const UserRoleQuery = graphql(`
  query UserRole($id: ID!) {
    user(ref: { id: $id }) {
      id
      displayName
      role
    }
  }
`);

const SetUserRole = graphql(`
  mutation SetUserRole($input: SetUserRoleInput!) {
    setUserRole(input: $input) {
      position
      effects {
        ...Effects_Effects
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

const roles = ['ADMIN', 'AUDITOR', 'MEMBER'] as const;

export default function UserRolePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [{ data }] = useFreshQuery({ query: UserRoleQuery, variables: { id } });
  const [role, setRole] = useState<(typeof roles)[number] | null>(null);
  const change = useChange(SetUserRole, ({ setUserRole }) => setUserRole);
  const { dryRun } = change;
  const name = data?.user?.displayName ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when another role is meant
  useEffect(() => {
    if (role) dryRun({ user: { id }, role });
  }, [id, role]);
  return (
    <ChangeForm
      title={`${m.settings.changeRole}: ${name}`}
      change={change}
      input={role && role !== data?.user?.role ? { user: { id }, role } : null}
      incomplete={m.form.nothingNew}
      submit={m.save}
      back={paths.settings('admins')}
      done={() => m.saved(name)}
      isUnsaved={role !== null}
    >
      <FormField label={m.user.role}>
        <RadioGroup
          value={role ?? data?.user?.role ?? null}
          onChange={({ detail }) => setRole(detail.value as (typeof roles)[number])}
          items={roles.map((value) => ({ value, label: m.roles[value], description: m.roleTexts[value] }))}
        />
      </FormField>
    </ChangeForm>
  );
}
