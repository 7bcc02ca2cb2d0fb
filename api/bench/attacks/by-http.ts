import { branches, fragmentBomb, nestedArrays, pagesBehindFragments, repeatedFields } from './documents.ts';
import { count, firstLine, graphql, megabyte, post, raw, repeat, send } from './send.ts';
import type { Attack, Tally, Target } from './target.ts';

/** Sends a long request a few bytes at a time. Returns how each connection ended. */
async function trickle(target: Target, head: string, connections: number): Promise<Tally> {
  const tally: Tally = {};
  const { host } = new URL(target.url);
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = raw(target, head.replace('HOST', host));
      let answer = 'still open';
      socket.on('data', (chunk) => {
        answer = String(chunk).split('\r\n')[0] ?? '';
      });
      socket.on('error', (error: NodeJS.ErrnoException) => {
        answer = error.code ?? error.message;
      });
      const dripping = setInterval(() => socket.writable && socket.write('x'), 500);
      await Promise.race([
        new Promise((resolve) => socket.once('close', resolve)),
        new Promise((resolve) => setTimeout(resolve, target.seconds * 1_000)),
      ]);
      clearInterval(dripping);
      socket.destroy();
      count(tally, answer);
    }),
  );
  return tally;
}

const flood = `{ ${Array.from({ length: 4 }, (_, index) => `a${index}: users(first: 200) { nodes { id displayName userGroups(first: 20) { nodes { id name } } } }`).join(' ')} }`;

export const byHttp: Attack[] = [
  {
    what: 'nested fragments, 22 levels',
    who: 'stranger',
    run: (target) => repeat(target, 8, () => graphql(target, fragmentBomb(22))),
  },
  {
    what: 'pages behind fragments',
    who: 'admin',
    run: (target) => repeat(target, 4, () => graphql(target, pagesBehindFragments, {}, target.adminToken)),
  },
  {
    what: 'one field 3,000 times',
    who: 'stranger',
    run: (target) => repeat(target, 8, () => graphql(target, repeatedFields(1_500))),
  },
  {
    what: 'bodies of 50 MB',
    who: 'stranger',
    run: (target) => {
      const body = JSON.stringify({ query: '{ me { name } }', padding: 'x'.repeat(50 * megabyte) });
      return repeat(target, 2, () => post(target, '/graphql', body));
    },
  },
  {
    what: 'JSON nested 100,000 deep',
    who: 'stranger',
    run: (target) =>
      repeat(target, 8, () =>
        post(target, '/graphql', `{"query":"{me{name}}","x":${nestedArrays(100_000)}}`),
      ),
  },
  {
    what: '200 bodies that trickle',
    who: 'stranger',
    run: (target) =>
      trickle(
        target,
        'POST /graphql HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{',
        200,
      ),
  },
  {
    what: '200 heads that trickle',
    who: 'stranger',
    run: (target) => trickle(target, 'GET / HTTP/1.1\r\nHost: HOST\r\nX-Filler: ', 200),
  },
  {
    what: '120 guesses at a code at once',
    who: 'stranger',
    run: (target) =>
      repeat(
        { ...target, seconds: 30 },
        120,
        async (run) => {
          const input = {
            username: target.username,
            password: target.password,
            code: String(run).padStart(6, '0'),
          };
          return graphql(
            target,
            'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } userErrors { code } } }',
            { input },
          );
        },
        120,
      ),
  },
  {
    what: 'guesses at passwords, 32 at a time',
    who: 'stranger',
    run: (target) =>
      repeat(target, 32, (run) =>
        graphql(
          target,
          'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } userErrors { code } } }',
          { input: { username: `user${run}`, password: `a guess at ${run}` } },
        ),
      ),
  },
  {
    what: 'filters of 20,000 branches',
    who: 'admin',
    run: (target) =>
      repeat(target, 4, () =>
        graphql(
          target,
          'query ($where: UserFilter) { users(where: $where) { totalCount } }',
          { where: { OR: branches(20_000) } },
          target.adminToken,
        ),
      ),
  },
  {
    what: 'dynamic rules of 5,000 branches',
    who: 'admin',
    run: (target) =>
      repeat(target, 4, (run) =>
        graphql(
          target,
          'mutation ($input: CreateUserGroupInput!) { createUserGroup(input: $input) { userErrors { code } } }',
          { input: { name: `rule ${run}`, rule: { OR: branches(5_000) }, dryRun: true } },
          target.adminToken,
        ),
      ),
  },
  {
    what: 'SSH keys of 1 MB',
    who: 'member',
    run: (target) =>
      repeat(target, 4, () =>
        graphql(
          target,
          'mutation ($input: AddSshKeyInput!) { addSshKey(input: $input) { userErrors { code } } }',
          { input: { key: `ssh-ed25519 ${'A'.repeat(megabyte)} x` } },
          target.memberToken,
        ),
      ),
  },
  {
    what: 'queries of 16,000 rows, 16 at a time',
    who: 'member',
    run: (target) => repeat(target, 16, () => graphql(target, flood, {}, target.memberToken)),
  },
  {
    what: 'queries of 16,000 rows, 16 at a time',
    who: 'admin',
    run: (target) => repeat(target, 16, () => graphql(target, flood, {}, target.adminToken)),
  },
  {
    what: '500 upgrades to another path',
    who: 'stranger',
    run: (target) => upgrades(target, '/elsewhere', 500),
  },
  {
    what: 'mutations of the same group, 200 at a time',
    who: 'admin',
    run: (target) =>
      repeat(target, 200, (run) =>
        graphql(
          target,
          'mutation ($input: AddMembershipInput!) { addMembership(input: $input) { userErrors { code } } }',
          { input: { user: { id: `user_${1_000 + run}` }, userGroup: { id: target.userGroup } } },
          target.adminToken,
        ),
      ),
  },
  {
    what: 'queries by GET, 500 at a time',
    who: 'member',
    run: (target) =>
      repeat(target, 500, (run) => {
        const query = new URLSearchParams({
          query: `{ a${run}: me { name role } }`,
        });
        return send(target, 'GET', `/graphql?${query}`, { token: target.memberToken });
      }),
  },
  {
    what: 'guesses at links, 200 at a time',
    who: 'stranger',
    run: (target) =>
      repeat(target, 200, () =>
        graphql(
          target,
          'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { userErrors { code } } }',
          { input: { token: 'x'.repeat(43) } },
        ),
      ),
  },
  {
    what: '5,000 memberships in each mutation, 4 at a time',
    who: 'admin',
    run: (target) => {
      const rows = Array.from({ length: 5_000 }, (_, index) => ({ user: { id: `user_${1_000 + index}` } }));
      return repeat(target, 4, () =>
        graphql(
          target,
          'mutation ($input: AddMembershipsInput!) { addMemberships(input: $input) { userErrors { code } } }',
          { input: { userGroup: { id: target.userGroup }, rows, dryRun: true } },
          target.adminToken,
        ),
      );
    },
  },
  { what: 'an upgrade of //', who: 'stranger', run: (target) => upgrades(target, '//', 5) },
];

async function upgrades(target: Target, path: string, connections: number): Promise<Tally> {
  const tally: Tally = {};
  const { host } = new URL(target.url);
  const sent = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`;
  await Promise.all(
    Array.from({ length: connections }, async () => count(tally, await firstLine(target, sent))),
  );
  return tally;
}
