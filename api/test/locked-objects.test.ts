import { describe, expect } from 'vitest';
import { clockActor } from '../src/changes/actor.ts';
import { ResourceKind } from '../src/model/resource.entity.ts';
import type { User } from '../src/model/user.entity.ts';
import { clock } from '../src/shared/clock.ts';
import { one } from '../src/shared/one.ts';
import { sql } from '../src/shared/sql.ts';
import { type App, type Caller, test } from './app.ts';
import { wrongTimes } from './histories/check.ts';
import type { Seed } from './seed.ts';
import { whileWaiting } from './while-waiting.ts';

const password = 'seven brave otters swim';

interface Situation {
  app: App;
  seed: Seed;
  bob: User;
  /** The session of an admin. */
  ada: Caller;
}

/** A mutation that changes an object of which the key is given. */
interface Change {
  key: number;
  make: () => Promise<unknown>;
}

const setPassword = (ada: Caller) => () =>
  ada.change('setPassword', { user: { username: 'bob' }, newPassword: password });

const linkFor = async (ada: Caller): Promise<string> => {
  const { url } = await ada.change('createSignInLink', { user: { username: 'bob' } }, 'url');
  return new URL(url ?? '').searchParams.get('token') ?? '';
};

const signIn = ({ app }: Situation) =>
  app.nobody.change('signIn', { username: 'bob', password }, 'viewer { name }');

/** By kind of change: prepares what the mutation needs. */
const changes: Record<string, (situation: Situation) => Promise<Change>> = {
  SIGN_IN_LINK_CREATED: async ({ bob, ada }) => ({ key: bob.key, make: () => linkFor(ada) }),
  SIGNED_IN: async (situation) => {
    await setPassword(situation.ada)();
    return { key: situation.bob.key, make: () => signIn(situation) };
  },
  PASSWORD_SET: async ({ bob, ada }) => ({ key: bob.key, make: setPassword(ada) }),
  SIGN_IN_LINK_REVOKED: async ({ bob, ada }) => {
    await linkFor(ada);
    return { key: bob.key, make: setPassword(ada) };
  },
  TOKEN_REVOKED: async ({ app, bob, ada }) => {
    const token = await app.withToken({ user: bob }, ['READ']);
    const { tokens } = await token.ask('{ tokens { id } }');
    return { key: bob.key, make: () => ada.change('revokeToken', { id: tokens[0]?.id }) };
  },
  ENROLMENT_REVOKED: async ({ seed, ada }) => {
    const web = await seed.resource('web1', ResourceKind.SYSTEM);
    await ada.change('createEnrolment', { resource: { id: web.id } });
    const { enrolments } = await ada.ask('{ enrolments { id } }');
    return { key: web.key, make: () => ada.change('revokeEnrolment', { id: enrolments?.[0]?.id }) };
  },
};

const prepared = (kind: string, here: Situation): Promise<Change> =>
  one(changes[kind], 'the kind is a key of the table')(here);

const situation = async (app: App, seed: Seed): Promise<Situation> => ({
  app,
  seed,
  bob: await seed.user('bob'),
  ada: await app.as(await seed.admin('ada')),
});

describe('Of two simultaneous changes of one object, the one with the later position has the later time:', () => {
  test.for(Object.keys(changes))('%s', async (kind, { app, seed }) => {
    const here = await situation(app, seed);
    const { key, make } = await prepared(kind, here);
    // A transaction that has locked the object, and read the clock, before the mutation begins.
    const earlier = [{ kind: 'USER_UPDATED', nodes: [key], before: null, after: null }];
    await whileWaiting(
      app,
      sql`select id from node where id = ${key} for no key update`,
      make,
      sql`insert into outbox (transaction, at, actor, changes)
          values (nextval(pg_get_serial_sequence('outbox', 'id')), ${clock.now()}, ${clockActor}, ${JSON.stringify(earlier)}::jsonb)`,
    );
    expect(await wrongTimes(app)).toEqual([]);
    const { changes: recorded } = await here.ada.ask('{ changes(first: 10) { nodes { kind } } }');
    expect(recorded.nodes).toContainEqual({ kind });
  });
});
