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

const SignInWithLink = graphql(`
  mutation SignInWithLink($input: SignInWithLinkInput!) {
    signInWithLink(input: $input) {
      viewer {
        name
      }
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

/** Only the button uses up the link. Opening the page does not, since mail scanners and link previews open pages, too. */
export default function SignInWithLinkPage() {
  const m = useMessages();
  const [newPassword, setNewPassword] = useState('');
  const [{ data, error, fetching }, signIn] = useMutation(SignInWithLink);
  const submit = async () => {
    const token = new URLSearchParams(window.location.search).get('token') ?? '';
    const answer = await signIn({ input: { token, newPassword: newPassword || null } });
    if (answer.data?.signInWithLink.viewer)
      window.location.assign(internalPath(new URLSearchParams(window.location.search).get('next')));
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
        <Container header={<PageHeading title={m.signIn.withLink} description={m.signIn.once} />}>
          <Form
            actions={
              <Button variant="primary" loading={fetching}>
                {m.signIn.title}
              </Button>
            }
          >
            <SpaceBetween size="m">
              <FormField label={m.settings.newPassword} description={m.signIn.passwordText}>
                <Input
                  type="password"
                  value={newPassword}
                  autoComplete="new-password"
                  onChange={({ detail }) => setNewPassword(detail.value)}
                />
              </FormField>
              {error && <Failure error={error} />}
              {data?.signInWithLink.userErrors.map(({ message }) => (
                <Failure key={message} error={message} />
              ))}
            </SpaceBetween>
          </Form>
        </Container>
      </form>
    </main>
  );
}
