'use client';

import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { AppLink } from '../links/app-link';
import { LinkButton } from '../links/link-button';
import { EdgeTable } from './edge-table';

export const Owners_Ownership = graphql(`
  fragment Owners_Ownership on Ownership {
    id
    user {
      id
      displayName
    }
    ...EdgeTable_Edge
  }
`);

export function Owners(props: {
  of: string;
  owners: readonly FragmentType<typeof Owners_Ownership>[] | undefined;
}) {
  const m = useMessages();
  const rows = props.owners?.map((owner) => readFragment(Owners_Ownership, owner));
  return (
    <EdgeTable
      label={m.owner.many}
      rows={rows}
      edgeOf={(row) => row}
      nameOf={({ user }) => user.displayName}
      empty={m.owner.none}
      actions={
        <LinkButton variant="primary" href={paths.addOwner({ object: props.of })}>
          {m.owner.add}
        </LinkButton>
      }
      columns={[
        {
          id: 'user',
          header: m.user.one,
          cell: ({ user }) => <AppLink href={paths.user(user.id)}>{user.displayName}</AppLink>,
        },
      ]}
    />
  );
}
