'use client';

import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

interface Props<Subject> {
  error: CombinedError | undefined;
  /** Undefined while it is being loaded, null where there is none. */
  subject: Subject | null | undefined;
  /** The form: it is shown once the object is there, so a draft can begin with it. */
  children(subject: Subject): ReactNode;
}

/** The object that an edit page is about: being loaded, not found, or in its form. */
export function EditedObject<Subject>({ error, subject, children }: Props<Subject>) {
  const m = useMessages();
  if (error) return <Failure error={error} />;
  if (subject === null) return <Failure error={m.notFound} />;
  if (subject === undefined) return <PageHeading title={m.edit} />;
  return children(subject);
}
