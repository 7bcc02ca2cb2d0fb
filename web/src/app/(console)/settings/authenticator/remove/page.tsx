'use client';

import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useRouter } from 'next/navigation';
import { useMutation } from 'urql';
import { useNotify } from '~/console/notices';
import { ConfirmationField } from '~/console/settings/confirmation-field';
import { useConfirmation } from '~/console/settings/use-confirmation';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

const RemoveTotp = graphql(`
  mutation RemoveTotp($input: RemoveTotpInput!) {
    removeTotp(input: $input) {
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

/** Removes the authenticator app. After that, the password alone signs in. */
export default function RemoveAuthenticatorPage() {
  const m = useMessages();
  const notify = useNotify();
  const router = useRouter();
  const confirmation = useConfirmation();
  const [{ data, error, fetching }, remove] = useMutation(RemoveTotp);
  const submit = async () => {
    const answer = await remove({ input: confirmation.take() });
    if (answer.data?.removeTotp.userErrors.length !== 0) return;
    notify(m.totp.removed);
    router.push(paths.security);
  };
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.totp.remove} description={m.totp.removeText} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Form
          actions={
            <Button variant="primary" loading={fetching}>
              {m.settings.remove}
            </Button>
          }
        >
          <Container>
            <SpaceBetween size="m">
              {error && <Failure error={error} />}
              <ConfirmationField
                confirmation={confirmation}
                errorText={data?.removeTotp.userErrors[0]?.message}
              />
            </SpaceBetween>
          </Container>
        </Form>
      </form>
    </SpaceBetween>
  );
}
