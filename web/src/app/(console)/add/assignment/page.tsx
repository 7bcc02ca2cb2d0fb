'use client';

import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import { parseAsInteger, parseAsString, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { parseLifetime } from '~/console/pickers/lifetime';
import { LifetimeField } from '~/console/pickers/lifetime-field';
import { Picker } from '~/console/pickers/picker';
import { objectRef } from '~/console/pickers/refs';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { pathOf, paths } from '~/paths';

const PoliciesToAssign = graphql(`
  query PoliciesToAssign($search: String) {
    policies(first: 50, search: $search) {
      nodes {
        id
        name
        type {
          id
          title
        }
      }
    }
  }
`);

const AddAssignment = graphql(`
  mutation AddAssignment($input: AddAssignmentInput!) {
    addAssignment(input: $input) {
      position
      assignment {
        id
        endsAt
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

export default function AddAssignmentPage() {
  const m = useMessages();
  const [{ policy, object, priority }, set] = useQueryStates({
    policy: parseAsString,
    object: parseAsString,
    priority: parseAsInteger.withDefault(0),
  });
  const [search, setSearch] = useState('');
  const [until, setUntil] = useState('');
  const lifetime = parseLifetime(until, new Date());
  const [{ data }] = useQuery({ query: PoliciesToAssign, variables: { search: search || null } });
  const options = (data?.policies.nodes ?? []).map(({ id, name, type }) => ({
    value: id,
    label: name,
    description: type.title,
  }));
  const change = useChange(AddAssignment, ({ addAssignment }) => addAssignment);
  const input =
    policy && object && lifetime !== undefined
      ? { policy: { id: policy }, object: objectRef(object), priority, ...lifetime }
      : null;
  return (
    <ChangeForm
      title={m.policies.assign}
      description={m.policies.assignText}
      change={change}
      input={input}
      incomplete={lifetime === undefined ? m.lifetime.unclear : m.policies.incomplete}
      submit={m.policies.assign}
      back={(policy && paths.policy(policy)) ?? (object && pathOf(object)) ?? paths.policies}
      done={() => m.policies.assigned}
    >
      <FormField label={m.policies.one}>
        <Select
          selectedOption={options.find(({ value }) => value === policy) ?? null}
          placeholder={m.policies.policy}
          filteringType="manual"
          filteringPlaceholder={m.picker.find}
          filteringAriaLabel={m.picker.find}
          empty={m.picker.nothing}
          options={options}
          onLoadItems={({ detail }) => setSearch(detail.filteringText)}
          onChange={({ detail }) => void set({ policy: detail.selectedOption.value ?? null })}
        />
      </FormField>
      <FormField label={m.policies.object}>
        <Picker
          kinds={['resourceGroup', 'resource']}
          value={object}
          onChange={(id) => void set({ object: id })}
          label={m.picker.object}
        />
      </FormField>
      <FormField label={m.policies.priority} description={m.policies.priorityText}>
        <Input
          type="number"
          value={String(priority)}
          onChange={({ detail }) => void set({ priority: Number(detail.value) || null })}
        />
      </FormField>
      <LifetimeField text={until} onChange={setUntil} endsAt={change.preview?.assignment?.endsAt} />
    </ChangeForm>
  );
}
