'use client';

import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { useNotify } from '../notices';
import { ConfirmationField } from './confirmation-field';
import { isAboutConfirmation, useConfirmation } from './use-confirmation';
import { useRemoval } from './use-removal';

const SshKeysQuery = graphql(`
  query SshKeys {
    me {
      user {
        id
        sshKeys {
          id
          name
          type
          fingerprint
          createdAt
        }
      }
    }
  }
`);

const AddSshKey = graphql(`
  mutation AddSshKey($input: AddSshKeyInput!) {
    addSshKey(input: $input) {
      sshKey {
        id
        name
      }
      userErrors {
        message
        messageCode
        messageValues
        path
      }
    }
  }
`);

const RemoveSshKey = graphql(`
  mutation RemoveSshKey($input: RemoveSshKeyInput!) {
    removeSshKey(input: $input) {
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

/** The viewer's own public SSH keys. */
export function SshKeys() {
  const m = useMessages();
  const notify = useNotify();
  const [line, setLine] = useState('');
  const confirmation = useConfirmation();
  const [{ data }, refetch] = useQuery({ query: SshKeysQuery, requestPolicy: 'network-only' });
  const [added, add] = useMutation(AddSshKey);
  const { isBusy, remove } = useRemoval(RemoveSshKey);
  const errors = added.data?.addSshKey.userErrors ?? [];
  const submit = async () => {
    const answer = await add({ input: { key: line, ...confirmation.take() } });
    const name = answer.data?.addSshKey.sshKey?.name;
    if (name === undefined) return;
    setLine('');
    confirmation.clear();
    notify(m.created(name));
    refetch({ requestPolicy: 'network-only' });
  };
  return (
    <SpaceBetween size="l">
      <ListTable
        label={m.settings.sshKeys}
        header={
          <Header variant="h2" description={m.settings.sshKeysText}>
            {m.settings.sshKeys}
          </Header>
        }
        rows={data && (data.me?.user?.sshKeys ?? [])}
        trackBy={({ id }) => id}
        empty={m.settings.noKeys}
        columns={[
          { id: 'name', header: m.name, isRowHeader: true, cell: ({ name }) => name },
          { id: 'type', header: m.settings.algorithm, cell: ({ type }) => type },
          {
            id: 'fingerprint',
            header: m.settings.fingerprint,
            cell: ({ fingerprint }) => <code className="secret">{fingerprint}</code>,
          },
          { id: 'created', header: m.user.createdAt, cell: ({ createdAt }) => <Time at={createdAt} /> },
          {
            id: 'remove',
            header: m.settings.remove,
            cell: ({ id, name }) => (
              <Button
                variant="inline-link"
                disabled={isBusy}
                ariaLabel={`${m.settings.remove} ${name}`}
                onClick={() => void remove(id, m.settings.keyRemoved(name))}
              >
                {m.settings.remove}
              </Button>
            ),
          },
        ]}
      />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Form
          actions={
            <Button
              variant="primary"
              loading={added.fetching}
              disabled={line.trim() === ''}
              disabledReason={m.settings.keyText}
            >
              {m.settings.addKey}
            </Button>
          }
        >
          <Container>
            <SpaceBetween size="m">
              {added.error && <Failure error={added.error} />}
              <FormField
                label={m.settings.publicKey}
                description={m.settings.keyText}
                errorText={errors.find((error) => !isAboutConfirmation(error))?.message}
                stretch
              >
                <Textarea
                  value={line}
                  rows={3}
                  spellcheck={false}
                  placeholder="ssh-ed25519 AAAA…"
                  onChange={({ detail }) => setLine(detail.value)}
                />
              </FormField>
              <ConfirmationField
                confirmation={confirmation}
                errorText={errors.find(isAboutConfirmation)?.message}
              />
            </SpaceBetween>
          </Container>
        </Form>
      </form>
    </SpaceBetween>
  );
}
