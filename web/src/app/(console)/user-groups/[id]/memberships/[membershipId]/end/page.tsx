'use client';

import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useRouter } from 'next/navigation';
import { use, useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { EffectsPreview } from '../../../../../../../console/effects';
import { graphql } from '../../../../../../../gql';
import { paths } from '../../../../../../../paths';
import { Failure, UserErrors } from '../../../../../../../ui/failure';
import { PageHeading } from '../../../../../../../ui/heading';

const EndMembership = graphql(`
  mutation EndMembership($input: EndEdgeInput!) {
    endMembership(input: $input) {
      membership {
        id
        user {
          id
          displayName
        }
        userGroup {
          id
          name
        }
      }
      effects {
        ...Effects_Effects
      }
      userErrors {
        message
        path
      }
    }
  }
`);

export default function EndMembershipPage({
  params,
}: {
  params: Promise<{ id: string; membershipId: string }>;
}) {
  const { id, membershipId } = use(params);
  const router = useRouter();
  const [reason, setReason] = useState('');
  const [preview, look] = useMutation(EndMembership);
  const [saved, save] = useMutation(EndMembership);
  const back = `${paths.userGroup(id)}?tab=memberships`;

  useEffect(() => {
    void look({ input: { id: membershipId, dryRun: true } });
  }, [membershipId, look]);

  const submit = async () => {
    const { data } = await save({ input: { id: membershipId, reason: reason || null, dryRun: false } });
    if (data && data.endMembership.userErrors.length === 0) router.push(back);
  };
  const shown = (saved.data ?? preview.data)?.endMembership;
  const error = saved.error ?? preview.error;
  const membership = shown?.membership;
  return (
    <SpaceBetween size="l">
      <PageHeading
        title="End membership"
        description={
          membership ? `${membership.user.displayName} in ${membership.userGroup.name}` : undefined
        }
      />
      <div aria-live="polite">
        {error && <Failure message={error.message} />}
        {shown && <UserErrors errors={shown.userErrors} />}
        {shown?.effects && shown.userErrors.length === 0 && <EffectsPreview effects={shown.effects} />}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Form
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button formAction="none" onClick={() => router.push(back)}>
                Keep it
              </Button>
              <Button variant="primary" loading={saved.fetching}>
                End membership
              </Button>
            </SpaceBetween>
          }
        >
          <Container>
            <FormField label="Reason" description="For the activity list, and for whoever asks why.">
              <Input value={reason} onChange={({ detail }) => setReason(detail.value)} />
            </FormField>
          </Container>
        </Form>
      </form>
    </SpaceBetween>
  );
}
