'use client';

import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';

export const MirrorProblems_Syncer = graphql(`
  fragment MirrorProblems_Syncer on Syncer {
    id
    mirrorProblems {
      kind
      anchor
      memberAnchor
      name
      problem
      problemCode
      problemValues
      since
    }
  }
`);

/** What could not be mirrored from the domain, such as a cycle of groups, and what to do about it. */
export function MirrorProblems(props: { syncer: FragmentType<typeof MirrorProblems_Syncer> }) {
  const m = useMessages();
  const { mirrorProblems } = readFragment(MirrorProblems_Syncer, props.syncer);
  if (mirrorProblems.length === 0) return null;
  return (
    <ListTable
      label={m.domain.problems}
      header={
        <Header variant="h2" counter={`(${mirrorProblems.length})`} description={m.domain.problemsText}>
          {m.domain.problems}
        </Header>
      }
      rows={mirrorProblems}
      trackBy={({ kind, anchor, memberAnchor }) => `${kind} ${anchor} ${memberAnchor ?? ''}`}
      empty={null}
      columns={[
        {
          id: 'problem',
          header: m.domain.problem,
          isRowHeader: true,
          minWidth: 180,
          // In one column, as names may be distinguished names: beside them the sentence would not fit on a screen.
          cell: ({ name, kind, problem }) => (
            <div className="breakable">
              <Box variant="strong">{name}</Box> <Box variant="small">({m.domain.problemKinds[kind]})</Box>
              <div>{problem}</div>
            </div>
          ),
        },
        {
          id: 'since',
          header: m.domain.problemSince,
          minWidth: 110,
          cell: ({ since }) => <Time at={since} none="–" />,
        },
      ]}
    />
  );
}
