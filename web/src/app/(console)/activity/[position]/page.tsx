'use client';

import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { use, useEffect } from 'react';
import { useQuery } from 'urql';
import { ActivityList } from '~/console/activity-list';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';

const ChangePageQuery = graphql(`
  query ChangePage($before: Position!) {
    changes(first: 1, after: $before) {
      nodes {
        position
        transaction
        kind
        at
        hash
        requestId
        before
        after
        summary
        summaryValues
        undoRefusal
        undoRefusalCode
        ...ActivityList_Change
      }
    }
  }
`);

const Undo = graphql(`
  mutation Undo($input: UndoInput!) {
    undo(input: $input) {
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

/** One change, with the effects of undoing it. */
export default function ChangePage({ params }: { params: Promise<{ position: string }> }) {
  const position = Number(use(params).position);
  const m = useMessages();
  const [{ data, error }] = useQuery({ query: ChangePageQuery, variables: { before: position - 1 } });
  const change = useChange(Undo, ({ undo }) => undo);
  const { dryRun } = change;
  const found = data?.changes.nodes.find((one) => one.position === position);
  const refusal = found?.undoRefusal ?? null;
  const mayTry = found !== undefined && found.undoRefusal == null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each change that has an inverse
  useEffect(() => {
    if (mayTry) dryRun({ position });
  }, [position, mayTry]);
  if (error) return <Failure error={error} />;
  if (data && !found) return <Failure error={m.notFound} />;
  return (
    <ChangeForm
      title={found?.summary ?? m.places.activity}
      description={refusal ?? (change.preview ? m.undo.text : undefined)}
      change={change}
      input={change.preview ? { position } : null}
      incomplete={refusal ?? m.undo.cannot}
      submit={m.undo.action}
      back={paths.activity}
      done={() => m.undo.done}
    >
      <SpaceBetween size="l">
        <ActivityList changes={found && [found]} />
        <ExpandableSection headerText={m.activity.raw}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre className="code" tabIndex={0}>
            {found &&
              JSON.stringify({ ...found, ' $fragmentRefs': undefined, __typename: undefined }, null, 2)}
          </pre>
        </ExpandableSection>
      </SpaceBetween>
    </ChangeForm>
  );
}
