'use client';

import type { ReactNode } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useFreshQuery } from '~/api/use-fresh-query';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';

interface Props<Data, Subject> {
  query: TypedDocumentNode<Data, { id: string }>;
  id: string;
  /** The object in the answer; null if not found. */
  subject(data: Data): Subject | null | undefined;
  /** The form. It is rendered once the server has answered, so that its draft can start with the object as it is now. */
  children(subject: Subject): ReactNode;
}

/** The frame of an edit page: loading, not found, or the form. */
export function EditedObject<Data, Subject>({ query, id, subject, children }: Props<Data, Subject>) {
  const m = useMessages();
  const [{ data, error }] = useFreshQuery({ query, variables: { id } });
  if (error) return <Failure error={error} />;
  if (data === undefined) return <PageHeading title={m.edit} />;
  const found = subject(data);
  return found ? children(found) : <Failure error={m.notFound} />;
}
