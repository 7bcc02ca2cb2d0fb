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
import { useNavigate, useUnsaved } from '../links/navigation-guard';
import { useNotify } from '../notices';
import type { Change, ChangePayload } from './use-change';

/** From this many losses of access on, the number must be typed to confirm. */
const manyLosses = 10;

interface Props<Input, Payload extends ChangePayload> {
  title: string;
  description?: string;
  change: Change<Input, Payload>;
  /** The mutation's input; null while it is incomplete. */
  input: Input | null;
  submit: string;
  /** Why the form cannot be submitted yet. Shown on the disabled button. */
  incomplete?: string;
  /** Why a complete form cannot be submitted. */
  blocked?: string;
  back: string;
  done(payload: Payload): string;
  /** The page to show after saving. The default is the page before. */
  next?(payload: Payload): string;
  isUnsaved?: boolean;
  /** What would be done, with more than effects. It is not in the form: its buttons and fields must not submit it. */
  preview?: ReactNode;
  children?: ReactNode;
}

/** A form for a mutation: shows its effects before it is saved, and asks for a confirmation when many would lose access. */
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
  const notConfirmed = isConfirmed ? null : m.form.confirmFirst;
  const why = input === null ? (props.incomplete ?? m.form.incomplete) : (props.blocked ?? notConfirmed);

  const save = async () => {
    if (input === null || why !== null) return;
    const payload = await change.save({ ...input, reason: reason || null });
    if (!payload) return;
    setDone(true);
    notify(props.done(payload), payload.position);
    // Waits until React has rendered the saved form: until then, leaving would ask about unsaved input.
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
      {props.preview}
    </SpaceBetween>
  );
}
