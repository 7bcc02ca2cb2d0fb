'use client';

import { parseAsString, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { usePreview } from '~/console/change/use-preview';
import { useEdgeIds } from '~/console/edges/edge-ids';
import { FailedRows } from '~/console/edges/failed-rows';
import { internalPath } from '~/console/internal-path';
import { parseLifetime } from '~/console/pickers/lifetime';
import { LifetimeField } from '~/console/pickers/lifetime-field';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const ExtendEdges = graphql(`
  mutation ExtendEdges($input: ExtendEdgesInput!) {
    extendEdges(input: $input) {
      position
      extendedCount
      failedCount
      ...FailedRows_Payload
      effects {
        ...Effects_Effects
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

export default function ExtendEdgesPage() {
  const m = useMessages();
  const [{ ids: named, of, search, back }] = useQueryStates({
    ids: parseAsString.withDefault(''),
    of: parseAsString.withDefault(''),
    search: parseAsString.withDefault(''),
    back: parseAsString.withDefault(paths.endingSoon),
  });
  const ids = useEdgeIds(named, of, search);
  const [until, setUntil] = useState(m.lifetime.suggestions[2] ?? '');
  const lifetime = parseLifetime(until, new Date());
  const change = useChange(ExtendEdges, ({ extendEdges }) => extendEdges);
  const input =
    ids && ids.length > 0 && lifetime !== undefined
      ? { ids: [...ids], ...lifetime, keepGoing: ids.length > 1 }
      : null;
  usePreview(change, input);
  return (
    <ChangeForm
      title={m.edges.extendTitle(ids?.length ?? 0)}
      description={m.edges.extendText}
      change={change}
      input={input}
      incomplete={m.lifetime.unclear}
      blocked={change.preview && change.preview.failedCount === ids?.length ? m.edges.noneCanBe : undefined}
      submit={m.edges.extend}
      back={internalPath(back)}
      done={({ extendedCount }) => m.edges.extended(extendedCount)}
    >
      <LifetimeField text={until} onChange={setUntil} label={m.edges.newEnd} />
      <FailedRows payload={change.preview} count={ids?.length ?? 0} />
    </ChangeForm>
  );
}
