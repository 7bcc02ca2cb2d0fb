'use client';

import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { renderSVG } from 'uqr';
import { useMutation } from 'urql';
import { SecretShown } from '~/console/secret-shown';
import { ConfirmationField } from '~/console/settings/confirmation-field';
import { isAboutConfirmation, useConfirmation } from '~/console/settings/use-confirmation';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

const SetUpTotp = graphql(`
  mutation SetUpTotp($input: SetUpTotpInput!) {
    setUpTotp(input: $input) {
      secret
      uri
      userErrors {
        message
        messageCode
        messageValues
        path
      }
    }
  }
`);

const ConfirmTotp = graphql(`
  mutation ConfirmTotp($input: ConfirmTotpInput!) {
    confirmTotp(input: $input) {
      recoveryCodes
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

/** Sets up an authenticator app in three steps: confirm with the password, scan the QR code, keep the recovery codes. */
export default function AuthenticatorPage() {
  const m = useMessages();
  const confirmation = useConfirmation();
  const [code, setCode] = useState('');
  const [setUp, runSetUp] = useMutation(SetUpTotp);
  const [confirmed, confirm] = useMutation(ConfirmTotp);
  const { secret, uri, userErrors: refused = [] } = setUp.data?.setUpTotp ?? {};
  const error = setUp.error ?? confirmed.error;
  const codes = confirmed.data?.confirmTotp.recoveryCodes ?? [];
  if (codes.length > 0) {
    return (
      <SecretShown
        title={m.totp.recoveryCodes}
        text={m.totp.recoveryText}
        secret={codes.join('\n')}
        back={paths.security}
      />
    );
  }
  const next = () => (secret ? confirm({ input: { code } }) : runSetUp({ input: confirmation.take() }));
  const unconfirmed = refused.find(isAboutConfirmation)?.message;
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.totp.setUp} description={m.totp.text} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void next();
        }}
      >
        <Form
          actions={
            <Button
              variant="primary"
              loading={setUp.fetching || confirmed.fetching}
              disabled={Boolean(secret) && code.trim() === ''}
              disabledReason={m.totp.codeText}
            >
              {secret ? m.totp.confirm : m.totp.next}
            </Button>
          }
        >
          <Container>
            <SpaceBetween size="m">
              {error && <Failure error={error} />}
              {!unconfirmed && refused[0] && <Failure error={refused[0].message} />}
              {secret && uri ? (
                <>
                  <div>{m.totp.scan}</div>
                  {/* biome-ignore lint/performance/noImgElement: it is drawn here, there is nothing to optimise */}
                  <img
                    className="qr"
                    alt={m.totp.qr}
                    src={`data:image/svg+xml,${encodeURIComponent(renderSVG(uri))}`}
                  />
                  <Box>
                    {m.totp.orType} <code className="secret">{secret.replaceAll(/(.{4})/g, '$1 ')}</code>
                  </Box>
                  <FormField
                    label={m.totp.code}
                    description={m.totp.codeText}
                    errorText={confirmed.data?.confirmTotp.userErrors[0]?.message}
                  >
                    <Input
                      value={code}
                      inputMode="numeric"
                      autoComplete="one-time-code"
                      onChange={({ detail }) => setCode(detail.value)}
                    />
                  </FormField>
                </>
              ) : (
                <ConfirmationField confirmation={confirmation} errorText={unconfirmed} />
              )}
            </SpaceBetween>
          </Container>
        </Form>
      </form>
    </SpaceBetween>
  );
}
