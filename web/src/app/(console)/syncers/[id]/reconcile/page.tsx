'use client';

import Checkbox from '@cloudscape-design/components/checkbox';
import { use, useState } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const RequestReconcile = graphql(`
  mutation RequestReconcile($input: RequestReconcileInput!) {
    requestReconcile(input: $input) {
      position
      reconcile {
        id
      }
      userErrors {
        code
        message
        messageCode
        messageValues
        path
      }
    }
  }
`);

/** Requests that a syncer compares everything now. */
export default function RequestReconcilePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const [planOnly, setPlanOnly] = useState(true);
  const change = useChange(RequestReconcile, ({ requestReconcile }) => requestReconcile);
  return (
    <ChangeForm
      title={m.reconcile.request}
      description={m.reconcile.text}
      change={change}
      input={{ syncer: id, planOnly }}
      submit={m.reconcile.request}
      back={paths.syncer(id)}
      next={({ reconcile }) => (reconcile ? paths.reconcile(id, reconcile.id) : paths.syncer(id))}
      done={() => m.reconcile.requested}
    >
      <Checkbox checked={planOnly} onChange={({ detail }) => setPlanOnly(detail.checked)}>
        {m.reconcile.planOnlyText}
      </Checkbox>
    </ChangeForm>
  );
}
