'use client';

import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useMutation } from 'urql';
import { internalPath } from '~/console/internal-path';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { Wordmark } from '~/ui/wordmark';
import { PasskeyButton } from './passkey-button';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        name
      }
      needsCode
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

const enter = () =>
  window.location.assign(internalPath(new URLSearchParams(window.location.search).get('next')));

export default function SignInPage() {
  const m = useMessages();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [{ data, error, fetching }, signIn] = useMutation(SignIn);
  const [needsCode, setNeedsCode] = useState(false);
  const submit = async () => {
    const answer = await signIn({ input: { username, password, code: code || null } });
    if (answer.data?.signIn.viewer) enter();
    if (answer.data?.signIn.needsCode) setNeedsCode(true);
  };
  return (
    <main className="centre">
      <Wordmark />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Container header={<PageHeading title={m.signIn.title} />}>
          <Form
            actions={
              <Button variant="primary" loading={fetching}>
                {m.signIn.title}
              </Button>
            }
          >
            <SpaceBetween size="m">
              <FormField label={m.user.username}>
                <Input
                  value={username}
                  autoComplete="username"
                  autoFocus
                  onChange={({ detail }) => setUsername(detail.value)}
                />
              </FormField>
              <FormField label={m.settings.password}>
                <Input
                  type="password"
                  value={password}
                  autoComplete="current-password"
                  onChange={({ detail }) => setPassword(detail.value)}
                />
              </FormField>
              {needsCode && (
                <FormField label={m.totp.code} description={m.totp.orRecovery}>
                  <Input
                    value={code}
                    autoComplete="one-time-code"
                    autoFocus
                    onChange={({ detail }) => setCode(detail.value)}
                  />
                </FormField>
              )}
              {error && <Failure error={error} />}
              {data?.signIn.userErrors.map(({ message }) => (
                <Failure key={message} error={message} />
              ))}
            </SpaceBetween>
          </Form>
        </Container>
      </form>
      {!needsCode && <PasskeyButton onSignedIn={enter} />}
    </main>
  );
}
