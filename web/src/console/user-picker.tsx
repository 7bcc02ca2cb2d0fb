'use client';

import Select, { type SelectProps } from '@cloudscape-design/components/select';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql';

const UserPickerUsers = graphql(`
  query UserPickerUsers($search: String) {
    users(first: 20, search: $search) {
      nodes {
        id
        displayName
        username
      }
    }
  }
`);

/** Chooses a user. The server searches: the list is never loaded whole. */
export function UserPicker({ value, onChange }: { value: string | null; onChange(id: string): void }) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<SelectProps.Option | null>(null);
  const [{ data, fetching }] = useQuery({ query: UserPickerUsers, variables: { search: search || null } });
  return (
    <Select
      selectedOption={chosen?.value === value ? chosen : null}
      placeholder="Choose a user"
      filteringType="manual"
      filteringPlaceholder="Find by name, username or e-mail address"
      filteringAriaLabel="Find a user"
      statusType={fetching ? 'loading' : 'finished'}
      loadingText="Searching"
      empty="Nobody fits"
      options={
        data?.users.nodes.map(({ id, displayName, username }) => ({
          value: id,
          label: displayName,
          description: username,
        })) ?? []
      }
      onLoadItems={({ detail }) => setSearch(detail.filteringText)}
      onChange={({ detail }) => {
        setChosen(detail.selectedOption);
        onChange(detail.selectedOption.value ?? '');
      }}
    />
  );
}
