'use client';

import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { AppLink } from '../links/app-link';
import { LinkButton } from '../links/link-button';
import { EdgeTable } from './edge-table';

export const Containers_Containment = graphql(`
  fragment Containers_Containment on Containment {
    id
    resourceGroup {
      id
      name
    }
    ...EdgeTable_Edge
  }
`);

/** The resource groups that contain a resource or a resource group. */
export function Containers(props: {
  part: string;
  containers: readonly FragmentType<typeof Containers_Containment>[] | undefined;
}) {
  const m = useMessages();
  return (
    <EdgeTable
      label={m.places.resourceGroups}
      rows={props.containers?.map((container) => readFragment(Containers_Containment, container))}
      edgeOf={(row) => row}
      nameOf={({ resourceGroup }) => resourceGroup.name}
      empty={m.part.inNone}
      actions={
        <LinkButton variant="primary" href={paths.addPart({ part: props.part })}>
          {m.part.addToGroup}
        </LinkButton>
      }
      columns={[
        {
          id: 'group',
          header: m.resourceGroup.one,
          cell: ({ resourceGroup }) => (
            <AppLink href={paths.resourceGroup(resourceGroup.id)}>{resourceGroup.name}</AppLink>
          ),
        },
      ]}
    />
  );
}
