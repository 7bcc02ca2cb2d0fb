'use client';

import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';
import { useMessages } from '../i18n/language';
import { pathOf, paths } from '../paths';
import { ListTable, type Paging } from '../ui/list-table';
import { Time } from '../ui/time';
import { AppLink } from './links/app-link';

export const ActivityList_Change = graphql(`
  fragment ActivityList_Change on Change {
    position
    at
    kind
    summary
    summaryValues
    reason
    actor {
      name
      nameCode
    }
    nodeIds
  }
`);

/** Changes, the newest first. */
export function ActivityList(props: {
  changes: readonly FragmentType<typeof ActivityList_Change>[] | undefined;
  paging?: Paging;
  filter?: ReactNode;
  empty?: string;
}) {
  const m = useMessages();
  const changes = props.changes?.map((change) => readFragment(ActivityList_Change, change));
  return (
    <ListTable
      label={m.places.activity}
      rows={changes}
      trackBy={({ position }) => String(position)}
      empty={props.empty ?? m.activity.none}
      filter={props.filter}
      paging={props.paging}
      columns={[
        { id: 'at', header: m.activity.when, width: 150, cell: ({ at }) => <Time at={at} /> },
        {
          id: 'what',
          header: m.activity.what,
          isRowHeader: true,
          cell: ({ summary, nodeIds }) => {
            const path = nodeIds.map(pathOf).find((found) => found !== null);
            return path ? <AppLink href={path}>{summary}</AppLink> : summary;
          },
        },
        { id: 'who', header: m.activity.by, cell: ({ actor }) => actor.name },
        { id: 'why', header: m.form.reason, cell: ({ reason }) => reason ?? '–' },
        {
          id: 'position',
          header: m.activity.position,
          width: 110,
          cell: ({ position }) => <AppLink href={paths.change(position)}>{position}</AppLink>,
        },
      ]}
    />
  );
}
