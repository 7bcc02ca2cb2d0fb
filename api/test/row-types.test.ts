import { expect } from 'vitest';
import { tables } from '../src/model/tables.ts';
import { type Column, instant, int, nullable, text } from '../src/shared/row-type.ts';
import { rowsOf, sql } from '../src/shared/sql.ts';
import { test } from './app.ts';
import { neverCompared } from './compared-answers.ts';

test('the table types of plain selects match the database', async ({ app }) => {
  const found = await rowsOf(
    app.database.em,
    { table_name: text, column_name: text, udt_name: text, is_nullable: text },
    sql`select table_name, column_name, udt_name, is_nullable from information_schema.columns where table_schema = 'public'`,
  );
  const stored = new Map(
    found.map((row) => [`${row.table_name}.${row.column_name}`, `${row.udt_name} ${row.is_nullable}`]),
  );
  for (const [table, columns] of Object.entries(tables))
    for (const [name, column] of Object.entries<Column<unknown>>(columns))
      expect(`${table}.${name} ${stored.get(`${table}.${name}`)}`).toBe(
        `${table}.${name} ${column.type} ${column.isNullable ? 'YES' : 'NO'}`,
      );
});

test.for([
  ['lacks a column', { name: text }, 'It lacks name'],
  ['returns a number for a text', { id: text, note: nullable(text) }, 'id is a int4 and not a text'],
  ['returns a text for a time', { id: int, note: nullable(instant) }, 'note is a text and not a timestamptz'],
] as const)(
  'a statement that %s fails in tests, with rows or without',
  async ([, columns, fault], { app }) => {
    const select = sql`select 1 as id, null::text as note`;
    for (const statement of [select, sql`${select} limit 0`])
      await expect(rowsOf(app.database.em, columns, statement)).rejects.toThrow(fault);
  },
);

test('a statement that returns null where its type has none fails in tests', async ({ app }) => {
  const asked = rowsOf(app.database.em, { note: text }, sql`select null::text as note`);
  await expect(asked).rejects.toThrow('note is null: no text as stated');
});

test('recursive statements return rows of their declared types', async ({ admin, app, seed }) => {
  const ada = await seed.user('ada');
  const team = await seed.userGroup('Team');
  const company = await seed.userGroup('Company');
  const wiki = await seed.resource('Wiki');
  const tools = await seed.resourceGroup('Tools');
  const host = await admin.change('createResource', { kind: 'SYSTEM', name: 'host' }, 'resource { id }');
  const hosts = await admin.change(
    'createResourceGroup',
    { kind: 'SYSTEM', name: 'hosts' },
    'resourceGroup { id }',
  );
  await seed.member(ada, team);
  await seed.nest(team, company);
  await seed.contain(tools, wiki);
  await seed.bind(company, tools, 'write');
  const owning = await seed.own(ada, team);
  await seed.own(ada, company);
  const [system, group] = [host.resource.id, hosts.resourceGroup.id];
  await admin.change('addContainment', { resourceGroup: { id: group }, part: { resource: { id: system } } });
  const { policy } = await admin.change(
    'createPolicy',
    { name: 'Lock', type: 'session-timeout', settings: { idleSeconds: 300 } },
    'policy { id }',
  );
  const given = await admin.change('addAssignment', {
    policy: { id: policy.id },
    object: { resourceGroup: { id: group } },
  });
  expect(given.userErrors).toEqual([]);

  const { syncer } = await admin.change('createSyncer', { name: 'ldap', kind: 'LDAP' }, 'syncer { id }');
  await admin.change('registerTargets', { syncer: syncer.id, targets: [{ userGroup: { id: company.id } }] });
  await admin.ask(
    `query ($user: ID!, $group: ID!, $resource: ID!, $tools: ID!, $system: ID!) {
      user(ref: { id: $user }) { userGroups(first: 5) { totalCount nodes { id } } resources(first: 5) { totalCount nodes { id } } }
      userGroup(ref: { id: $group }) { members(first: 5) { totalCount nodes { id } } }
      resource(ref: { id: $resource }) { users(first: 5) { totalCount nodes { id } } }
      resourceGroup(ref: { id: $tools }) { resources(first: 5) { totalCount nodes { id } } }
      system: resource(ref: { id: $system }) { effectivePolicies { type { id } } }
      check(user: { id: $user }, resource: { id: $resource }) { allowed }
      explainAccess(user: { id: $user }, resource: { id: $resource }) { pathCount }
      accessGraph(user: { id: $user }, resource: { id: $resource }) { userCount }
    }`,
    { user: ada.id, group: company.id, resource: wiki.id, tools: tools.id, system },
  );
  // Effects on access and policies.
  await admin.change(
    'addMembership',
    { user: { username: 'ada' }, userGroup: { id: company.id } },
    'effects { gainCount policyEffectCount }',
  );
  await admin.change(
    'addAssignment',
    { policy: { id: policy.id }, object: { resourceGroup: { id: group } }, priority: 5 },
    'effects { gainCount policyEffectCount }',
  );
  // Grants and notifications are written when changes get their positions.
  const ended = await admin.change('endEdges', { ids: [owning] }, 'position');
  expect(ended.userErrors).toEqual([]);
  await (await app.as(ada)).ask('{ userGroups(first: 5) { nodes { id } } }');
  const { userErrors } = await admin.change('addNesting', {
    child: { id: company.id },
    parent: { id: team.id },
  });
  expect(userErrors).toMatchObject([{ code: 'CYCLE' }]);

  expect(neverCompared()).toEqual([]);
});
