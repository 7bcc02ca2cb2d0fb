'use client';

import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { use, useState } from 'react';
import { useFreshQuery } from '~/api/use-fresh-query';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { AppLink } from '~/console/links/app-link';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { PageHeading } from '~/ui/heading';

const LdapGroupQuery = graphql(`
  query LdapGroup($id: ID!) {
    userGroup(ref: { id: $id }) {
      id
      name
      isLdapGroup
    }
    syncers {
      id
      name
      kindInfo {
        hasLdapGroups
      }
    }
  }
`);

const SetLdapGroup = graphql(`
  mutation SetLdapGroup($input: SetLdapGroupInput!) {
    setLdapGroup(input: $input) {
      position
      userGroup {
        id
        isLdapGroup
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

/** Makes the group an LDAP group, or removes it from LDAP if it is one. */
export default function LdapGroupPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [chosen, setChosen] = useState<string | null>(null);
  const [{ data }] = useFreshQuery({ query: LdapGroupQuery, variables: { id } });
  const change = useChange(SetLdapGroup, ({ setLdapGroup }) => setLdapGroup);
  const group = data?.userGroup;
  if (!data || !group) return <PageHeading title={m.ldap.title} />;
  const syncers = data.syncers.filter(({ kindInfo }) => kindInfo.hasLdapGroups);
  const options = syncers.map(({ id: value, name }) => ({ value, label: name }));
  const syncer = chosen ?? (options.length === 1 ? (options[0]?.value ?? null) : null);
  const words = group.isLdapGroup ? m.ldap.off : m.ldap.on;
  return (
    <ChangeForm
      title={`${words.title}: ${group.name}`}
      description={words.text}
      change={change}
      input={syncer ? { userGroup: { id }, isLdapGroup: !group.isLdapGroup, syncer } : null}
      incomplete={options.length === 0 ? m.ldap.noSyncer : m.ldap.chooseSyncer}
      submit={words.title}
      back={paths.userGroup(id)}
      next={() => paths.userGroup(id)}
      done={() => words.done(group.name)}
    >
      <FormField
        label={m.ldap.syncer}
        description={
          options.length === 0 && (
            <>
              {m.ldap.noSyncer} <AppLink href={paths.newSyncer}>{m.syncer.create}</AppLink>
            </>
          )
        }
      >
        <Select
          options={options}
          selectedOption={options.find(({ value }) => value === syncer) ?? null}
          placeholder={m.ldap.chooseSyncer}
          disabled={options.length === 0}
          onChange={({ detail }) => setChosen(detail.selectedOption.value ?? null)}
        />
      </FormField>
    </ChangeForm>
  );
}
