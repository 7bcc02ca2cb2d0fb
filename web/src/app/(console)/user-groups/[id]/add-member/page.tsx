'use client';

import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useRouter } from 'next/navigation';
import { use, useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { EffectsPreview } from '../../../../../console/effects';
import { UserPicker } from '../../../../../console/user-picker';
import { graphql } from '../../../../../gql';
import { paths } from '../../../../../paths';
import { Failure, UserErrors } from '../../../../../ui/failure';
import { PageHeading } from '../../../../../ui/heading';
import { Time } from '../../../../../ui/time';

const AddMember = graphql(`
  mutation AddMember($input: AddMembershipInput!) {
    addMembership(input: $input) {
      membership {
        id
        endsAt
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

const lifetimes = [
  { value: '', label: 'For good' },
  { value: 'PT8H', label: '8 hours' },
  { value: 'P1D', label: '1 day' },
  { value: 'P14D', label: '2 weeks' },
  { value: 'P3M', label: '3 months' },
];

export default function AddMemberPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const router = useRouter();
  const [userId, setUserId] = useState<string | null>(null);
  const [duration, setDuration] = useState('');
  const [reason, setReason] = useState('');
  const [preview, look] = useMutation(AddMember);
  const [saved, save] = useMutation(AddMember);
  const back = paths.userGroup(id);

  const input = (dryRun: boolean) => ({
    user: { id: userId ?? '' },
    userGroup: { id },
    duration: duration || null,
    reason: reason || null,
    dryRun,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the reason changes no effect
  useEffect(() => {
    if (userId) void look({ input: input(true) });
  }, [userId, duration]);

  const submit = async () => {
    const { data } = await save({ input: input(false) });
    if (data && data.addMembership.userErrors.length === 0) router.push(`${back}?tab=memberships`);
  };
  const shown = (saved.data ?? preview.data)?.addMembership;
  const error = saved.error ?? preview.error;
  return (
    <SpaceBetween size="l">
      <PageHeading title="Add member" description="What follows is shown before anything is saved." />
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
                Cancel
              </Button>
              <Button
                variant="primary"
                disabled={!userId}
                disabledReason="Choose a user first"
                loading={saved.fetching}
              >
                Add member
              </Button>
            </SpaceBetween>
          }
        >
          <Container>
            <SpaceBetween size="l">
              <FormField label="User">
                <UserPicker value={userId} onChange={setUserId} />
              </FormField>
              <FormField
                label="For how long"
                description={
                  shown?.membership?.endsAt ? (
                    <>
                      Ends <Time at={shown.membership.endsAt} />
                    </>
                  ) : undefined
                }
              >
                <Select
                  selectedOption={lifetimes.find(({ value }) => value === duration) ?? null}
                  options={lifetimes}
                  onChange={({ detail }) => setDuration(detail.selectedOption.value ?? '')}
                />
              </FormField>
              <FormField label="Reason" description="For the activity list, and for whoever asks why.">
                <Input value={reason} onChange={({ detail }) => setReason(detail.value)} />
              </FormField>
            </SpaceBetween>
          </Container>
        </Form>
      </form>
      <div aria-live="polite">
        {error && <Failure message={error.message} />}
        {shown && <UserErrors errors={shown.userErrors} />}
        {shown?.effects && shown.userErrors.length === 0 && <EffectsPreview effects={shown.effects} />}
      </div>
    </SpaceBetween>
  );
}
