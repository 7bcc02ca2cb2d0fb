'use client';

import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Textarea from '@cloudscape-design/components/textarea';
import { use, useState } from 'react';
import { useFreshQuery } from '~/api/use-fresh-query';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { PageHeading } from '~/ui/heading';

const ConnectionQuery = graphql(`
  query DirectoryConnectionPage($id: ID!) {
    syncer(id: $id) {
      id
      name
      connection {
        url
        startTls
        account
        ca
        hasPassword
      }
    }
  }
`);

const SetConnection = graphql(`
  mutation SetDirectoryConnection($input: SetDirectoryConnectionInput!) {
    setDirectoryConnection(input: $input) {
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

interface ConnectionDraft {
  url: string;
  account: string;
  ca: string;
}

/** How a syncer reaches the domain controller. */
export default function DirectoryConnectionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [stated, setStated] = useState<Partial<ConnectionDraft>>({});
  const [password, setPassword] = useState('');
  const [{ data }] = useFreshQuery({ query: ConnectionQuery, variables: { id } });
  const change = useChange(SetConnection, ({ setDirectoryConnection }) => setDirectoryConnection);
  if (!data?.syncer) return <PageHeading title={m.domain.setConnection} />;
  const before = data.syncer.connection;
  const whole: ConnectionDraft = {
    url: stated.url ?? before?.url ?? '',
    account: stated.account ?? before?.account ?? '',
    ca: stated.ca ?? before?.ca ?? '',
  };
  const field = (name: keyof ConnectionDraft) => ({
    value: whole[name],
    onChange: ({ detail }: { detail: { value: string } }) => setStated({ ...stated, [name]: detail.value }),
  });
  return (
    <ChangeForm
      title={`${m.domain.setConnection}: ${data.syncer.name}`}
      description={m.domain.connectionText}
      change={change}
      input={
        whole.url && whole.account
          ? {
              syncer: id,
              url: whole.url,
              startTls: whole.url.startsWith('ldap:'),
              account: whole.account,
              password: password || null,
              ca: whole.ca || null,
            }
          : null
      }
      incomplete={m.domain.incomplete}
      submit={m.domain.setConnection}
      back={paths.syncer(id)}
      next={() => paths.syncer(id)}
      done={() => m.domain.connectionDone}
      isUnsaved={Object.keys(stated).length > 0 || password !== ''}
    >
      <FormField label={m.domain.url} description={m.domain.urlText}>
        <Input {...field('url')} inputMode="url" />
      </FormField>
      <FormField label={m.domain.account} description={m.domain.accountText}>
        <Input {...field('account')} autoComplete={false} />
      </FormField>
      <FormField label={m.domain.password} description={before?.hasPassword && m.domain.passwordText}>
        <Input
          type="password"
          value={password}
          autoComplete="new-password"
          onChange={({ detail }) => setPassword(detail.value)}
        />
      </FormField>
      <FormField label={m.domain.ca} description={m.domain.caText}>
        <Textarea {...field('ca')} rows={6} spellcheck={false} />
      </FormField>
    </ChangeForm>
  );
}
