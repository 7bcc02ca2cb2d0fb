import { describe, expect } from 'vitest';
import { type App, type Caller, test } from './app.ts';

const page = '{ users(first: 200) { nodes { id username displayName } } }';

/** The status, the headers and the body of an answer. */
async function answerTo({ url }: App, headers: Record<string, string>, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    body: (await response.json()) as {
      data?: unknown;
      errors?: { message: string; extensions: { code: string; retryAfterMs?: number } }[];
      extensions: { cost: { asked: number; used: number; left: number; resetAt: string } };
    },
  };
}

/** Repeats a query until the rate limit is reached. */
async function spendAll(app: App, { headers }: Caller, query: string) {
  for (let times = 0; times < 1_000; times++) {
    const answer = await answerTo(app, headers, query);
    if (answer.body.errors) return answer;
  }
  throw new Error('There was no end to it');
}

describe('the cost of operations', () => {
  test('is in each answer: what was requested, used and left', async ({ app, admin }) => {
    const types = await answerTo(app, admin.headers, '{ __schema { types { name } } }');
    const { length } = (types.body.data as { __schema: { types: object[] } }).__schema.types;
    const small = (await answerTo(app, admin.headers, '{ position }')).body.extensions.cost;
    const wrong = (await answerTo(app, admin.headers, '{ nothing }')).body.extensions.cost;
    const { cost } = types.body.extensions;
    // The answer, the schema, and for each type the type and its name.
    expect(cost.used).toBe(2 + 2 * length);
    expect(cost.asked).toBeGreaterThan(cost.used - 50);
    expect(small).toMatchObject({ asked: 1, used: 2 });
    expect(wrong.used).toBeGreaterThan(0);
    expect(cost.left).toBeGreaterThan(400_000);
    expect(Date.parse(cost.resetAt)).toBeGreaterThan(Date.now() - 60_000);
  });

  test('is in answers over WebSocket, too', async ({ admin }) => {
    const subscription = admin.subscribe('{ position }');
    const { extensions } = (await subscription.next()) as never as { extensions: { cost: object } };
    expect(extensions.cost).toMatchObject({
      asked: 1,
      left: expect.any(Number),
      resetAt: expect.any(String),
    });
    subscription.stop();
  });

  test('that was not used is refunded', async ({ app, admin }) => {
    const before = (await answerTo(app, admin.headers, '{ position }')).body.extensions.cost.left;
    const { cost } = (
      await answerTo(
        app,
        admin.headers,
        '{ users(first: 200) { nodes { userGroups(first: 200) { nodes { id } } } } }',
      )
    ).body.extensions;
    expect(cost.asked).toBeGreaterThan(80_000);
    expect(cost.left).toBeGreaterThan(before - 1_000);
  });
});

describe('a caller whose budget is used up', () => {
  test.override({ rate: 200 });

  test('is refused until a stated time, and nobody else is', async ({ app, admin, seed }) => {
    const ada = await app.withToken({ user: await seed.admin('ada') }, ['READ']);
    const refused = await spendAll(app, ada, page);
    // A little is left, which is spent here, so that it takes seconds until a query is possible again.
    for (let times = 0; times < 10; times++) await answerTo(app, ada.headers, '{ nothing }');
    const another = await answerTo(app, admin.headers, page);
    const overSocket = await ada.subscribe(page).next();

    expect(refused.status).toBe(429);
    expect(Number(refused.retryAfter)).toBeGreaterThanOrEqual(1);
    expect(refused.body.errors).toMatchObject([
      { message: expect.stringContaining('Try again in'), extensions: { code: 'RATE_LIMITED' } },
    ]);
    expect(refused.body.errors?.[0]?.extensions.retryAfterMs).toBeGreaterThan(0);
    expect(refused.body.extensions.cost.left).toBeLessThan(801);
    expect(another.status).toBe(200);
    expect(overSocket.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  });

  test('does not get another budget with another token or session', async ({ app, seed }) => {
    const user = await seed.admin('ada');
    await spendAll(app, await app.withToken({ user }, ['READ']), page);
    const token = await answerTo(app, (await app.withToken({ user }, ['READ'])).headers, page);
    const session = await answerTo(app, (await app.as(user)).headers, page);
    expect([token.status, session.status]).toEqual([429, 429]);
  });

  test('who has not signed in is counted by address, and does not affect signed-in callers', async ({
    app,
    admin,
  }) => {
    const many = `{ ${Array.from({ length: 15 }, (_, index) => `a${index}: me { name role }`).join(' ')} }`;
    const refused = await spendAll(app, app.nobody, many);
    expect(refused.status).toBe(429);
    expect((await answerTo(app, admin.headers, page)).status).toBe(200);
  });

  test('does not prevent others with the same address from signing in', async ({ app, admin, seed }) => {
    const people = ['ada', 'bob', 'cleo', 'dan'];
    const links = [];
    for (const username of people) {
      await seed.user(username);
      const { url } = await admin.change('createSignInLink', { user: { username } }, 'url');
      links.push(new URL(url).searchParams.get('token'));
    }
    const many = `{ ${Array.from({ length: 15 }, (_, index) => `a${index}: me { name role }`).join(' ')} }`;
    expect((await spendAll(app, app.nobody, many)).status).toBe(429);

    const newPassword = 'seven brave otters swim';
    for (const token of links) {
      const byLink = await app.nobody.change('signInWithLink', { token, newPassword }, 'viewer { name }');
      expect(byLink.viewer).not.toBeNull();
    }
    // Frequent sign-ins do not use up what others need to sign in.
    const often = Array.from({ length: 36 }, (_, index) => people[index % people.length]);
    const signedIn = await Promise.all(
      often.map((username) =>
        app.nobody.change('signIn', { username, password: newPassword }, 'viewer { name }'),
      ),
    );
    expect(signedIn.filter(({ viewer }) => viewer !== null)).toHaveLength(often.length);
  });

  test('by large bodies is refused before they are read', async ({ app, seed }) => {
    const ada = await app.withToken({ user: await seed.admin('ada') }, ['READ', 'WRITE']);
    const send = async () => {
      const response = await fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...ada.headers },
        body: JSON.stringify({ query: '{ position }', variables: { unused: 'x'.repeat(400_000) } }),
      });
      return { status: response.status, retryAfter: Number(response.headers.get('retry-after')) };
    };
    const first = await send();
    const second = await send();
    expect(first.status).toBe(429);
    expect(second.status).toBe(429);
    expect(second.retryAfter).toBeGreaterThan(10);
  });

  test('by documents that are refused is limited, too', async ({ app, admin }) => {
    const statuses = new Set<number>();
    for (let times = 0; times < 200 && !statuses.has(429); times++) {
      statuses.add((await answerTo(app, {}, '{ nothing }')).status);
    }
    expect([...statuses]).toEqual([400, 429]);
    expect((await answerTo(app, admin.headers, page)).status).toBe(200);
  });

  test('may send requests again after the stated time', async ({ app, seed }) => {
    const ada = await app.withToken({ user: await seed.admin('ada') }, ['READ']);
    const small = '{ users(first: 100) { nodes { id } } }';
    const refused = await spendAll(app, ada, small);
    const waitMs = refused.body.errors?.[0]?.extensions.retryAfterMs ?? 0;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    expect((await answerTo(app, ada.headers, small)).status).toBe(200);
  });
});
