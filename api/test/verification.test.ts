import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { describe, expect } from 'vitest';
import { Outages } from '../src/database/outages.ts';
import { Vault } from '../src/shared/vault.ts';
import { Background } from '../src/verification/background.ts';
import { type App, type Caller, test } from './app.ts';

const facts =
  'isRight position results { check looked differing repaired isComplete } findings { check message objects }';

interface Result {
  check: string;
  looked: number;
  differing: number;
  repaired: number;
  isComplete: boolean;
}

/** A dynamic group with one member, a binding that a syncer keeps, a guest, and an archived group. */
async function directory(app: App, admin: Caller) {
  const must = async (mutation: string, input: Record<string, unknown>, fields = 'position') => {
    const answer = await admin.change(mutation, input, fields);
    expect([mutation, answer.userErrors]).toEqual([mutation, []]);
    return answer;
  };
  const group = (
    await must(
      'createUserGroup',
      { name: 'Engineers', rule: { department: { eq: 'R&D' } } },
      'userGroup { id }',
    )
  ).userGroup;
  const old = (await must('createUserGroup', { name: 'Old' }, 'userGroup { id }')).userGroup;
  const ada = (
    await must('createUser', { username: 'ada', displayName: 'Ada', department: 'R&D' }, 'user { id }')
  ).user;
  const bob = (
    await must('createUser', { username: 'bob', displayName: 'Bob', department: 'Sales' }, 'user { id }')
  ).user;
  const endsAt = new Date(Date.now() + 86_400_000);
  const gil = (
    await must(
      'createUser',
      { username: 'gil', displayName: 'Gil', guest: { sponsor: { id: ada.id }, endsAt } },
      'user { id }',
    )
  ).user;
  const wiki = (await must('createResource', { kind: 'APPLICATION', name: 'Wiki' }, 'resource { id }'))
    .resource;
  await must('addBinding', {
    subject: { userGroup: { id: group.id } },
    object: { resource: { id: wiki.id } },
  });
  await must('addMembership', { user: { id: bob.id }, userGroup: { id: old.id } });
  await must('archiveUserGroup', { userGroup: { id: old.id } });
  const { syncer, token } = await must(
    'createSyncer',
    { name: 'Syncer', kind: 'OTHER' },
    'syncer { id } token',
  );
  await must('registerTargets', { syncer: syncer.id, targets: [{ resource: { id: wiki.id } }] });
  const grants = async () => {
    const { grantChanges } = await app
      .withSecret(token)
      .ask('{ grantChanges(after: 0, first: 100) { grants { isLive user { username } } } }');
    return grantChanges.grants.flatMap((grant: { isLive: boolean; user: { username: string } }) =>
      grant.isLive ? grant.user.username : [],
    );
  };
  expect(await grants()).toEqual(['ada']);
  return { group, old, ada, bob, gil, wiki, grants };
}

const run = (app: App, statement: string) => app.database.em.fork().getConnection().execute(statement);
const key = (id: string) => id.split('_')[1];

const verify = async (caller: Caller) =>
  (await caller.ask(`{ verifyDirectory { ${facts} } }`)).verifyDirectory;

const differingIn = (results: Result[]) =>
  results.filter(({ differing }) => differing > 0).map(({ check, differing }) => [check, differing]);

const repairDerived = (admin: Caller, input: Record<string, unknown> = {}) =>
  admin.change('repairDerived', input, `position verification { ${facts} }`);

describe('A verification', () => {
  test('finds nothing if everything is consistent', async ({ app, admin }) => {
    await directory(app, admin);
    const { isRight, results, findings, position } = await verify(admin);
    expect({ isRight, findings }).toEqual({ isRight: true, findings: [] });
    expect(results).toEqual([
      { check: 'RULES', looked: 1, differing: 0, repaired: 0, isComplete: true },
      { check: 'GRANTS', looked: 1, differing: 0, repaired: 0, isComplete: true },
      { check: 'ARCHIVED', looked: 1, differing: 0, repaired: 0, isComplete: true },
      { check: 'GUESTS', looked: 1, differing: 0, repaired: 0, isComplete: true },
      { check: 'NAMES', looked: expect.any(Number), differing: 0, repaired: 0, isComplete: true },
      { check: 'LOG', looked: position, differing: 0, repaired: 0, isComplete: true },
    ]);
    const repaired = await repairDerived(admin);
    expect(repaired).toMatchObject({ position: null, userErrors: [], verification: { isRight: true } });
  });

  // Damage that a fault of the server, or somebody with access to the database, may cause.
  test.for([
    [
      'a user whom a rule matches and who is not a member',
      ({ ada }) => `delete from edge where source = ${key(ada.id)} and authority = 'RULE'`,
      [
        ['RULES', 1],
        ['GRANTS', 1],
      ],
      [
        'Ada matches the rule of Engineers, but is not a member. Repair the differences.',
        'The grant of Ada on Wiki should not be there. Repair the differences.',
      ],
    ],
    [
      'a member by rule whom the rule does not match',
      ({ bob }) => `update directory_user set department = 'R&D' where id = ${key(bob.id)};
        insert into edge (kind, source, target, starts_at, authority, stated_by, created_at)
          select kind, ${key(bob.id)}, target, now(), authority, stated_by, now() from edge where authority = 'RULE';
        update directory_user set department = 'Sales' where id = ${key(bob.id)}`,
      [
        ['RULES', 1],
        ['GRANTS', 1],
      ],
      [
        'Bob is a member of Engineers by its rule, but does not match it. Repair the differences.',
        'The grant of Bob on Wiki is missing. Repair the differences.',
      ],
    ],
    [
      'a grant that nobody is told of',
      () => 'update access_grant set live = false',
      [['GRANTS', 1]],
      ['The grant of Ada on Wiki is missing. Repair the differences.'],
    ],
    [
      'a grant that should have ended',
      ({ bob, wiki }) => `insert into access_grant (node_id, user_id, level, live, position, levels)
        select node_id, ${key(bob.id)}, level, true, position, levels from access_grant where node_id = ${key(wiki.id)}`,
      [['GRANTS', 1]],
      ['The grant of Bob on Wiki should not be there. Repair the differences.'],
    ],
    [
      'a grant at another level',
      () => "update access_grant set level = 'root'",
      [['GRANTS', 1]],
      [
        'The grant of Ada on Wiki has a level or an end that does not follow from the graph. Repair the differences.',
      ],
    ],
  ] as const satisfies [string, (d: Awaited<ReturnType<typeof directory>>) => string, unknown[], string[]][])(
    'finds and repairs %s',
    async ([, damage, differing, messages], { app, admin }) => {
      const made = await directory(app, admin);
      await run(app, damage(made));
      const found = await verify(admin);
      expect(found.isRight).toBe(false);
      expect(differingIn(found.results)).toEqual(differing);
      expect(found.findings.map(({ message }: { message: string }) => message)).toEqual(messages);

      const dry = await repairDerived(admin, { dryRun: true });
      expect(dry.userErrors).toEqual([]);
      expect(dry.verification.isRight).toBe(true);
      expect(differingIn((await verify(admin)).results)).toEqual(differing);
      expect((await admin.ask('{ lastVerification { at } }')).lastVerification).toBeNull();

      const { position, verification } = await repairDerived(admin, { reason: 'Found by hand' });
      expect(verification.isRight).toBe(true);
      const { changes } = await admin.ask(
        '{ changes(newestFirst: true, first: 1) { nodes { position reason } } }',
      );
      expect(changes.nodes).toEqual([{ position, reason: 'Found by hand' }]);
      expect((await verify(admin)).isRight).toBe(true);
      expect(await made.grants()).toEqual(['ada']);
    },
  );

  test.for([
    [
      'an archived group that somebody is still in',
      ({ old }) => `update edge set ends_at = 'infinity' where target = ${key(old.id)}`,
      ['ARCHIVED', 'Old is archived, but edges still lead to or from it: 1. End them.'],
    ],
    [
      'a guest who is active beyond the end',
      ({ gil }) => `update directory_user set guest_ends_at = now() where id = ${key(gil.id)}`,
      ['GUESTS', 'Gil is active beyond the end that guests have. State a new end, or suspend them.'],
    ],
    [
      'a log whose end is gone',
      () => 'delete from change where position = (select max(position) from change)',
      ['LOG', expect.stringContaining('were written')],
    ],
    [
      'a log that was changed',
      () => 'update change set reason = $$another$$ where position = 2',
      ['LOG', expect.stringContaining('Change 2')],
    ],
  ] as const satisfies [string, (d: Awaited<ReturnType<typeof directory>>) => string, unknown[]][])(
    'says, and does not touch, %s',
    async ([, damage, [check, message]], { app, admin }) => {
      const made = await directory(app, admin);
      await run(app, damage(made));
      expect((await verify(admin)).findings).toMatchObject([{ check, message }]);
      const { verification, position } = await repairDerived(admin);
      expect(position).toBeNull();
      expect(verification.isRight).toBe(false);
      expect((await verify(admin)).findings).toMatchObject([{ check, message }]);
      const { lastVerification } = await admin.ask(`{ lastVerification { ${facts} } }`);
      expect(lastVerification.findings).toMatchObject([{ check, message }]);
    },
  );

  test('is for admins and auditors, and repairs only for admins', async ({ app, admin, seed }) => {
    await directory(app, admin);
    const auditor = await app.as(await seed.user('aud', { role: 'AUDITOR' as never }));
    const member = await app.as(await seed.user('mem'));
    expect((await verify(auditor)).isRight).toBe(true);
    for (const [caller, query] of [
      [member, '{ verifyDirectory { isRight } }'],
      [member, '{ lastVerification { isRight } }'],
    ] as const)
      expect((await caller.run(query)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    for (const caller of [member, auditor])
      expect((await repairDerived(caller)).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

test('the leader verifies at intervals, repairs, and signs checkpoints of the log', async ({
  app,
  admin,
}) => {
  const { grants } = await directory(app, admin);
  await run(app, 'update access_grant set live = false');
  const logger = pino({ level: 'silent' });
  const hour = 3_600_000;
  const options = { verifyEveryMs: hour, checkpointEveryMs: hour, checkEveryMs: 10 };
  const background = new Background(
    app.database,
    app.log,
    new Vault(randomBytes(32)),
    new Outages(logger),
    logger,
    options,
  );
  await expect
    .poll(async () => (await admin.ask('{ lastVerification { isRight } }')).lastVerification, {
      timeout: 20_000,
    })
    .toEqual({ isRight: true });
  await background.stop();
  const { lastVerification, logCheckpoints } = await admin.ask(
    `{ lastVerification { ${facts} } logCheckpoints { position } }`,
  );
  expect(differingIn(lastVerification.results)).toEqual([['GRANTS', 1]]);
  expect(lastVerification.findings).toMatchObject([{ check: 'GRANTS' }]);
  expect(logCheckpoints).toEqual([{ position: lastVerification.position }]);
  await expect.poll(grants).toEqual(['ada']);
  const { changes } = await admin.ask(
    '{ changes(newestFirst: true, first: 1) { nodes { kind actor { name } reason } } }',
  );
  expect(changes.nodes).toMatchObject([{ kind: 'GRANTS_REPAIRED', reason: null }]);
});
