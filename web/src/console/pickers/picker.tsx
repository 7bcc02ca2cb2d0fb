'use client';

import Select, { type SelectProps } from '@cloudscape-design/components/select';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';

export type Pickable = 'user' | 'userGroup' | 'resource' | 'resourceGroup';

const PickerQuery = graphql(`
  query Picker(
    $search: String
    $isUser: Boolean!
    $isUserGroup: Boolean!
    $isResource: Boolean!
    $isResourceGroup: Boolean!
  ) {
    users(first: 20, search: $search) @include(if: $isUser) {
      nodes {
        id
        displayName
        username
      }
    }
    userGroups(first: 20, search: $search) @include(if: $isUserGroup) {
      nodes {
        id
        name
      }
    }
    resources(first: 20, search: $search) @include(if: $isResource) {
      nodes {
        id
        name
        kind
      }
    }
    resourceGroups(first: 20, search: $search) @include(if: $isResourceGroup) {
      nodes {
        id
        name
        kind
      }
    }
  }
`);

const PickerName = graphql(`
  query PickerName(
    $id: ID!
    $isUser: Boolean!
    $isUserGroup: Boolean!
    $isResource: Boolean!
    $isResourceGroup: Boolean!
  ) {
    user(ref: { id: $id }) @include(if: $isUser) {
      id
      displayName
    }
    userGroup(ref: { id: $id }) @include(if: $isUserGroup) {
      id
      name
    }
    resource(ref: { id: $id }) @include(if: $isResource) {
      id
      name
    }
    resourceGroup(ref: { id: $id }) @include(if: $isResourceGroup) {
      id
      name
    }
  }
`);

/** The type of an object, from the prefix of its id. */
export const pickableOf = (id: string): Pickable =>
  id.startsWith('user_')
    ? 'user'
    : id.startsWith('group_')
      ? 'userGroup'
      : id.startsWith('resource_')
        ? 'resource'
        : 'resourceGroup';

const flags = (kinds: readonly Pickable[]) => ({
  isUser: kinds.includes('user'),
  isUserGroup: kinds.includes('userGroup'),
  isResource: kinds.includes('resource'),
  isResourceGroup: kinds.includes('resourceGroup'),
});

/** The name of an object; empty while it is being loaded. */
export function useNameOf(id: string | null): string {
  const [{ data }] = useQuery({
    query: PickerName,
    variables: { id: id ?? '', ...flags(id ? [pickableOf(id)] : []) },
    pause: id === null,
  });
  if (id === null) return '';
  return (
    data?.user?.displayName ??
    data?.userGroup?.name ??
    data?.resource?.name ??
    data?.resourceGroup?.name ??
    ''
  );
}

interface Props {
  kinds: readonly Pickable[];
  value: string | null;
  onChange(id: string | null): void;
  label: string;
}

/** Chooses an object. The server searches, so the list of all objects is never loaded. */
export function Picker({ kinds, value, onChange, label }: Props) {
  const m = useMessages();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<SelectProps.Option | null>(null);
  const name = useNameOf(chosen?.value === value ? null : value);
  useEffect(() => {
    if (value && name) setChosen({ value, label: name });
  }, [value, name]);
  const [{ data, fetching }] = useQuery({
    query: PickerQuery,
    variables: { search: search || null, ...flags(kinds) },
  });

  const groups: SelectProps.OptionGroup[] = [
    {
      label: m.places.users,
      options: (data?.users?.nodes ?? []).map(({ id, displayName, username }) => ({
        value: id,
        label: displayName,
        description: username,
      })),
    },
    {
      label: m.places.userGroups,
      options: (data?.userGroups?.nodes ?? []).map(({ id, name: text }) => ({ value: id, label: text })),
    },
    {
      label: m.places.resources,
      options: (data?.resources?.nodes ?? []).map(({ id, name: text, kind }) => ({
        value: id,
        label: text,
        description: m.kinds[kind],
      })),
    },
    {
      label: m.places.resourceGroups,
      options: (data?.resourceGroups?.nodes ?? []).map(({ id, name: text, kind }) => ({
        value: id,
        label: text,
        description: m.kinds[kind],
      })),
    },
  ].filter(({ options }) => options.length > 0);
  return (
    <Select
      selectedOption={value !== null && chosen?.value === value ? chosen : null}
      placeholder={label}
      filteringType="manual"
      filteringPlaceholder={m.picker.find}
      filteringAriaLabel={m.picker.find}
      statusType={fetching ? 'loading' : 'finished'}
      loadingText={m.searching}
      empty={m.picker.nothing}
      options={kinds.length > 1 ? groups : (groups[0]?.options ?? [])}
      onLoadItems={({ detail }) => setSearch(detail.filteringText)}
      onChange={({ detail }) => {
        setChosen(detail.selectedOption);
        onChange(detail.selectedOption.value ?? null);
      }}
    />
  );
}
