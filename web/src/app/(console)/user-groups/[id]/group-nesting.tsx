'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { paths } from '../../../../paths';
import { AppLink } from '../../../../ui/app-link';
import { ListTable } from '../../../../ui/list-table';
import { Time } from '../../../../ui/time';

const GroupNesting_UserGroup = graphql(`
  fragment GroupNesting_UserGroup on UserGroup {
    id
    children(first: 200) {
      nodes {
        id
        endsAt
        child {
          id
          name
        }
      }
    }
    parents(first: 200) {
      nodes {
        id
        endsAt
        parent {
          id
          name
        }
      }
    }
  }
`);

interface Row {
  id: string;
  endsAt?: string | null;
  other: { id: string; name: string };
}

/** The groups whose members are in this one, and those that this one's members are in. */
export function GroupNesting(props: { group: FragmentType<typeof GroupNesting_UserGroup> }) {
  const group = readFragment(GroupNesting_UserGroup, props.group);
  const columns = (header: string) => [
    {
      id: 'name',
      header,
      isRowHeader: true,
      cell: ({ other }: Row) => <AppLink href={paths.userGroup(other.id)}>{other.name}</AppLink>,
    },
    { id: 'until', header: 'Until', cell: ({ endsAt }: Row) => <Time at={endsAt} /> },
  ];
  return (
    <SpaceBetween size="l">
      <ListTable
        label="Groups in this group"
        rows={group.children.nodes.map(({ id, endsAt, child }): Row => ({ id, endsAt, other: child }))}
        trackBy={({ id }) => id}
        empty="No group is nested in this one."
        columns={columns('Members of these groups are in this one')}
      />
      <ListTable
        label="Groups that this group is in"
        rows={group.parents.nodes.map(({ id, endsAt, parent }): Row => ({ id, endsAt, other: parent }))}
        trackBy={({ id }) => id}
        empty="This group is nested in no other."
        columns={columns('Members of this group are in these')}
      />
    </SpaceBetween>
  );
}
