'use client';

import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useMutation } from 'urql';
import { nextPlace } from '../../../console/next-place';
import { graphql } from '../../../gql';
import { Failure, UserErrors } from '../../../ui/failure';
import { PageHeading } from '../../../ui/heading';
import { Wordmark } from '../../../ui/wordmark';

const SignInWithLink = graphql(`
  mutation SignInWithLink($input: SignInWithLinkInput!) {
    signInWithLink(input: $input) {
      viewer {
        name
      }
      userErrors {
        message
      }
    }
  }
`);

/** The link is used up by the button, not by opening the page: mail scanners and previews open pages too. */
export default function SignInWithLinkPage() {
  const [newPassword, setNewPassword] = useState('');
  const [{ data, error, fetching }, signIn] = useMutation(SignInWithLink);
  const submit = async () => {
    const token = new URLSearchParams(window.location.search).get('token') ?? '';
    const answer = await signIn({ input: { token, newPassword: newPassword || null } });
    if (answer.data?.signInWithLink.viewer) window.location.assign(nextPlace());
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
        <Container header={<PageHeading title="Sign in with a link" description="This link works once." />}>
          <Form
            actions={
              <Button variant="primary" loading={fetching}>
                Sign in
              </Button>
            }
          >
            <SpaceBetween size="m">
              <FormField
                label="New password"
                description="Optional: at least 12 characters, to sign in with next time."
              >
                <Input
                  type="password"
                  value={newPassword}
                  autoComplete="new-password"
                  onChange={({ detail }) => setNewPassword(detail.value)}
                />
              </FormField>
              {error && <Failure message={error.message} />}
              {data && <UserErrors errors={data.signInWithLink.userErrors} />}
            </SpaceBetween>
          </Form>
        </Container>
      </form>
    </main>
  );
}
