import { describe, expect } from 'vitest';
import { ResourceKind } from '../src/model/resource.entity.ts';
import type { User } from '../src/model/user.entity.ts';
import { written } from '../src/shared/row-type.ts';
import { onlyRow, rows, type Sql, sql } from '../src/shared/sql.ts';
import { type App, test } from './app.ts';
import { mirrorDomain } from './mirrored.ts';
import type { Seed } from './seed.ts';
import { whileWaiting } from './while-waiting.ts';

describe('a mutation that had to wait for a lock decides by the state after the wait', () => {
  test('a webhook keeps changes of others', async ({ app, admin }) => {
    const { webhook } = await admin.change(
      'createWebhook',
      { name: 'Hook', url: 'http://127.0.0.1:9/a' },
      'webhook { id }',
    );
    const answer = await whileWaiting(
      app,
      sql`select from webhook for update`,
      () => admin.change('updateWebhook', { id: webhook.id, name: 'Renamed' }, 'webhook { name url }'),
      sql`update webhook set url = 'http://127.0.0.1:9/b'`,
    );
    expect(answer).toEqual({ webhook: { name: 'Renamed', url: 'http://127.0.0.1:9/b' }, userErrors: [] });
  });

  test('a stored password is not sent to a server that has just been replaced', async ({ app, admin }) => {
    const { syncer } = await mirrorDomain(app, admin);
    const { userErrors } = await whileWaiting(
      app,
      sql`select from mirror for update`,
      () =>
        admin.change('setDirectoryConnection', {
          syncer,
          url: 'ldaps://dc1.ad.example.com',
          account: 'muster@ad.example.com',
        }),
      sql`update mirror set connection = jsonb_set(connection, '{url}', '"ldaps://other.example.com"')`,
    );
    expect(userErrors).toMatchObject([{ path: ['password'] }]);
  });

  test('a group that was just handed over is not mirrored again', async ({ app, admin }) => {
    const { syncer } = await mirrorDomain(app, admin);
    await whileWaiting(
      app,
      sql`select from mirror for update`,
      () => admin.change('setMirrorSelection', { syncer, selection: { groups: ['g2'] } }),
      sql`update mirror set selection = jsonb_set(selection, '{except}', '["g1"]')`,
    );
    const { selection } = await onlyRow(
      app.database.em.fork(),
      { selection: written<{ except: string[] }>() },
      sql`select selection from mirror`,
    );
    expect(selection.except).toEqual(['g1']);
  });

  test('an archived syncer mirrors nothing more', async ({ app, admin }) => {
    const { token } = await mirrorDomain(app, admin);
    const { userErrors } = await whileWaiting(
      app,
      sql`select from mirror for update`,
      () =>
        app.withSecret(token).change('applyMirror', {
          groups: [{ anchor: 'g2', name: 'Guests', path: 'CN=Guests,DC=ad,DC=example,DC=com' }],
        }),
      sql`update syncer set archived_at = now()`,
    );
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', message: 'Head office is archived.' }]);
  });

  test('an archived syncer gets no targets and no requests', async ({ app, admin, seed }) => {
    const wiki = await seed.resource('Wiki');
    const inputs = {
      registerTargets: { targets: [{ resource: { id: wiki.id } }] },
      requestReconcile: {},
    };
    for (const [mutation, input] of Object.entries(inputs)) {
      const { syncer } = await admin.change(
        'createSyncer',
        { name: mutation, kind: 'OTHER' },
        'syncer { id }',
      );
      const { userErrors } = await whileWaiting(
        app,
        sql`select from syncer where name = ${mutation} for update`,
        () => admin.change(mutation, { syncer: syncer.id, ...input }),
        sql`update syncer set archived_at = now() where name = ${mutation}`,
      );
      expect(userErrors).toMatchObject([{ code: 'CONFLICT', message: `${mutation} is archived.` }]);
    }
  });

  test('a syncer is archived once', async ({ app, admin }) => {
    const { syncer } = await admin.change('createSyncer', { name: 'Office', kind: 'OTHER' }, 'syncer { id }');
    const { position } = await whileWaiting(
      app,
      sql`select from syncer for update`,
      () => admin.change('archiveSyncer', { id: syncer.id }, 'position'),
      sql`update syncer set archived_at = now()`,
    );
    expect(position).toBeNull();
  });

  test('no system enrols into an archived group', async ({ app, admin, seed }) => {
    const servers = await seed.resourceGroup('Servers', ResourceKind.SYSTEM);
    const { userErrors } = await whileWaiting(
      app,
      sql`select from node where id = ${servers.key} for update`,
      () => admin.change('createEnrolment', { resourceGroup: { id: servers.id } }),
      sql`update node set archived_at = now() where id = ${servers.key}`,
    );
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', path: ['resourceGroup'] }]);
  });

  test('an owner does not see members of a group whose nesting has ended', async ({ app, seed }) => {
    const owner = await seed.user('owner');
    const [hers, other, inner] = [
      await seed.userGroup('Hers'),
      await seed.userGroup('Other'),
      await seed.userGroup('Inner'),
    ];
    await seed.own(owner, hers);
    await seed.own(owner, other);
    const nesting = await seed.nest(inner, hers);
    const caller = await app.as(owner);
    const { userErrors } = await whileWaiting(
      app,
      sql`select from node where id = any(${[hers.key, inner.key]}::int[]) for update`,
      () => caller.change('addNesting', { child: { id: inner.id }, parent: { id: other.id } }),
      sql`update edge set ends_at = now() where id = ${Number(nesting.split('_')[1])}`,
    );
    expect(userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  describe('a sign-in', () => {
    const password = 'seven brave otters swim';

    /** Bob signs in while something about him changes. */
    async function bobSignsIn(app: App, seed: Seed, meanwhile: (bob: User) => Sql) {
      const bob = await seed.user('bob');
      const ada = await app.as(await seed.admin('ada'));
      await ada.change('setPassword', { user: { id: bob.id }, newPassword: password });
      const { userErrors } = await whileWaiting(
        app,
        sql`select id from node where id = ${bob.key} for no key update`,
        () => app.nobody.change('signIn', { username: 'bob', password }),
        meanwhile(bob),
      );
      const sessions = await rows(
        app.database.em.fork(),
        sql`select from session where user_id = ${bob.key}`,
      );
      return { message: userErrors[0]?.message, sessions: sessions.length };
    }

    test('is refused if the user was just suspended', async ({ app, seed }) => {
      const signIn = await bobSignsIn(
        app,
        seed,
        ({ key }) => sql`update user_state set state = 'SUSPENDED' where user_id = ${key}`,
      );
      expect(signIn).toEqual({ message: expect.stringContaining('may not sign in'), sessions: 0 });
    });

    test('is refused if the password was just changed', async ({ app, seed }) => {
      const signIn = await bobSignsIn(
        app,
        seed,
        ({ key }) => sql`update password set hash = 'another' where user_id = ${key}`,
      );
      expect(signIn).toEqual({ message: expect.stringContaining('has just been changed'), sessions: 0 });
    });

    test('is refused if a code is required since just now', async ({ app, seed }) => {
      const signIn = await bobSignsIn(
        app,
        seed,
        ({ key }) => sql`insert into totp (user_id, secret, created_at, confirmed_at)
          values (${key}, 'sealed', now(), now())`,
      );
      expect(signIn).toEqual({ message: expect.stringContaining('with the code'), sessions: 0 });
    });
  });
});
