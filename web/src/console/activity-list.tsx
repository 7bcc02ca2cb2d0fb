'use client';

import { type FragmentType, graphql, readFragment } from '../gql';
import { pathOf } from '../paths';
import { AppLink } from '../ui/app-link';
import { ListTable, type Paging } from '../ui/list-table';
import { Time } from '../ui/time';

export const ActivityList_Change = graphql(`
  fragment ActivityList_Change on Change {
    position
    at
    summary
    reason
    actor {
      name
    }
    nodeIds
  }
`);

/** What happened, the newest first. */
export function ActivityList(props: {
  changes: FragmentType<typeof ActivityList_Change>[] | undefined;
  paging?: Paging;
}) {
  const changes = props.changes?.map((change) => readFragment(ActivityList_Change, change));
  return (
    <ListTable
      label="Activity"
      rows={changes}
      trackBy={({ position }) => String(position)}
      empty="Nothing has happened yet."
      paging={props.paging}
      columns={[
        { id: 'at', header: 'When', width: 150, cell: ({ at }) => <Time at={at} /> },
        {
          id: 'what',
          header: 'What',
          isRowHeader: true,
          cell: ({ summary, nodeIds }) => {
            const path = nodeIds.map(pathOf).find((found) => found !== null);
            return path ? <AppLink href={path}>{summary}</AppLink> : summary;
          },
        },
        { id: 'who', header: 'By', cell: ({ actor }) => actor.name },
        { id: 'why', header: 'Reason', cell: ({ reason }) => reason ?? '–' },
        { id: 'position', header: 'Position', width: 110, cell: ({ position }) => position },
      ]}
    />
  );
}
