'use client';

import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { startRegistration } from '@simplewebauthn/browser';
import { useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { useNotify } from '../notices';
import { ConfirmationField } from './confirmation-field';
import { isAboutConfirmation, useConfirmation } from './use-confirmation';
import { useRemoval } from './use-removal';

export const Passkeys_User = graphql(`
  fragment Passkeys_User on User {
    id
    passkeys {
      id
      name
      isSynced
      createdAt
      lastUsedAt
    }
  }
`);

const StartPasskey = graphql(`
  mutation StartPasskey($input: StartPasskeyInput!) {
    startPasskey(input: $input) {
      options
      userErrors {
        message
        messageCode
        messageValues
        path
      }
    }
  }
`);

const AddPasskey = graphql(`
  mutation AddPasskey($input: AddPasskeyInput!) {
    addPasskey(input: $input) {
      passkey {
        id
      }
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

const RemovePasskey = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

/** The viewer's own passkeys. */
export function Passkeys({
  user,
  onChanged,
}: {
  user: FragmentType<typeof Passkeys_User> | null | undefined;
  onChanged: () => void;
}) {
  const m = useMessages();
  const { isBusy, remove } = useRemoval(RemovePasskey);
  return (
    <SpaceBetween size="l">
      <ListTable
        label={m.passkeys.title}
        header={
          <Header variant="h2" description={m.passkeys.text}>
            {m.passkeys.title}
          </Header>
        }
        rows={user ? readFragment(Passkeys_User, user).passkeys : undefined}
        trackBy={({ id }) => id}
        empty={m.passkeys.none}
        columns={[
          { id: 'name', header: m.name, isRowHeader: true, cell: ({ name }) => name },
          {
            id: 'synced',
            header: m.passkeys.where,
            cell: ({ isSynced }) => (isSynced ? m.passkeys.synced : m.passkeys.oneDevice),
          },
          { id: 'created', header: m.user.createdAt, cell: ({ createdAt }) => <Time at={createdAt} /> },
          {
            id: 'used',
            header: m.settings.used,
            cell: ({ lastUsedAt }) => (lastUsedAt ? <Time at={lastUsedAt} /> : '–'),
          },
          {
            id: 'remove',
            header: m.settings.remove,
            cell: ({ id, name }) => (
              <Button
                variant="inline-link"
                disabled={isBusy}
                ariaLabel={`${m.settings.remove} ${name}`}
                onClick={() => void remove(id, m.passkeys.removed(name))}
              >
                {m.settings.remove}
              </Button>
            ),
          },
        ]}
      />
      <AddForm onAdded={onChanged} />
    </SpaceBetween>
  );
}

function AddForm({ onAdded }: { onAdded: () => void }) {
  const m = useMessages();
  const notify = useNotify();
  const [name, setName] = useState('');
  const confirmation = useConfirmation();
  const [isSilent, setSilent] = useState(false);
  const [started, start] = useMutation(StartPasskey);
  const [added, add] = useMutation(AddPasskey);
  const error = started.error ?? added.error;
  const errors = [
    ...(started.data?.startPasskey.userErrors ?? []),
    ...(added.data?.addPasskey.userErrors.map(({ message }) => ({ message, path: [] })) ?? []),
  ];
  const submit = async () => {
    setSilent(false);
    const { data } = await start({ input: confirmation.take() });
    const options = data?.startPasskey.options;
    if (!options) return;
    const response = await startRegistration({ optionsJSON: options as never }).catch(() => null);
    if (!response) return setSilent(true);
    const answer = await add({ input: { response, name } });
    if (!answer.data?.addPasskey.passkey) return;
    setName('');
    confirmation.clear();
    notify(m.created(name));
    onAdded();
  };
  return (
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
            loading={started.fetching || added.fetching}
            disabled={name.trim() === ''}
            disabledReason={m.passkeys.nameText}
          >
            {m.passkeys.add}
          </Button>
        }
      >
        <Container>
          <SpaceBetween size="m">
            {error && <Failure error={error} />}
            {isSilent && <Failure error={m.passkeys.silent} />}
            {errors
              .filter((error) => !isAboutConfirmation(error))
              .map(({ message }) => (
                <Failure key={message} error={message} />
              ))}
            <FormField label={m.passkeys.name} description={m.passkeys.nameText}>
              <Input value={name} onChange={({ detail }) => setName(detail.value)} />
            </FormField>
            <ConfirmationField
              confirmation={confirmation}
              errorText={errors.find(isAboutConfirmation)?.message}
            />
          </SpaceBetween>
        </Container>
      </Form>
    </form>
  );
}
