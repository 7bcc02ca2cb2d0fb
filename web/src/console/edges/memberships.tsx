'use client';

import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import type { Paging } from '~/ui/list-table';
import { AppLink } from '../links/app-link';
import { LinkButton } from '../links/link-button';
import { EdgeTable } from './edge-table';

export const Memberships_Membership = graphql(`
  fragment Memberships_Membership on Membership {
    id
    user {
      id
      displayName
    }
    userGroup {
      id
      name
    }
    ...EdgeTable_Edge
  }
`);

interface Props {
  memberships: readonly FragmentType<typeof Memberships_Membership>[] | undefined;
  shows: 'user' | 'userGroup';
  add: string;
  empty: ReactNode;
  paging?: Paging;
  filter?: ReactNode;
  allOf?: { of: string; search?: string; count: number };
}

/** Memberships, with who stated them and for how long. */
export function Memberships({ memberships, shows, add, ...rest }: Props) {
  const m = useMessages();
  const rows = memberships?.map((membership) => readFragment(Memberships_Membership, membership));
  type Row = NonNullable<typeof rows>[number];
  return (
    <EdgeTable
      {...rest}
      label={m.members.memberships}
      rows={rows}
      edgeOf={(row) => row}
      nameOf={({ user, userGroup }) => (shows === 'user' ? user.displayName : userGroup.name)}
      actions={
        <LinkButton variant="primary" href={add}>
          {m.members.add}
        </LinkButton>
      }
      columns={[
        shows === 'user'
          ? {
              id: 'user',
              header: m.user.one,
              cell: ({ user }: Row) => <AppLink href={paths.user(user.id)}>{user.displayName}</AppLink>,
            }
          : {
              id: 'group',
              header: m.userGroup.one,
              cell: ({ userGroup }: Row) => (
                <AppLink href={paths.userGroup(userGroup.id)}>{userGroup.name}</AppLink>
              ),
            },
      ]}
    />
  );
}
