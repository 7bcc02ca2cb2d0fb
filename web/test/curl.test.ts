import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { curlOf } from '../src/console/call/curl';

test('the curl command reaches the shell unchanged, whatever characters the query contains', () => {
  const query = 'query Users($search: String) {\n  users(search: $search) { nodes { id } }\n}';
  const variables = { search: `it's "quoted" $HOME \`x\` \\ ü` };
  const command = curlOf({ query, variables }, 'http://127.0.0.1:4400');

  const printed = execFileSync(
    'sh',
    ['-c', `curl() { for argument; do printf '%s\\0' "$argument"; done; }\n${command}`],
    {
      env: { MUSTER_TOKEN: 'secret' },
    },
  );
  const [url, , authorization, , , , body] = printed.toString().split('\0');

  expect([url, authorization]).toEqual(['http://127.0.0.1:4400/graphql', 'Authorization: Bearer secret']);
  expect(JSON.parse(body as string)).toEqual({ query, variables });
});
