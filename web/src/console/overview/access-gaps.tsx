'use client';

import Box from '@cloudscape-design/components/box';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { pathOf } from '~/paths';
import { AppLink } from '../links/app-link';

/** A query of its own: in a large directory it takes longer than the rest of the page. */
const AccessGapsQuery = graphql(`
  query AccessGaps {
    usersWithoutAccess(first: 5) {
      nodes {
        id
        displayName
      }
    }
    unreachableResources(first: 5) {
      nodes {
        id
        name
      }
    }
  }
`);

/** Examples of users who may use nothing, and of resources that nobody may use. */
export function AccessGaps() {
  const m = useMessages();
  const [{ data }] = useQuery({ query: AccessGapsQuery });
  const users = data?.usersWithoutAccess.nodes.map(({ id, displayName }) => ({ id, name: displayName }));
  return (
    <ColumnLayout columns={2}>
      <Found title={m.overview.withoutAccess} found={users} />
      <Found title={m.overview.unreachable} found={data?.unreachableResources.nodes} />
    </ColumnLayout>
  );
}

function Found({
  title,
  found,
}: {
  title: string;
  found: readonly { id: string; name: string }[] | undefined;
}) {
  const m = useMessages();
  return (
    <Container fitHeight header={<Header variant="h2">{title}</Header>}>
      {found === undefined && <Box color="text-body-secondary">{m.loading}</Box>}
      {found?.length === 0 && <Box color="text-body-secondary">{m.overview.nobody}</Box>}
      <ul className="lines">
        {found?.map(({ id, name }) => (
          <li key={id}>
            <AppLink href={pathOf(id) ?? ''}>{name}</AppLink>
          </li>
        ))}
      </ul>
    </Container>
  );
}
