'use client';

import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import { useQuery } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';
import { LinkButton } from '../links/link-button';
import { useRemoval } from './use-removal';

const TokensQuery = graphql(`
  query Tokens {
    tokens {
      id
      name
      prefix
      scopes
      createdAt
      lastUsedAt
      expiresAt
    }
  }
`);

const RevokeToken = graphql(`
  mutation RevokeToken($input: RevokeTokenInput!) {
    revokeToken(input: $input) {
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

/** The viewer's API tokens. */
export function Tokens() {
  const m = useMessages();
  const [{ data }] = useQuery({ query: TokensQuery, requestPolicy: 'network-only' });
  const { isBusy, remove } = useRemoval(RevokeToken);
  return (
    <ListTable
      label={m.settings.tokens}
      header={
        <Header
          variant="h2"
          description={m.settings.tokensText}
          actions={
            <LinkButton variant="primary" href={paths.newToken}>
              {m.settings.createToken}
            </LinkButton>
          }
        >
          {m.settings.tokens}
        </Header>
      }
      rows={data?.tokens}
      trackBy={({ id }) => id}
      empty={m.settings.noTokens}
      columns={[
        { id: 'name', header: m.name, isRowHeader: true, cell: ({ name }) => name },
        { id: 'prefix', header: m.settings.prefix, cell: ({ prefix }) => <code>{prefix}…</code> },
        {
          id: 'scopes',
          header: m.settings.scopes,
          cell: ({ scopes }) => scopes.map((scope) => m.scopes[scope]).join(', '),
        },
        { id: 'created', header: m.user.createdAt, cell: ({ createdAt }) => <Time at={createdAt} /> },
        {
          id: 'used',
          header: m.settings.used,
          cell: ({ lastUsedAt }) => <Time at={lastUsedAt} none={m.never} />,
        },
        { id: 'ends', header: m.edges.until, cell: ({ expiresAt }) => <Time at={expiresAt} /> },
        {
          id: 'revoke',
          header: m.settings.revoke,
          cell: ({ id, name }) => (
            <Button
              variant="inline-link"
              disabled={isBusy}
              ariaLabel={`${m.settings.revoke} ${name}`}
              onClick={() => void remove(id, m.settings.tokenRevoked(name))}
            >
              {m.settings.revoke}
            </Button>
          ),
        },
      ]}
    />
  );
}
