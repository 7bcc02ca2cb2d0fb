'use client';

import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useMutation } from 'urql';
import { nextPlace } from '../../console/next-place';
import { graphql } from '../../gql';
import { Failure, UserErrors } from '../../ui/failure';
import { PageHeading } from '../../ui/heading';
import { Wordmark } from '../../ui/wordmark';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      viewer {
        name
      }
      userErrors {
        message
      }
    }
  }
`);

export default function SignInPage() {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [{ data, error, fetching }, signIn] = useMutation(SignIn);
  const submit = async () => {
    const answer = await signIn({ input: { username, password } });
    if (answer.data?.signIn.viewer) window.location.assign(nextPlace());
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
        <Container header={<PageHeading title="Sign in" />}>
          <Form
            actions={
              <Button variant="primary" loading={fetching}>
                Sign in
              </Button>
            }
          >
            <SpaceBetween size="m">
              <FormField label="Username">
                <Input
                  value={username}
                  autoComplete="username"
                  autoFocus
                  onChange={({ detail }) => setUsername(detail.value)}
                />
              </FormField>
              <FormField label="Password">
                <Input
                  type="password"
                  value={password}
                  autoComplete="current-password"
                  onChange={({ detail }) => setPassword(detail.value)}
                />
              </FormField>
              {error && <Failure message={error.message} />}
              {data && <UserErrors errors={data.signIn.userErrors} />}
            </SpaceBetween>
          </Form>
        </Container>
      </form>
    </main>
  );
}
