'use client';

import type { ReactNode } from 'react';
import { useMessages } from '~/i18n/language';
import { ChangeForm } from './change-form';
import { Conflict } from './conflict';
import type { Change, ChangePayload } from './use-change';
import type { Editing } from './use-draft';

interface Props<Draft, Input, Payload extends ChangePayload> {
  /** The name of the object when editing began. */
  name: string;
  editing: Editing<Draft>;
  /** The fields to compare when somebody else has changed the object: a label, and its text in a draft. */
  compared: readonly { label: string; text(draft: Draft): string }[];
  change: Change<Input, Payload>;
  /** The mutation's input; null while nothing is changed or something is missing. */
  input: Input | null;
  incomplete?: string;
  /** The page of the object. */
  back: string;
  done(payload: Payload): string;
  isUnsaved?: boolean;
  children: ReactNode;
}

/** A form that edits an object: shows the effects, and warns when somebody else has changed the object meanwhile. */
export function EditForm<Draft, Input extends object, Payload extends ChangePayload>(
  props: Props<Draft, Input, Payload>,
) {
  const { name, editing, compared, change, input, children } = props;
  const m = useMessages();
  // The viewer's own change makes the draft outdated, too, after it is saved and until the page is left.
  const isBySomebodyElse = editing.isOutdated && !change.isSaving && !change.isSaved;
  return (
    <ChangeForm
      title={`${m.edit}: ${name}`}
      change={change}
      input={input}
      incomplete={props.incomplete ?? m.form.nothingNew}
      submit={m.save}
      back={props.back}
      done={props.done}
      isUnsaved={props.isUnsaved ?? input !== null}
    >
      {isBySomebodyElse && (
        <Conflict
          onRestart={editing.restart}
          fields={compared.map(({ label, text }) => ({
            label,
            original: text(editing.original),
            entered: text(editing.draft),
            current: text(editing.current),
          }))}
        />
      )}
      {children}
    </ChangeForm>
  );
}
