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
import { useTell } from '../notices';

const SetPassword = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      userErrors {
        message
        path
      }
    }
  }
`);

/** One's own password. */
export function Account() {
  const m = useMessages();
  const tell = useTell();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [{ data, error, fetching }, setPassword] = useMutation(SetPassword);
  const errorAt = (field: string) =>
    data?.setPassword.userErrors.find(({ path }) => path.includes(field))?.message;
  const submit = async () => {
    const answer = await setPassword({ input: { currentPassword: current || null, newPassword: next } });
    if (answer.data?.setPassword.userErrors.length !== 0) return;
    tell(m.settings.passwordSet);
    setCurrent('');
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
            <FormField
              label={m.settings.currentPassword}
              description={m.settings.currentPasswordText}
              errorText={errorAt('currentPassword')}
            >
              <Input
                type="password"
                value={current}
                autoComplete="current-password"
                onChange={({ detail }) => setCurrent(detail.value)}
              />
            </FormField>
            <FormField
              label={m.settings.newPassword}
              description={m.settings.newPasswordText}
              errorText={errorAt('newPassword')}
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
