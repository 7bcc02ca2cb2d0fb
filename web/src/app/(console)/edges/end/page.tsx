'use client';

import { parseAsString, useQueryStates } from 'nuqs';
import { useEffect } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { useEdgeIds } from '~/console/edges/edge-ids';
import { FailedRows } from '~/console/edges/failed-rows';
import { internalPath } from '~/console/internal-path';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const EndEdges = graphql(`
  mutation EndEdges($input: EndEdgesInput!) {
    endEdges(input: $input) {
      position
      endedCount
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

export default function EndEdgesPage() {
  const m = useMessages().edges;
  const [{ ids: named, of, search, back }] = useQueryStates({
    ids: parseAsString.withDefault(''),
    of: parseAsString.withDefault(''),
    search: parseAsString.withDefault(''),
    back: parseAsString.withDefault(paths.userGroups),
  });
  const ids = useEdgeIds(named, of, search);
  const change = useChange(EndEdges, ({ endEdges }) => endEdges);
  const { dryRun, preview } = change;
  const input = ids && ids.length > 0 ? { ids: [...ids], keepGoing: ids.length > 1 } : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when other edges are meant
  useEffect(() => {
    if (input) dryRun(input);
  }, [ids]);
  return (
    <ChangeForm
      title={m.endTitle(ids?.length ?? 0)}
      description={m.endText}
      change={change}
      input={input}
      blocked={preview && preview.failedCount === ids?.length ? m.noneCanBe : undefined}
      submit={m.end}
      back={internalPath(back)}
      done={({ endedCount }) => m.ended(endedCount)}
    >
      <FailedRows payload={preview} count={ids?.length ?? 0} />
    </ChangeForm>
  );
}
