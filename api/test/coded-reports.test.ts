import { describe, expect } from 'vitest';
import { ResourceKind } from '../src/model/resource.entity.ts';
import { test } from './app.ts';
import { enrol, registerTarget } from './make-syncers.ts';

const silent = {
  text: 'ldap://one cannot be reached: ECONNREFUSED',
  code: 'REPORT_UNREACHABLE',
  values: { url: 'ldap://one', problem: 'ECONNREFUSED' },
};
/** What a syncer that is newer than the server may say. */
const unknown = { text: 'The moon is full', code: 'REPORT_OF_A_NEWER_VERSION', values: { moon: 'full' } };

interface Report {
  text: string;
  code: string;
  values: object;
}

const as = (field: string, { text, code, values }: Report) => ({
  [field]: text,
  [`${field}Code`]: code,
  [`${field}Values`]: values,
});
const asked = (field: string) => `${field} ${field}Code ${field}Values`;
const verbatim = (field: string, text: string) => ({
  [field]: text,
  [`${field}Code`]: 'REPORTED',
  [`${field}Values`]: { text },
});

describe('What a syncer reports has codes and values:', () => {
  test('its problem, which stays a text where the syncer knows no codes, or where the server does not know the code', async ({
    app,
    admin,
  }) => {
    const { syncer, token } = await admin.change(
      'createSyncer',
      { name: 'Directory', kind: 'LDAP' },
      'syncer { id } token',
    );
    const own = app.withSecret(token);
    const stored = async (problem: object) => {
      await own.change('holdSyncerLease', { holder: 'host', session: 'one', ...problem });
      return (await admin.ask(`{ syncer(id: "${syncer.id}") { ${asked('problem')} } }`)).syncer;
    };
    expect(await stored(as('problem', silent))).toEqual(as('problem', silent));
    expect(await stored({ problem: 'No room' })).toEqual(verbatim('problem', 'No room'));
    expect(await stored(as('problem', unknown))).toEqual(verbatim('problem', unknown.text));
    expect(await stored({})).toEqual({ problem: null, problemCode: null, problemValues: null });
  });

  test.for([
    ['a value that the sentence needs is missing', { url: 'ldap://one' }],
    ['a value is no text, number or sentence', { url: 'ldap://one', problem: { nested: true } }],
    ['a value is a list of texts', { url: 'ldap://one', problem: ['a', 'b'] }],
    [
      'values are too long',
      {
        url: 'x'.repeat(900),
        problem: 'y'.repeat(900),
        a: 'x'.repeat(900),
        b: 'y'.repeat(900),
        c: 'z'.repeat(900),
      },
    ],
    ['there are too many values', Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`v${n}`, n]))],
  ] as const)('and where %s, its text is shown', async ([, problemValues], { app, admin }) => {
    const { syncer, token } = await admin.change(
      'createSyncer',
      { name: 'Directory', kind: 'LDAP' },
      'syncer { id } token',
    );
    const { userErrors } = await app.withSecret(token).change('holdSyncerLease', {
      holder: 'host',
      session: 'one',
      problem: silent.text,
      problemCode: silent.code,
      problemValues,
    });
    expect(userErrors).toEqual([]);
    const { syncer: found } = await admin.ask(`{ syncer(id: "${syncer.id}") { ${asked('problem')} } }`);
    expect(found).toEqual(verbatim('problem', silent.text));
  });

  test('why it could not apply a grant, in its list, on the account and on the membership', async ({
    app,
    admin,
    seed,
  }) => {
    const ada = await seed.user('ada');
    const wiki = await seed.resource('wiki', ResourceKind.APPLICATION);
    const { syncer, token } = await admin.change(
      'createSyncer',
      { name: 'Wiki', kind: 'SCIM' },
      'syncer { id } token',
    );
    await registerTarget(admin, syncer.id, { resource: { id: wiki.id } });
    await admin.change('addBinding', {
      subject: { user: { id: ada.id } },
      object: { resource: { id: wiki.id } },
    });
    const own = app.withSecret(token);
    await expect
      .poll(
        async () => (await own.ask('{ grantChanges(after: 0) { grants { userId } } }')).grantChanges.grants,
      )
      .toHaveLength(1);
    // A sentence within a sentence, as where a server says why.
    const why = { text: '409: taken', code: 'REPORT_FAILED', values: { problem: '409: taken' } };
    const failure = {
      text: 'The previous settings could not be restored: It failed: 409: taken',
      code: 'REPORT_POLICY_STAYS',
      values: { problem: { ...why, text: 'It failed: 409: taken' } },
    };
    await own.change('acknowledgeGrants', {
      position: 0,
      failures: [{ object: wiki.id, user: ada.id, ...as('message', failure) }],
    });
    const expected = as('message', failure);
    const { syncer: found, user } = await admin.ask(
      `{ syncer(id: "${syncer.id}") { failures { ${asked('message')} } }
         user(ref: { id: "${ada.id}" }) { accounts(first: 5) { nodes { ${asked('message')} } } } }`,
    );
    expect(found.failures).toEqual([expected]);
    expect(user.accounts.nodes).toEqual([expected]);
  });

  test('what a comparison found, and why it is held back', async ({ app, admin }) => {
    const { syncer, token } = await admin.change(
      'createSyncer',
      { name: 'Directory', kind: 'LDAP' },
      'syncer { id } token',
    );
    const held = {
      text: '1,200 removals do not follow from anything that was stated; up to 10 of them need no approval.',
      code: 'REPORT_REMOVALS_HELD',
      values: { count: 1_200, limit: 10 },
    };
    const renamed = { text: 'is now uid=b', code: 'REPORT_RENAMED', values: { name: 'uid=b' } };
    await app.withSecret(token).change('reportReconcile', {
      state: 'BLOCKED',
      additions: 0,
      updates: 1,
      removals: 1,
      plan: [
        { action: 'UPDATE', object: 'uid=a', ...as('detail', renamed) },
        { action: 'REMOVE', object: 'uid=c', detail: 'its keys' },
        { action: 'ADD', object: 'uid=d' },
      ],
      ...as('message', held),
    });
    const { syncer: found } = await admin.ask(
      `{ syncer(id: "${syncer.id}") { reconciles(first: 1) { ${asked('message')} plan { ${asked('detail')} } } } }`,
    );
    expect(found.reconciles).toEqual([
      {
        ...as('message', held),
        plan: [
          as('detail', renamed),
          verbatim('detail', 'its keys'),
          { detail: null, detailCode: null, detailValues: null },
        ],
      },
    ]);
  });

  test('why a policy is not applied, and what was repaired', async ({ app, admin, seed }) => {
    const web = await seed.resource('web', ResourceKind.SYSTEM);
    const { own } = await enrol(app, admin, web.id);
    const { policy } = await admin.change(
      'createPolicy',
      { name: 'Base', type: 'firewall', settings: { enabled: true } },
      'policy { id }',
    );
    await admin.change('addAssignment', { policy: { id: policy.id }, object: { resource: { id: web.id } } });
    const missing = {
      text: 'nftables is not installed',
      code: 'REPORT_NOT_INSTALLED',
      values: { name: 'nftables' },
    };
    const rules = { text: 'the rules in the kernel', code: 'REPORT_DRIFT_KERNEL_RULES', values: {} };
    await own.change('reportCompliance', {
      resource: web.id,
      results: [
        {
          type: 'firewall',
          state: 'UNSUPPORTED',
          ...as('message', missing),
          ...as('drift', rules),
        },
      ],
    });
    const { resource } = await admin.ask(
      `{ resource(ref: { id: "${web.id}" }) { effectivePolicies { compliance { ${asked('message')} ${asked('drift')} } } } }`,
    );
    expect(resource.effectivePolicies[0].compliance).toEqual({
      ...as('message', missing),
      ...as('drift', rules),
    });
  });

  test('what it did in the other directory, step by step; a syncer that knows no codes states texts', async ({
    app,
    admin,
  }) => {
    const { syncer, token } = await admin.change(
      'createSyncer',
      { name: 'Domain', kind: 'ACTIVE_DIRECTORY' },
      'syncer { id } token',
    );
    const own = app.withSecret(token);
    const answered = async (answer: object) => {
      const { request } = await admin.change(
        'requestDirectory',
        { syncer: syncer.id, anchor: 'x', within: 'PT0S' },
        'request { id }',
      );
      const { request: found } = await own.change(
        'answerDirectory',
        { id: request.id, state: 'DONE', ...answer },
        `request { steps { ${asked('text')} } ${asked('message')} }`,
      );
      return found;
    };
    const joined = { text: 'Joined Fellows', code: 'REPORT_JOINED', values: { group: 'Fellows' } };
    const step = as('text', joined);
    expect(await answered({ codedSteps: [step], ...as('message', silent) })).toEqual({
      steps: [step],
      ...as('message', silent),
    });
    expect(await answered({ steps: ['Joined Fellows'] })).toMatchObject({
      steps: [verbatim('text', 'Joined Fellows')],
      message: null,
    });
  });
});
