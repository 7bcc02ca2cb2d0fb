import type { Client } from './client.ts';

interface PageOf<Row> {
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * Loads all rows of a list. The query must take `$after` and alias the list as `page`, with `pageInfo { hasNextPage
 * endCursor }`.
 */
export async function allPages<Row>(
  client: Client,
  query: string,
  variables: Record<string, unknown>,
): Promise<Row[]> {
  const found: Row[] = [];
  let after: string | null = null;
  do {
    const { page }: { page: PageOf<Row> } = await client.ask(query, { ...variables, after });
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
