'use client';

import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useMutation } from 'urql';
import { LinkButton } from '~/console/links/link-button';
import { parseLifetime } from '~/console/pickers/lifetime';
import { LifetimeField } from '~/console/pickers/lifetime-field';
import { SecretShown } from '~/console/secret-shown';
import { ConfirmationField } from '~/console/settings/confirmation-field';
import { isAboutConfirmation, useConfirmation } from '~/console/settings/use-confirmation';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

const CreateToken = graphql(`
  mutation CreateToken($input: CreateTokenInput!) {
    createToken(input: $input) {
      secret
      userErrors {
        message
        messageCode
        messageValues
        path
      }
    }
  }
`);

export default function NewTokenPage() {
  const m = useMessages();
  const [name, setName] = useState('');
  const [mayWrite, setMayWrite] = useState(false);
  const [mayKeep, setMayKeep] = useState(false);
  const confirmation = useConfirmation();
  const [until, setUntil] = useState(m.lifetime.suggestions[3] ?? '');
  const [{ data, error, fetching }, create] = useMutation(CreateToken);
  const lifetime = parseLifetime(until, new Date());
  const submit = () =>
    create({
      input: {
        name,
        scopes: [
          'READ',
          ...(mayWrite ? (['WRITE'] as const) : []),
          ...(mayWrite && mayKeep ? (['CREDENTIALS'] as const) : []),
        ],
        ...confirmation.take(),
        ...(lifetime && 'endsAt' in lifetime ? { expiresAt: lifetime.endsAt } : lifetime),
      },
    });
  const errors = data?.createToken.userErrors ?? [];
  const secret = data?.createToken.secret;
  if (secret)
    return (
      <SecretShown title={name} text={m.settings.tokenText} secret={secret} back={paths.settings('tokens')} />
    );
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.settings.createToken} description={m.settings.tokensText} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Form
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <LinkButton formAction="none" href={paths.settings('tokens')}>
                {m.form.cancel}
              </LinkButton>
              <Button
                variant="primary"
                loading={fetching}
                disabled={name.trim() === '' || lifetime === undefined}
                disabledReason={lifetime === undefined ? m.lifetime.unclear : m.form.nameMissing}
              >
                {m.settings.createToken}
              </Button>
            </SpaceBetween>
          }
        >
          <Container>
            <SpaceBetween size="l">
              {error && <Failure error={error} />}
              {errors
                .filter((error) => !isAboutConfirmation(error))
                .map(({ message }) => (
                  <Failure key={message} error={message} />
                ))}
              <FormField label={m.name} description={m.settings.tokenNameText}>
                <Input value={name} onChange={({ detail }) => setName(detail.value)} />
              </FormField>
              <FormField label={m.settings.scopes}>
                <Checkbox checked={mayWrite} onChange={({ detail }) => setMayWrite(detail.checked)}>
                  {m.settings.mayWrite}
                </Checkbox>
                <Checkbox
                  checked={mayWrite && mayKeep}
                  disabled={!mayWrite}
                  onChange={({ detail }) => setMayKeep(detail.checked)}
                >
                  {m.settings.mayChangeCredentials}
                </Checkbox>
              </FormField>
              <LifetimeField text={until} onChange={setUntil} whenEmpty={m.settings.tokenLifetime} />
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
