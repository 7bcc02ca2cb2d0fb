import type { Call } from '~/api/recorder';

/** Quotes a text for a POSIX shell. */
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A curl command that makes the same call, with a token from the environment. */
export function curlOf({ query, variables }: Pick<Call, 'query' | 'variables'>, origin: string): string {
  const body = JSON.stringify({ query, variables });
  return [
    `curl ${origin}/graphql \\`,
    `  -H "Authorization: Bearer $MUSTER_TOKEN" \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d ${quoted(body)}`,
  ].join('\n');
}
