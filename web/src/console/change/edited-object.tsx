'use client';

import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

interface Props<Subject> {
  error: CombinedError | undefined;
  /** Undefined while loading, null if not found. */
  subject: Subject | null | undefined;
  /** The form. It is rendered once the object is loaded, so that its draft can start with the object. */
  children(subject: Subject): ReactNode;
}

/** The frame of an edit page: loading, not found, or the form. */
export function EditedObject<Subject>({ error, subject, children }: Props<Subject>) {
  const m = useMessages();
  if (error) return <Failure error={error} />;
  if (subject === null) return <Failure error={m.notFound} />;
  if (subject === undefined) return <PageHeading title={m.edit} />;
  return children(subject);
}
