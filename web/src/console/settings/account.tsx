'use client';

import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { useNotify } from '../notices';
import { ConfirmationField } from './confirmation-field';
import { isAboutConfirmation, useConfirmation } from './use-confirmation';

const SetPassword = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      userErrors {
        message
        messageCode
        messageValues
        path
      }
    }
  }
`);

/** Sets the viewer's own password. */
export function Account() {
  const m = useMessages();
  const notify = useNotify();
  const confirmation = useConfirmation();
  const [next, setNext] = useState('');
  const [{ data, error, fetching }, setPassword] = useMutation(SetPassword);
  const errors = data?.setPassword.userErrors ?? [];
  const isAboutNext = ({ path }: { path: readonly string[] }) => path.includes('newPassword');
  const submit = async () => {
    const answer = await setPassword({ input: { ...confirmation.take(), newPassword: next } });
    if (answer.data?.setPassword.userErrors.length !== 0) return;
    notify(m.settings.passwordSet);
    confirmation.clear();
    setNext('');
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
            loading={fetching}
            disabled={next === ''}
            disabledReason={m.settings.newPasswordText}
          >
            {m.settings.setPassword}
          </Button>
        }
      >
        <Container header={<Header variant="h2">{m.settings.password}</Header>}>
          <SpaceBetween size="m">
            {error && <Failure error={error} />}
            {errors
              .filter((error) => !isAboutConfirmation(error) && !isAboutNext(error))
              .map(({ message }) => (
                <Failure key={message} error={message} />
              ))}
            <ConfirmationField
              confirmation={confirmation}
              errorText={errors.find(isAboutConfirmation)?.message}
            />
            <FormField
              label={m.settings.newPassword}
              description={m.settings.newPasswordText}
              errorText={errors.find(isAboutNext)?.message}
            >
              <Input
                type="password"
                value={next}
                autoComplete="new-password"
                onChange={({ detail }) => setNext(detail.value)}
              />
            </FormField>
          </SpaceBetween>
        </Container>
      </Form>
    </form>
  );
}
