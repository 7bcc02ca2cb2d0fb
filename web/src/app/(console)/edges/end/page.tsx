'use client';

import { parseAsString, useQueryStates } from 'nuqs';
import { useEffect } from 'react';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { useEdgeIds } from '~/console/edges/edge-ids';
import { internalPath } from '~/console/internal-path';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';

const EndEdges = graphql(`
  mutation EndEdges($input: EndEdgesInput!) {
    endEdges(input: $input) {
      position
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
  const { dryRun } = change;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when other edges are meant
  useEffect(() => {
    if (ids && ids.length > 0) dryRun({ ids: [...ids] });
  }, [ids]);
  return (
    <ChangeForm
      title={m.endTitle(ids?.length ?? 0)}
      description={m.endText}
      change={change}
      input={ids && ids.length > 0 ? { ids: [...ids] } : null}
      submit={m.end}
      back={internalPath(back)}
      done={() => m.ended(ids?.length ?? 0)}
    />
  );
}
