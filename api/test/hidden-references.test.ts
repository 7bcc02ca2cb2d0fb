import { describe, expect } from 'vitest';
import { makeSchema } from '../src/api/schema.ts';
import { ResourceKind } from '../src/model/resource.entity.ts';
import { type Caller, test } from './app.ts';
import { type Reference, referencesOf } from './references.ts';
import type { Seed } from './seed.ts';

/** An owner of two groups, a member of another group, and objects that neither of them may see. */
async function makeObjects(seed: Seed, admin: Caller) {
  const [owner, member, bob] = [await seed.user('own'), await seed.user('mem'), await seed.user('bob')];
  const hidden = {
    user: await seed.user('hidden', { externalId: 'x-hidden-user', email: 'hidden@example.test' }),
    userGroup: await seed.userGroup('Hidden group', { externalId: 'x-hidden-group' }),
    resource: await seed.resource('hidden-resource', ResourceKind.SYSTEM, {
      externalId: 'x-hidden-resource',
    }),
    resourceGroup: await seed.resourceGroup('Hidden sites', ResourceKind.SYSTEM),
  };
  const own = { group: await seed.userGroup('Mine'), sites: await seed.resourceGroup('My sites') };
  await seed.own(owner, own.group);
  await seed.own(owner, own.sites);
  const site = await seed.resource('site');
  await seed.contain(own.sites, site);
  const club = await seed.userGroup('Club');
  await seed.member(member, club);
  await seed.bind(club, site, 'read');
  const { policy } = await admin.change(
    'createPolicy',
    { name: 'Hidden policy', type: 'usb-storage', settings: { blocked: true } },
    'policy { id }',
  );
  const { assignment } = await admin.change(
    'addAssignment',
    { policy: { id: policy.id }, object: { resource: { id: hidden.resource.id } } },
    'assignment { id }',
  );
  const { webhook } = await admin.change(
    'createWebhook',
    { name: 'Hook', url: 'http://127.0.0.1:9' },
    'webhook { id }',
  );
  const { syncer } = await admin.change('createSyncer', { name: 'LDAP', kind: 'LDAP' }, 'syncer { id }');
  const { token } = await admin.change('createToken', { name: 'Theirs', scopes: ['READ'] }, 'token { id }');
  const edges = {
    Membership: await seed.member(hidden.user, hidden.userGroup),
    Nesting: await seed.nest(await seed.userGroup('Hidden child'), hidden.userGroup),
    Binding: await seed.bind(hidden.userGroup, hidden.resource, 'login'),
    Containment: await seed.contain(hidden.resourceGroup, hidden.resource),
    Ownership: await seed.own(hidden.user, hidden.userGroup),
    Assignment: assignment.id as string,
  };
  return {
    owner,
    member,
    bob,
    hidden,
    own,
    club,
    site,
    policy: policy.id,
    webhook: webhook.id,
    syncer: syncer.id,
    token: token.id,
    edges,
  };
}
type Objects = Awaited<ReturnType<typeof makeObjects>>;

/** For each type of reference and each way of naming: a hidden object, and one that does not exist. */
const names = (w: Objects): Record<string, Record<string, [hidden: string, absent: string]>> => ({
  UserRef: {
    id: [w.hidden.user.id, 'user_999999'],
    username: ['hidden', 'absent'],
    email: ['hidden@example.test', 'absent@example.test'],
    externalId: ['x-hidden-user', 'x-absent-user'],
  },
  UserGroupRef: {
    id: [w.hidden.userGroup.id, 'group_999999'],
    name: ['Hidden group', 'Absent group'],
    externalId: ['x-hidden-group', 'x-absent-group'],
  },
  ResourceRef: {
    id: [w.hidden.resource.id, 'resource_999999'],
    name: ['hidden-resource', 'absent-resource'],
    externalId: ['x-hidden-resource', 'x-absent-resource'],
  },
  ResourceGroupRef: {
    id: [w.hidden.resourceGroup.id, 'resourcegroup_999999'],
    name: ['Hidden sites', 'Absent sites'],
    externalId: ['x-none', 'x-absent'],
  },
  PolicyRef: {
    id: [w.policy, 'policy_999999'],
    name: ['Hidden policy', 'Absent policy'],
    externalId: ['x-none', 'x-absent'],
  },
});

/** The same for bare ids, by operation or by field. */
function bareId(w: Objects, { operation, at, by }: Reference): [hidden: string, absent: string] {
  const kind = /^(?:end|extend)(Membership|Nesting|Binding|Containment|Ownership|Assignment)$/.exec(
    operation,
  )?.[1];
  const absent = (id: string): [string, string] => [id, id.replace(/\d+$/, '999999')];
  if (kind) return absent(w.edges[kind as keyof Objects['edges']]);
  if (operation === 'endEdges' || operation === 'extendEdges') return absent(w.edges.Membership);
  if (at.startsWith('where')) return absent(by === 'actor' ? w.hidden.user.id : w.hidden.userGroup.id);
  if (by === 'syncer' || /[sS]yncer/.test(operation)) return absent(w.syncer);
  if (/[wW]ebhook/.test(operation)) return absent(w.webhook);
  if (by === 'resource' || by === 'object') return absent(w.hidden.resource.id);
  if (by === 'user') return absent(w.hidden.user.id);
  if (operation === 'revokeToken') return absent(w.token);
  if (operation === 'revokeSession') return absent('session_1');
  if (operation === 'removeSshKey') return absent('sshkey_1');
  if (operation === 'removePasskey') return absent('passkey_1');
  // Ids that only admins and syncers may use at all, and cursors, which name nothing.
  return absent('reconcile_1');
}

/** The answer without the parts that differ in every answer. */
async function answerTo(caller: Caller, { document, variables }: Reference, given: string): Promise<string> {
  const { data, errors } = await caller.run(document, variables(given));
  const refused = errors?.map(({ message, extensions: { code }, ...error }) => ({
    message,
    code,
    path: 'path' in error ? error.path : null,
  }));
  return JSON.stringify({ data, refused }).replaceAll(given, '§');
}

describe('a hidden object gets the same error as one that does not exist', () => {
  for (const who of ['owner', 'member'] as const)
    test(`for the ${who}, in every place of an input that names an object`, async ({ app, admin, seed }) => {
      const objects = await makeObjects(seed, admin);
      const caller = await app.as(objects[who]);
      const isOwner = who === 'owner';
      // Objects that the caller may see, so that everything else of the input is found.
      const group = { id: isOwner ? objects.own.group.id : objects.club.id };
      const user = { id: isOwner ? objects.bob.id : objects.member.id };
      const valid = {
        UserRef: user,
        UserGroupRef: group,
        ResourceRef: { id: objects.site.id },
        ResourceGroupRef: { id: objects.own.sites.id },
        PolicyRef: { id: objects.policy },
        BindingSubjectRef: { user },
        BindingObjectRef: isOwner
          ? { resourceGroup: { id: objects.own.sites.id } }
          : { resource: { id: objects.site.id } },
        OwnableRef: { userGroup: group },
        TargetRef: { userGroup: group },
        ID: 'user_1',
        String: 'x',
        Int: 1,
        Boolean: true,
        Position: 1,
        JSON: {},
        DateTime: new Date().toISOString(),
        ISO8601Duration: 'P1D',
      };
      const references = referencesOf(await makeSchema(), valid);
      const asked = new Set<string>();
      const differing: string[] = [];
      for (const reference of references) {
        // Sign-in takes secrets rather than names, and would count the failures.
        if (/^(signIn|signOut|enrolSystem|startPasskeySignIn)/.test(reference.operation)) continue;
        // An owner sees all users, to be able to add them.
        if (who === 'owner' && (reference.type === 'UserRef' || reference.by === 'actor')) continue;
        const [hidden, absent] =
          reference.type === 'ID'
            ? bareId(objects, reference)
            : (names(objects)[reference.type]?.[reference.by] ?? []);
        if (hidden === undefined || absent === undefined)
          throw new Error(`Say what a hidden ${reference.type} is called by ${reference.by}.`);
        asked.add(`${reference.operation} ${reference.at}`);
        const [of, without] = [
          await answerTo(caller, reference, hidden),
          await answerTo(caller, reference, absent),
        ];
        if (of !== without) differing.push(`${reference.operation} ${reference.at}\n  ${of}\n  ${without}`);
        expect(of).not.toMatch(/Hidden|INTERNAL/);
      }
      expect(differing).toEqual([]);
      for (const place of [
        'addNesting input.child.name',
        'addNesting input.parent.id',
        'addBinding input.subject.userGroup.id',
        'addBindings input.rows[].object.resource.name',
        'addContainment input.part.resource.id',
        'updateUserGroup input.userGroup.id',
        'endMembership input.id',
        'userGroup ref.externalId',
        'changes where.nodes[]',
      ])
        expect(asked).toContain(place);
    }, 180_000);
});
