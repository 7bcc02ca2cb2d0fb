import { describe, expect } from 'vitest';
import {
  type ChangeKind,
  changeKinds,
  isUserChange,
  kindOfChange,
} from '../src/changes/kinds/change-kinds.ts';
import { KnownKindsOfChanges } from '../src/migrations/2026-12-07c-known-kinds-of-changes.ts';
import { clock } from '../src/shared/clock.ts';
import { instant } from '../src/shared/row-type.ts';
import { rows, rowsOf, sql } from '../src/shared/sql.ts';
import { type Caller, test } from './app.ts';

const newest = async (caller: Caller) => {
  const { changes } = await caller.ask(
    '{ changes(first: 1, newestFirst: true) { nodes { position kind summary undoRefusal undoRefusalCode after } } }',
  );
  return changes.nodes[0];
};

const kinds = Object.keys(changeKinds) as ChangeKind[];

describe('kinds of changes', () => {
  test('each have a sentence without open placeholders', () => {
    const values = {
      one: 'Ada',
      other: 'Wiki',
      syncer: 'Office LDAP',
      before: { name: 'old', role: 'ADMIN', level: 'read', position: 9 },
      after: { name: 'new', role: 'MEMBER', level: 'write', position: 3, decision: 'LINK', people: ['ada'] },
      facts: { name: 'new', level: 'write' },
      isPlanned: false,
      from: '',
      until: ' until 2026-12-24 09:00 UTC',
    };
    const sentences = kinds.map((kind) => kindOfChange(kind).sentence(values));
    expect(new Set(sentences).size).toBe(kinds.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z][^.]+$/);
      expect(sentence).not.toMatch(/undefined|null|something else|without a name| {2}|_/);
    }
  });

  test('say for which changes rules, access and invariants are checked again', () => {
    const recomputing = (recomputation: string) =>
      kinds.filter((kind) => kindOfChange(kind).recomputes.some((one) => one === recomputation));
    expect(recomputing('ACCESS').filter((kind) => !isUserChange(kind))).toEqual(
      kinds.filter((kind) => /^(MEMBERSHIP|NESTING|BINDING|CONTAINMENT|CLOCK)_/.test(kind)),
    );
    expect(recomputing('RULES')).toEqual(['USER_CREATED', 'USER_UPDATED', 'USER_ROLE_CHANGED']);
    expect(recomputing('POLICIES')).toEqual(
      kinds.filter((kind) => /^(POLICY_UPDATED|(ASSIGNMENT|CONTAINMENT|CLOCK)_\w+)$/.test(kind)),
    );
    expect(kinds.filter((kind) => kindOfChange(kind).endsSockets)).toEqual([
      'USER_ROLE_CHANGED',
      'USER_STAGED',
      'USER_SUSPENDED',
      'USER_ARCHIVED',
    ]);
  });

  test('are the values of the enum, each with a description', async ({ admin }) => {
    const { __type } = await admin.ask<{
      __type: { enumValues: { name: string; description: string }[] };
    }>('{ __type(name: "ChangeKind") { enumValues { name description } } }');
    expect(__type.enumValues.map(({ name }: { name: string }) => name)).toEqual([...kinds, 'UNKNOWN']);
    for (const { description } of __type.enumValues) expect(description).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the summary of a change', () => {
  test('says what was created for, changed about and removed from a user', async ({ app, admin, seed }) => {
    const ada = await seed.user('ada');
    const sentences: string[] = [];
    const change = async (caller: Caller, mutation: string, input: object, selection = '') => {
      const answer = await caller.change(mutation, { ...input }, selection);
      expect(answer.userErrors).toEqual([]);
      await expect
        .poll(async () => (await newest(admin))?.summary, { timeout: 10_000 })
        .not.toBe(sentences.at(-1));
      sentences.push((await newest(admin)).summary);
      return answer;
    };
    await change(admin, 'createSignInLink', { user: { id: ada.id } });
    await change(admin, 'setUserRole', { user: { id: ada.id }, role: 'ADMIN' });
    await change(admin, 'setUserRole', { user: { id: ada.id }, role: 'AUDITOR' });
    await change(admin, 'updateUser', { user: { id: ada.id }, jobTitle: 'Countess', department: 'Numbers' });
    const own = await app.as(ada);
    const { token } = await change(own, 'createToken', { name: 'ci', scopes: ['READ'] }, 'token { id }');
    await change(own, 'revokeToken', { id: token.id });
    expect(sentences).toEqual([
      'A sign-in link was created for Ada',
      'Ada became an admin',
      'Ada is no longer an admin, and became an auditor',
      'The user Ada was changed: job title, department',
      'The API token “ci” was created for Ada',
      'The API token “ci” of Ada was revoked',
    ]);
  });

  test('says when something planned will start, and that it was cancelled', async ({ admin, seed }) => {
    const [bob, group] = [await seed.user('bob'), await seed.userGroup('Crew')];
    const startsAt = '2999-01-02T03:04:05Z';
    const { membership } = await admin.change(
      'addMembership',
      { user: { id: bob.id }, userGroup: { id: group.id }, startsAt },
      'position membership { id }',
    );
    expect((await newest(admin)).summary).toBe('Bob will be in Crew from 2999-01-02 03:04 UTC');
    await admin.change('endMembership', { id: membership.id }, 'position');
    expect((await newest(admin)).summary).toBe('Bob’s membership of Crew was cancelled before it started');
  });

  test('names the syncer that a request was sent to', async ({ admin }) => {
    const { syncer } = await admin.change('createSyncer', { name: 'Office', kind: 'OTHER' }, 'syncer { id }');
    await admin.change('requestReconcile', { syncer: syncer.id }, 'position');
    expect((await newest(admin)).summary).toBe('Office was asked to reconcile');
  });

  test('says that a newer version has recorded an unknown kind', async ({ app, admin }) => {
    await rows(
      app.database.em.fork(),
      sql`insert into outbox (transaction, at, actor, changes)
          values (nextval(pg_get_serial_sequence('outbox', 'id')), ${clock.now()}, 1,
            '[{ "kind": "COMET_SEEN", "nodes": [], "before": null, "after": null }]'::jsonb)`,
    );
    app.log.notifySequencer();
    await expect.poll(async () => (await newest(admin))?.kind).toBe('UNKNOWN');
    expect((await admin.ask('{ verifyChanges }')).verifyChanges).toBeNull();
  });
});

describe('undo', () => {
  test('restores an assignment with its priority', async ({ admin, seed, app }) => {
    const host = await seed.resource('web01', 'SYSTEM' as never);
    const { policy } = await admin.change(
      'createPolicy',
      { name: 'No sticks', type: 'usb-storage', settings: { blocked: true } },
      'policy { id }',
    );
    const added = await admin.change(
      'addAssignment',
      { policy: { id: policy.id }, object: { resource: { id: host.id } }, priority: 7 },
      'position assignment { id }',
    );
    expect(await newest(admin)).toMatchObject({
      summary: 'No sticks was assigned to web01 with priority 7',
      undoRefusal: null,
      after: { priority: 7 },
    });

    const undone = await admin.change('undo', { position: added.position }, 'position');
    const again = await admin.change('undo', { position: undone.position }, 'position');

    expect([undone.userErrors, again.userErrors]).toEqual([[], []]);
    const live = await rows(
      app.database.em.fork(),
      sql`select priority from edge where kind = 'ASSIGNMENT' and ends_at = 'infinity'`,
    );
    expect(live).toEqual([{ priority: 7 }]);
  });

  test('reverts exemptions and targets, and reverts that again', async ({ admin, seed }) => {
    const bob = await seed.user('bob', { department: 'Law' });
    const { userGroup } = await admin.change(
      'createUserGroup',
      { name: 'Lawyers', rule: { department: { eq: 'Law' } } },
      'userGroup { id }',
    );
    const { syncer } = await admin.change('createSyncer', { name: 'Office', kind: 'LDAP' }, 'syncer { id }');
    const group = `userGroup(ref: { id: "${userGroup.id}" }) { isLdapGroup members { nodes { username } } }`;
    const state = async () => {
      const answer = await admin.ask(`{ ${group} }`);
      return [answer.userGroup.isLdapGroup, answer.userGroup.members.nodes.length];
    };
    for (const [mutation, input, before, after] of [
      ['addRuleExemption', { userGroup: { id: userGroup.id }, user: { id: bob.id } }, [false, 1], [false, 0]],
      [
        'setLdapGroup',
        { userGroup: { id: userGroup.id }, isLdapGroup: true, syncer: syncer.id },
        [false, 1],
        [true, 1],
      ],
    ] as const) {
      expect(await state(), mutation).toEqual(before);
      const { position, userErrors } = await admin.change(mutation, input, 'position');
      expect(userErrors).toEqual([]);
      expect(await state(), mutation).toEqual(after);
      const undone = await admin.change('undo', { position }, 'position');
      expect([undone.userErrors, await state()], mutation).toEqual([[], before]);
      const again = await admin.change('undo', { position: undone.position }, 'position');
      expect([again.userErrors, await state()], mutation).toEqual([[], after]);
      await admin.change('undo', { position: again.position }, 'position');
    }
  });

  test('says why a change cannot be undone, before and when undo is called', async ({ admin }) => {
    await admin.change('createUserGroup', { name: 'Group' }, 'position');
    const { position, undoRefusal, undoRefusalCode } = await newest(admin);
    const { userErrors } = await admin.change('undo', { position });
    expect(undoRefusal).toBe('A created object stays on record. Archive it instead.');
    expect(undoRefusalCode).toBe('NO_UNDO_CREATED_STAYS');
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', message: undoRefusal }]);
  });
});

describe('a webhook', () => {
  test('for a kind that does not exist is refused, with the most similar kinds', async ({ admin }) => {
    const { errors } = await admin.run(
      'mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { webhook { id } userErrors { message } } }',
      { input: { name: 'Hook', url: 'http://127.0.0.1:9/', kinds: ['MEMBERSHIP_ADED'] } },
    );
    expect(errors?.[0]?.message).toContain('MEMBERSHIP_ADDED');
    expect((await admin.ask('{ webhooks { id } }')).webhooks).toEqual([]);
    const { userErrors } = await admin.change('createWebhook', {
      name: 'Hook',
      url: 'http://127.0.0.1:9/',
      kinds: ['UNKNOWN'],
    });
    expect(userErrors).toMatchObject([{ code: 'BAD_INPUT', path: ['kinds', '0'] }]);
  });

  test('that an older version accepted for only such kinds is paused by the upgrade', async ({
    app,
    admin,
  }) => {
    const em = app.database.em.fork();
    for (const [name, ...named] of [
      ['good', 'MEMBERSHIP_ADDED'],
      ['mixed', 'USER_CREATED', 'USER_CRATED'],
      ['bad', 'USER_CRATED'],
    ])
      await rows(
        em,
        sql`insert into webhook (name, url, secret, kinds, position, created_at, next_attempt_at)
            values (${name}, 'http://127.0.0.1:9/', '', ${named}::text[], 0, now(), now() + interval '1 day')`,
      );
    const migration = new KnownKindsOfChanges(em.getDriver() as never, app.database.config);
    migration.up();
    await em.transactional(async (tx) => {
      for (const query of migration.getQueries()) await tx.execute(String(query));
    });
    expect((await admin.ask('{ webhooks { name kinds isPaused } }')).webhooks).toEqual([
      { name: 'bad', kinds: null, isPaused: true },
      { name: 'good', kinds: ['MEMBERSHIP_ADDED'], isPaused: false },
      { name: 'mixed', kinds: ['USER_CREATED'], isPaused: false },
    ]);
  });
});

describe('the grants of a guest', () => {
  test('end when the guest does, also after the end was moved', async ({ app, admin, seed }) => {
    const wiki = await seed.resource('Wiki');
    const day = (days: number) => new Date(clock.now().getTime() + days * 86_400_000).toISOString();
    const first = day(10);
    const { user } = await admin.change(
      'createUser',
      { username: 'gil', guest: { sponsor: { username: 'grace' }, endsAt: first } },
      'user { id }',
    );
    await admin.change('addBinding', {
      subject: { user: { id: user.id } },
      object: { resource: { id: wiki.id } },
      level: 'read',
    });
    const { syncer } = await admin.change('createSyncer', { name: 'S', kind: 'OTHER' }, 'syncer { id }');
    await admin.change(
      'registerTargets',
      { syncer: syncer.id, targets: [{ resource: { id: wiki.id } }] },
      'position',
    );
    const ends = async () => {
      const found = await rowsOf(
        app.database.em.fork(),
        { ends_at: instant },
        sql`select ends_at from access_grant where live`,
      );
      return found.map(({ ends_at }) => new Date(ends_at).getTime());
    };
    await expect.poll(ends).toEqual([new Date(first).getTime()]);
    for (const end of [day(20), day(5)]) {
      const guest = { sponsor: { username: 'grace' }, endsAt: end };
      await admin.change('updateUser', { user: { id: user.id }, guest }, 'position');
      await expect.poll(ends).toEqual([new Date(end).getTime()]);
    }
  });
});
