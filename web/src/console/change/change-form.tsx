'use client';

import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type ReactNode, useState } from 'react';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { EffectsPreview, useLossCount } from '../effects';
import { useNavigate, useUnsaved } from '../links/leaving';
import { useNotify } from '../notices';
import type { Change, ChangePayload } from './use-change';

/** From this many losses on, their number is to be typed. */
const manyLosses = 10;

interface Props<Input, Payload extends ChangePayload> {
  title: string;
  description?: string;
  change: Change<Input, Payload>;
  /** What is to be done; null while it is not complete. */
  input: Input | null;
  submit: string;
  /** Why it cannot be submitted yet. */
  incomplete?: string;
  back: string;
  done(payload: Payload): string;
  /** Where to go then; back when left out. */
  next?(payload: Payload): string;
  isUnsaved?: boolean;
  children?: ReactNode;
}

/** A change: what to do, what follows from it, and a confirmation that fits how much is lost. */
export function ChangeForm<Input extends object, Payload extends ChangePayload>(
  props: Props<Input, Payload>,
) {
  const { title, description, change, input, submit, back, children } = props;
  const m = useMessages();
  const navigate = useNavigate();
  const notify = useNotify();
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const [isDone, setDone] = useState(false);
  useUnsaved(!isDone && (props.isUnsaved ?? reason !== ''));

  const effects = change.preview?.effects ?? null;
  const losses = useLossCount(effects);
  const isConfirmed = losses < manyLosses || typed === String(losses);
  const why =
    input === null ? (props.incomplete ?? m.form.incomplete) : isConfirmed ? null : m.form.confirmFirst;

  const save = async () => {
    if (input === null || why !== null) return;
    const payload = await change.save({ ...input, reason: reason || null });
    if (!payload) return;
    setDone(true);
    notify(props.done(payload), payload.position);
    // What was unsaved is saved once this is drawn.
    setTimeout(() => navigate(props.next?.(payload) ?? back));
  };

  return (
    <SpaceBetween size="l">
      <PageHeading title={title} description={description} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Form
          actions={
            <SpaceBetween direction="horizontal" size="xs">
              <Button formAction="none" onClick={() => navigate(back)}>
                {m.form.cancel}
              </Button>
              <Button
                variant="primary"
                disabled={why !== null}
                disabledReason={why ?? undefined}
                loading={change.isSaving}
              >
                {submit}
              </Button>
            </SpaceBetween>
          }
        >
          <SpaceBetween size="l">
            <Container>
              <SpaceBetween size="l">
                {children}
                <FormField
                  label={m.form.reason}
                  description={m.form.reasonText}
                  constraintText={m.form.optional}
                >
                  <Input value={reason} onChange={({ detail }) => setReason(detail.value)} />
                </FormField>
              </SpaceBetween>
            </Container>
            <div aria-live="polite">
              <SpaceBetween size="s">
                {change.failure && <Failure error={change.failure} />}
                {change.errors.length > 0 && (
                  <Alert type="error" header={m.form.nothingChanged}>
                    {change.errors.slice(0, 20).map(({ message, path }) => (
                      <div key={`${path.join('.')} ${message}`}>{message}</div>
                    ))}
                  </Alert>
                )}
                {effects && input !== null && change.errors.length === 0 && (
                  <EffectsPreview effects={effects} />
                )}
              </SpaceBetween>
            </div>
            {losses >= manyLosses && (
              <Container>
                <FormField label={m.form.confirm(losses)} description={m.form.confirmText}>
                  <Input
                    value={typed}
                    inputMode="numeric"
                    onChange={({ detail }) => setTyped(detail.value)}
                  />
                </FormField>
              </Container>
            )}
          </SpaceBetween>
        </Form>
      </form>
    </SpaceBetween>
  );
}
