import { type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { generate } from 'otplib';
import { describe, expect } from 'vitest';
import { makeSchema } from '../src/api/schema.ts';
import { ResourceKind } from '../src/model/resource.entity.ts';
import { clock } from '../src/shared/clock.ts';
import { text } from '../src/shared/row-type.ts';
import { rows, rowsOf, sql } from '../src/shared/sql.ts';
import { type App, type Caller, test } from './app.ts';
import { type MadeSyncer, makeSyncers, registerTarget } from './make-syncers.ts';
import type { Seed } from './seed.ts';

/** The callers. `owner` owns the user group and the resource group of the test data. */
const syncers = ['ldap', 'scim', 'agent', 'ad', 'other', 'scimClient'] as const;
const callerNames = ['admin', 'auditor', 'member', 'owner', ...syncers, 'reader', 'nobody'] as const;
type Who = (typeof callerNames)[number];
type SyncerCaller = (typeof syncers)[number];

/** A public key that nobody else has. */
const bobsKey = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g bob@laptop';

const anyPerson: Who[] = ['admin', 'auditor', 'member', 'owner', 'reader', 'nobody'];
/** Syncers that receive grants. */
const granted: Who[] = ['ldap', 'scim', 'agent', 'other'];
/** A SCIM client may use SCIM only, not GraphQL. */
const graphqlSyncers: Who[] = [...granted, 'ad'];
const signedIn: Who[] = ['admin', 'auditor', 'member', 'owner', 'reader'];
const adminsAndAuditors: Who[] = ['admin', 'auditor', 'reader'];
const admins: Who[] = ['admin'];
const managers: Who[] = ['admin', 'owner'];
const people: Who[] = ['admin', 'auditor', 'member', 'owner'];

interface Fixtures {
  bob: string;
  group: string;
  resource: string;
  resourceGroup: string;
  membership: string;
  binding: string;
  containment: string;
  nesting: string;
  ownership: string;
  syncer: string;
  position: number;
  sshKey: string;
  passkey: string;
  policy: string;
  webhook: string;
  assignment: string;
  system: string;
  /** The target and the requests of the syncer that calls, or of another syncer, for tests of what is not its own. */
  target: string;
  reconcile: string;
  request: string;
  enrolment: string;
  now: string;
}

type Operation = { may: Who[]; call: (fixtures: Fixtures) => string };
const op = (may: Who[], call: (fixtures: Fixtures) => string): Operation => ({ may, call });
const errors = '{ userErrors { code } }';

const queries: Record<string, Operation> = {
  me: op([...anyPerson, ...graphqlSyncers], () => '{ me { name } }'),
  user: op(signedIn, () => '{ user(ref: { username: "nobody-of-this-name" }) { id } }'),
  users: op(signedIn, () => '{ users { nodes { id } } }'),
  userGroup: op(signedIn, () => '{ userGroup(ref: { name: "none" }) { id } }'),
  userGroups: op(signedIn, () => '{ userGroups { nodes { id } } }'),
  resource: op(signedIn, () => '{ resource(ref: { name: "none" }) { id } }'),
  resources: op(signedIn, () => '{ resources { nodes { id } } }'),
  resourceGroup: op(signedIn, () => '{ resourceGroup(ref: { name: "none" }) { id } }'),
  resourceGroups: op(signedIn, () => '{ resourceGroups { nodes { id } } }'),
  webhooks: op(adminsAndAuditors, () => '{ webhooks { id } }'),
  webhook: op(adminsAndAuditors, (w) => `{ webhook(id: "${w.webhook}") { id } }`),
  policyTypes: op(signedIn, () => '{ policyTypes { id } }'),
  policy: op(signedIn, () => '{ policy(ref: { name: "none" }) { id } }'),
  policies: op(adminsAndAuditors, () => '{ policies { nodes { id } } }'),
  compliance: op(adminsAndAuditors, () => '{ compliance { nodes { state } } }'),
  accounts: op(adminsAndAuditors, () => '{ accounts { nodes { name } } }'),
  bindings: op(adminsAndAuditors, () => '{ bindings { nodes { id } } }'),
  endingPerDay: op(adminsAndAuditors, () => '{ endingPerDay(days: 1) { edges } }'),
  endingSoon: op(adminsAndAuditors, () => '{ endingSoon(within: "P1D") { nodes { id } } }'),
  check: op(
    adminsAndAuditors,
    (w) => `{ check(user: { id: "${w.bob}" }, resource: { id: "${w.resource}" }) { allowed } }`,
  ),
  explainAccess: op(
    adminsAndAuditors,
    (w) => `{ explainAccess(user: { id: "${w.bob}" }, resource: { id: "${w.resource}" }) { allowed } }`,
  ),
  accessGraph: op(adminsAndAuditors, (w) => `{ accessGraph(user: { id: "${w.bob}" }) { userCount } }`),
  accessDifference: op(
    adminsAndAuditors,
    (w) =>
      `{ accessDifference(from: "${w.now}", to: "${w.now}", user: { id: "${w.bob}" }) { nodes { before } } }`,
  ),
  usersWithoutAccess: op(adminsAndAuditors, () => '{ usersWithoutAccess { nodes { id } } }'),
  unreachableResources: op(adminsAndAuditors, () => '{ unreachableResources { nodes { id } } }'),
  changes: op([...signedIn, 'other'], () => '{ changes { nodes { position } } }'),
  verifyChanges: op(adminsAndAuditors, () => '{ verifyChanges }'),
  verifyDirectory: op(adminsAndAuditors, () => '{ verifyDirectory { isRight } }'),
  lastVerification: op(adminsAndAuditors, () => '{ lastVerification { isRight } }'),
  verifyLog: op(adminsAndAuditors, () => '{ verifyLog { isIntact } }'),
  logCheckpoint: op(adminsAndAuditors, () => '{ logCheckpoint { position } }'),
  logCheckpoints: op(adminsAndAuditors, () => '{ logCheckpoints { position } }'),
  node: op(signedIn, (w) => `{ node(id: "${w.bob}") { id } }`),
  nodes: op(signedIn, (w) => `{ nodes(ids: ["${w.bob}"]) { id } }`),
  position: op([...signedIn, 'ad', 'other'], () => '{ position }'),
  syncerKinds: op(adminsAndAuditors, () => '{ syncerKinds { kind } }'),
  syncer: op([...adminsAndAuditors, ...graphqlSyncers], (w) => `{ syncer(id: "${w.syncer}") { id } }`),
  syncers: op(adminsAndAuditors, () => '{ syncers { id } }'),
  grantUsers: op(
    ['admin', ...granted],
    (w) => `{ grantUsers(syncer: "${w.syncer}") { users { uidNumber } } }`,
  ),
  grantChanges: op(
    ['admin', ...graphqlSyncers],
    (w) => `{ grantChanges(after: 0, syncer: "${w.syncer}") { position } }`,
  ),
  sessions: op(signedIn, () => '{ sessions { id } }'),
  tokens: op(signedIn, () => '{ tokens { id } }'),
  enrolments: op(adminsAndAuditors, () => '{ enrolments { id } }'),
  manifest: op(adminsAndAuditors, () => '{ manifest }'),
  importReport: op(admins, () => '{ importReport(id: "importreport_42") { isDryRun } }'),
};

const mutations: Record<string, Operation> = {
  signIn: op([], () => `mutation { signIn(input: { username: "x", password: "y" }) ${errors} }`),
  signInWithLink: op([], () => `mutation { signInWithLink(input: { token: "x" }) ${errors} }`),
  signOut: op(anyPerson, () => 'mutation { signOut }'),
  setPassword: op(
    people,
    () => `mutation { setPassword(input: { newPassword: "a long enough phrase", dryRun: true }) ${errors} }`,
  ),
  createSignInLink: op(
    admins,
    (w) => `mutation { createSignInLink(input: { user: { id: "${w.bob}" }, dryRun: true }) ${errors} }`,
  ),
  createToken: op(
    people,
    () => `mutation { createToken(input: { name: "t", scopes: [READ], dryRun: true }) ${errors} }`,
  ),
  revokeToken: op(admins, () => `mutation { revokeToken(input: { id: "token_1", dryRun: true }) ${errors} }`),
  revokeSession: op(
    admins,
    () => `mutation { revokeSession(input: { id: "session_1", dryRun: true }) ${errors} }`,
  ),
  createUser: op(admins, () => `mutation { createUser(input: { username: "new", dryRun: true }) ${errors} }`),
  updateUser: op(
    admins,
    (w) =>
      `mutation { updateUser(input: { user: { id: "${w.bob}" }, jobTitle: "x", dryRun: true }) ${errors} }`,
  ),
  setUserState: op(
    admins,
    (w) =>
      `mutation { setUserState(input: { user: { id: "${w.bob}" }, state: SUSPENDED, dryRun: true }) ${errors} }`,
  ),
  setUserRole: op(
    admins,
    (w) =>
      `mutation { setUserRole(input: { user: { id: "${w.bob}" }, role: AUDITOR, dryRun: true }) ${errors} }`,
  ),
  createUserGroup: op(
    admins,
    () => `mutation { createUserGroup(input: { name: "new", dryRun: true }) ${errors} }`,
  ),
  updateUserGroup: op(
    managers,
    (w) =>
      `mutation { updateUserGroup(input: { userGroup: { id: "${w.group}" }, description: "x", dryRun: true }) ${errors} }`,
  ),
  archiveUserGroup: op(
    admins,
    (w) =>
      `mutation { archiveUserGroup(input: { userGroup: { id: "${w.group}" }, dryRun: true }) ${errors} }`,
  ),
  addRuleExemption: op(
    managers,
    (w) =>
      `mutation { addRuleExemption(input: { userGroup: { id: "${w.group}" }, user: { id: "${w.bob}" }, dryRun: true }) ${errors} }`,
  ),
  removeRuleExemption: op(
    managers,
    (w) =>
      `mutation { removeRuleExemption(input: { userGroup: { id: "${w.group}" }, user: { id: "${w.bob}" }, dryRun: true }) ${errors} }`,
  ),
  createResource: op(
    admins,
    () => `mutation { createResource(input: { kind: SYSTEM, name: "new", dryRun: true }) ${errors} }`,
  ),
  updateResource: op(
    admins,
    (w) =>
      `mutation { updateResource(input: { resource: { id: "${w.resource}" }, description: "x", dryRun: true }) ${errors} }`,
  ),
  archiveResource: op(
    admins,
    (w) =>
      `mutation { archiveResource(input: { resource: { id: "${w.resource}" }, dryRun: true }) ${errors} }`,
  ),
  createResourceGroup: op(
    admins,
    () => `mutation { createResourceGroup(input: { kind: SYSTEM, name: "new", dryRun: true }) ${errors} }`,
  ),
  updateResourceGroup: op(
    admins,
    (w) =>
      `mutation { updateResourceGroup(input: { resourceGroup: { id: "${w.resourceGroup}" }, description: "x", dryRun: true }) ${errors} }`,
  ),
  archiveResourceGroup: op(
    admins,
    (w) =>
      `mutation { archiveResourceGroup(input: { resourceGroup: { id: "${w.resourceGroup}" }, dryRun: true }) ${errors} }`,
  ),
  addMembership: op(
    managers,
    (w) =>
      `mutation { addMembership(input: { user: { id: "${w.bob}" }, userGroup: { id: "${w.group}" }, dryRun: true }) ${errors} }`,
  ),
  addMemberships: op(
    managers,
    (w) =>
      `mutation { addMemberships(input: { userGroup: { id: "${w.group}" }, rows: [{ user: { id: "${w.bob}" } }], dryRun: true }) ${errors} }`,
  ),
  extendMembership: op(
    managers,
    (w) =>
      `mutation { extendMembership(input: { id: "${w.membership}", duration: "P1D", dryRun: true }) ${errors} }`,
  ),
  endMembership: op(
    managers,
    (w) => `mutation { endMembership(input: { id: "${w.membership}", dryRun: true }) ${errors} }`,
  ),
  addNesting: op(
    managers,
    (w) =>
      `mutation { addNesting(input: { child: { name: "Other" }, parent: { id: "${w.group}" }, dryRun: true }) ${errors} }`,
  ),
  endNesting: op(
    managers,
    (w) => `mutation { endNesting(input: { id: "${w.nesting}", dryRun: true }) ${errors} }`,
  ),
  addBinding: op(
    managers,
    (w) =>
      `mutation { addBinding(input: { subject: { user: { id: "${w.bob}" } }, object: { resourceGroup: { id: "${w.resourceGroup}" } }, dryRun: true }) ${errors} }`,
  ),
  addBindings: op(
    managers,
    (w) =>
      `mutation { addBindings(input: { rows: [{ subject: { user: { id: "${w.bob}" } }, object: { resourceGroup: { id: "${w.resourceGroup}" } } }], dryRun: true }) ${errors} }`,
  ),
  extendBinding: op(
    managers,
    (w) =>
      `mutation { extendBinding(input: { id: "${w.binding}", duration: "P1D", dryRun: true }) ${errors} }`,
  ),
  endBinding: op(
    managers,
    (w) => `mutation { endBinding(input: { id: "${w.binding}", dryRun: true }) ${errors} }`,
  ),
  addContainment: op(
    admins,
    (w) =>
      `mutation { addContainment(input: { resourceGroup: { id: "${w.resourceGroup}" }, part: { resource: { id: "${w.resource}" } }, dryRun: true }) ${errors} }`,
  ),
  addContainments: op(
    admins,
    (w) =>
      `mutation { addContainments(input: { rows: [{ resourceGroup: { id: "${w.resourceGroup}" }, part: { resource: { id: "${w.resource}" } } }], dryRun: true }) ${errors} }`,
  ),
  endContainment: op(
    managers,
    (w) => `mutation { endContainment(input: { id: "${w.containment}", dryRun: true }) ${errors} }`,
  ),
  addOwnership: op(
    admins,
    (w) =>
      `mutation { addOwnership(input: { user: { id: "${w.bob}" }, object: { userGroup: { id: "${w.group}" } }, dryRun: true }) ${errors} }`,
  ),
  endOwnership: op(
    admins,
    (w) => `mutation { endOwnership(input: { id: "${w.ownership}", dryRun: true }) ${errors} }`,
  ),
  extendEdges: op(
    managers,
    (w) =>
      `mutation { extendEdges(input: { ids: ["${w.membership}"], duration: "P1D", dryRun: true }) ${errors} }`,
  ),
  endEdges: op(
    managers,
    (w) => `mutation { endEdges(input: { ids: ["${w.membership}"], dryRun: true }) ${errors} }`,
  ),
  addSshKey: op(
    people,
    () =>
      `mutation { addSshKey(input: { key: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl", dryRun: true }) ${errors} }`,
  ),
  removeSshKey: op(
    admins,
    (w) => `mutation { removeSshKey(input: { id: "${w.sshKey}", dryRun: true }) ${errors} }`,
  ),
  signInWithPasskey: op([], () => `mutation { signInWithPasskey(input: { response: {} }) ${errors} }`),
  setUpTotp: op(people, () => `mutation { setUpTotp(input: { dryRun: true }) ${errors} }`),
  confirmTotp: op(
    people,
    () => `mutation { confirmTotp(input: { code: "000000", dryRun: true }) ${errors} }`,
  ),
  removeTotp: op(
    admins,
    (w) => `mutation { removeTotp(input: { user: { id: "${w.bob}" }, dryRun: true }) ${errors} }`,
  ),
  startPasskey: op(people, () => `mutation { startPasskey(input: {}) ${errors} }`),
  addPasskey: op(people, () => `mutation { addPasskey(input: { response: {}, name: "Phone" }) ${errors} }`),
  removePasskey: op(
    admins,
    (w) => `mutation { removePasskey(input: { id: "${w.passkey}", dryRun: true }) ${errors} }`,
  ),
  startPasskeySignIn: op(anyPerson, () => `mutation { startPasskeySignIn ${errors} }`),
  undo: op(admins, (w) => `mutation { undo(input: { position: ${w.position}, dryRun: true }) ${errors} }`),
  applyManifest: op(
    admins,
    () => `mutation { applyManifest(input: { manifest: { muster: 1 }, dryRun: true }) ${errors} }`,
  ),
  importFiles: op(
    admins,
    () =>
      `mutation { importFiles(input: { files: [{ name: "a.csv", content: "dXNlcm5hbWUK" }], dryRun: true }) ${errors} }`,
  ),
  createSyncer: op(
    admins,
    () => `mutation { createSyncer(input: { name: "new", kind: OTHER, dryRun: true }) ${errors} }`,
  ),
  archiveSyncer: op(
    admins,
    (w) => `mutation { archiveSyncer(input: { id: "${w.syncer}", dryRun: true }) ${errors} }`,
  ),
  setLdapGroup: op(
    admins,
    (w) =>
      `mutation { setLdapGroup(input: { userGroup: { id: "${w.group}" }, isLdapGroup: true, syncer: "${w.syncer}", dryRun: true }) ${errors} }`,
  ),
  requestReconcile: op(
    admins,
    (w) => `mutation { requestReconcile(input: { syncer: "${w.syncer}", dryRun: true }) ${errors} }`,
  ),
  decideReconcile: op(
    admins,
    () => `mutation { decideReconcile(input: { id: "reconcile_1", approve: true, dryRun: true }) ${errors} }`,
  ),
  reportAccounts: op(
    ['admin', 'scim', 'agent', 'other'],
    (w) =>
      `mutation { reportAccounts(input: { syncer: "${w.syncer}", accounts: [{ resource: "${w.target}", name: "local", link: ORPHANED, state: PROVISIONED }], dryRun: true }) ${errors} }`,
  ),
  adoptAccount: op(
    admins,
    (w) =>
      `mutation { adoptAccount(input: { resource: { id: "${w.system}" }, name: "local", user: { id: "${w.bob}" }, dryRun: true }) ${errors} }`,
  ),
  createEnrolment: op(admins, () => `mutation { createEnrolment(input: { dryRun: true }) ${errors} }`),
  revokeEnrolment: op(
    admins,
    (w) => `mutation { revokeEnrolment(input: { id: "${w.enrolment}", dryRun: true }) ${errors} }`,
  ),
  enrolSystem: op([], () => `mutation { enrolSystem(input: { token: "x", hostname: "web1" }) ${errors} }`),
  reportSystem: op(
    ['agent', 'other'],
    (w) => `mutation { reportSystem(input: { resource: "${w.target}", facts: {}, dryRun: true }) ${errors} }`,
  ),
  reportCompliance: op(
    ['agent', 'other'],
    (w) =>
      `mutation { reportCompliance(input: { resource: "${w.target}", results: [], dryRun: true }) ${errors} }`,
  ),
  repairDerived: op(admins, () => `mutation { repairDerived(input: { dryRun: true }) ${errors} }`),
  createWebhook: op(
    admins,
    () =>
      `mutation { createWebhook(input: { name: "Other", url: "http://127.0.0.1:9", dryRun: true }) ${errors} }`,
  ),
  updateWebhook: op(
    admins,
    (w) => `mutation { updateWebhook(input: { id: "${w.webhook}", dryRun: true }) ${errors} }`,
  ),
  replayWebhook: op(
    admins,
    (w) => `mutation { replayWebhook(input: { id: "${w.webhook}", after: 0, dryRun: true }) ${errors} }`,
  ),
  archiveWebhook: op(
    admins,
    (w) => `mutation { archiveWebhook(input: { id: "${w.webhook}", dryRun: true }) ${errors} }`,
  ),
  createPolicy: op(
    admins,
    () =>
      `mutation { createPolicy(input: { name: "P", type: "usb-storage", settings: { blocked: true }, dryRun: true }) ${errors} }`,
  ),
  updatePolicy: op(
    admins,
    (w) => `mutation { updatePolicy(input: { policy: { id: "${w.policy}" }, dryRun: true }) ${errors} }`,
  ),
  archivePolicy: op(
    admins,
    (w) => `mutation { archivePolicy(input: { policy: { id: "${w.policy}" }, dryRun: true }) ${errors} }`,
  ),
  addAssignment: op(
    admins,
    (w) =>
      `mutation { addAssignment(input: { policy: { id: "${w.policy}" }, object: { resource: { id: "${w.system}" } }, dryRun: true }) ${errors} }`,
  ),
  endAssignment: op(
    admins,
    (w) => `mutation { endAssignment(input: { id: "${w.assignment}", dryRun: true }) ${errors} }`,
  ),
  reportReconcile: op(
    ['admin', ...graphqlSyncers],
    (w) =>
      `mutation { reportReconcile(input: { syncer: "${w.syncer}", id: "${w.reconcile}", state: DONE, additions: 0, updates: 0, removals: 0, plan: [], dryRun: true }) ${errors} }`,
  ),
  setDirectoryConnection: op(
    admins,
    (w) =>
      `mutation { setDirectoryConnection(input: { syncer: "${w.syncer}", url: "ldaps://dc1", account: "a", password: "b", dryRun: true }) ${errors} }`,
  ),
  setMirrorSelection: op(
    admins,
    (w) =>
      `mutation { setMirrorSelection(input: { syncer: "${w.syncer}", selection: {}, dryRun: true }) ${errors} }`,
  ),
  planMirror: op(
    admins,
    (w) => `mutation { planMirror(input: { syncer: "${w.syncer}", selection: {}, dryRun: true }) ${errors} }`,
  ),
  decideMatches: op(
    admins,
    () => `mutation { decideMatches(input: { ids: [], decision: UNLINK, dryRun: true }) ${errors} }`,
  ),
  endMirrors: op(
    admins,
    () => `mutation { endMirrors(input: { userGroups: [], handover: FINALISE, dryRun: true }) ${errors} }`,
  ),
  requestDirectory: op(
    admins,
    (w) =>
      `mutation { requestDirectory(input: { syncer: "${w.syncer}", anchor: "x", within: "PT0S", dryRun: true }) ${errors} }`,
  ),
  applyMirror: op(['admin', 'ad'], () => `mutation { applyMirror(input: { dryRun: true }) ${errors} }`),
  answerDirectory: op(
    ['admin', 'ad'],
    (w) => `mutation { answerDirectory(input: { id: "${w.request}", state: DONE, dryRun: true }) ${errors} }`,
  ),
  registerTargets: op(
    admins,
    (w) =>
      `mutation { registerTargets(input: { syncer: "${w.syncer}", targets: [{ resource: { id: "${w.target}" } }], dryRun: true }) ${errors} }`,
  ),
  removeTargets: op(
    admins,
    (w) =>
      `mutation { removeTargets(input: { syncer: "${w.syncer}", targets: [{ resource: { id: "${w.target}" } }], dryRun: true }) ${errors} }`,
  ),
  holdSyncerLease: op(
    ['admin', ...graphqlSyncers],
    (w) =>
      `mutation { holdSyncerLease(input: { syncer: "${w.syncer}", holder: "host", session: "x", seconds: 0, dryRun: true }) ${errors} }`,
  ),
  acknowledgeGrants: op(
    ['admin', ...graphqlSyncers],
    (w) =>
      `mutation { acknowledgeGrants(input: { syncer: "${w.syncer}", position: 0, failures: [${w.target ? `{ object: "${w.target}", user: "${w.bob}", message: "No room" }` : ''}], dryRun: true }) ${errors} }`,
  ),
};

const subscriptions: Record<string, Operation> = {
  changes: op([...signedIn, 'other'], () => 'subscription { changes(after: 0) { position } }'),
  grantChanges: op(
    ['admin', ...graphqlSyncers],
    (w) => `subscription { grantChanges(after: 0, syncer: "${w.syncer}") { position } }`,
  ),
};

async function makeFixtures(app: App, seed: Seed) {
  const admin = await seed.admin('grace');
  const auditor = await seed.user('aud', { role: 'AUDITOR' as never });
  const [member, owner, bob] = [await seed.user('mem'), await seed.user('own'), await seed.user('bob')];
  const group = await seed.userGroup('Group', { rule: { username: { eq: 'nobody' } } });
  const other = await seed.userGroup('Other');
  const resource = await seed.resource('site');
  const resourceGroup = await seed.resourceGroup('Sites');
  await seed.own(owner, resourceGroup);
  const grace = await app.as(admin);
  const made = await makeSyncers(app, grace, seed);
  const foreign = await makeSyncers(app, grace, seed, ' of others');
  const syncer = made.ldap;
  const system = await seed.resource('web1', ResourceKind.SYSTEM);
  await registerTarget(grace, syncer.id, { resource: { id: system.id } });
  const facts = { resource: system.id, name: 'local', link: 'ORPHANED', state: 'PROVISIONED' };
  await grace.change('reportAccounts', { syncer: syncer.id, accounts: [facts] });
  const { binding } = await grace.change(
    'addBinding',
    { subject: { user: { id: bob.id } }, object: { resource: { id: system.id } } },
    `binding { id } waitFor(syncer: "${syncer.id}", within: "PT0S")`,
  );
  expect(binding.id).toBeDefined();
  const { webhook } = await grace.change(
    'createWebhook',
    { name: 'Hook', url: 'http://127.0.0.1:9' },
    'webhook { id }',
  );
  const { policy } = await grace.change(
    'createPolicy',
    { name: 'Base', type: 'usb-storage', settings: { blocked: true } },
    'policy { id }',
  );
  const { assignment } = await grace.change(
    'addAssignment',
    { policy: { id: policy.id }, object: { resource: { id: system.id } } },
    'assignment { id }',
  );
  await app.withToken({ user: bob }, ['READ']);
  await grace.change('createEnrolment', {});
  const { enrolments } = await grace.ask('{ enrolments { id } }');
  const { position } = await grace.change(
    'updateUser',
    { user: { id: bob.id }, jobTitle: 'Cook' },
    'position',
  );
  const { sshKey } = await grace.change('addSshKey', { user: { id: bob.id }, key: bobsKey }, 'sshKey { id }');
  const [passkey] = await app.database.em
    .fork()
    .getConnection()
    .execute<{ id: number }[]>(
      `insert into passkey (user_id, name, credential_id, public_key, counter, transports, is_synced, created_at)
       values (${bob.key}, 'Phone', 'AAAA', '', 0, '{}', false, now()) returning id`,
    );
  const fixtures: Fixtures = {
    position,
    policy: policy.id,
    webhook: webhook.id,
    assignment: assignment.id,
    system: system.id,
    enrolment: enrolments[0].id,
    sshKey: sshKey.id,
    passkey: `passkey_${passkey?.id}`,
    bob: bob.id,
    group: group.id,
    resource: resource.id,
    resourceGroup: resourceGroup.id,
    membership: await seed.member(member, group),
    binding: await seed.bind(group, resourceGroup, 'read'),
    containment: await seed.contain(resourceGroup, resource),
    nesting: await seed.nest(other, group),
    ownership: await seed.own(owner, group),
    ...syncerIn(syncer),
    now: new Date().toISOString(),
  };
  const callers: Record<Who, Caller> = {
    admin: grace,
    auditor: await app.as(auditor),
    member: await app.as(member),
    owner: await app.as(owner),
    ...callersOf(made),
    reader: await app.withToken({ user: admin }, ['READ']),
    nobody: app.nobody,
  };
  const fixturesOf = (of: Awaited<ReturnType<typeof makeSyncers>>, who: Who): Fixtures =>
    isSyncer(who) ? { ...fixtures, ...syncerIn(of[who]) } : fixtures;
  return {
    fixtures,
    callers,
    ownFixtures: fixturesOf.bind(null, made),
    foreignFixtures: fixturesOf.bind(null, foreign),
  };
}

const isSyncer = (who: Who): who is SyncerCaller => syncers.some((one) => one === who);

const syncerIn = ({ id, target, reconcile, request }: MadeSyncer) => ({
  syncer: id,
  target,
  reconcile,
  request,
});

const callersOf = ({ ldap, scim, agent, ad, other, scimClient }: Record<SyncerCaller, MadeSyncer>) => ({
  ldap: ldap.own,
  scim: scim.own,
  agent: agent.own,
  ad: ad.own,
  other: other.own,
  scimClient: scimClient.own,
});

const inEarnest = (document: string): string => document.replace('dryRun: true', 'dryRun: false');

/** Whether a call is refused, by a top-level error or by a user error of the payload. */
async function isRefused(caller: Caller, document: string): Promise<boolean> {
  const { data, errors } = document.startsWith('subscription')
    ? await once(caller, document)
    : await caller.run(document);
  if (errors) {
    expect(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']).toContain(errors[0]?.extensions.code);
    return true;
  }
  const payload = Object.values<unknown>({ ...data })[0] as { userErrors?: { code: string }[] } | null;
  const codes = (payload?.userErrors ?? []).map(({ code }) => code);
  return codes.some((code) => code === 'FORBIDDEN' || code === 'NOT_FOUND');
}

async function once(caller: Caller, document: string) {
  const following = caller.subscribe(document);
  const answer = await Promise.race([
    following.next(),
    following.closed.then(() => ({
      data: null,
      errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }],
    })),
  ]);
  following.stop();
  return answer;
}

describe('who may call which operation', () => {
  test('every operation has a row', async ({ app: _ }) => {
    const schema = await makeSchema();
    const names = (type: { getFields(): object } | null | undefined) =>
      Object.keys(type?.getFields() ?? {}).sort();
    expect(Object.keys(queries).sort()).toEqual(names(schema.getQueryType()));
    expect(Object.keys(mutations).sort()).toEqual(names(schema.getMutationType()));
    expect(Object.keys(subscriptions).sort()).toEqual(names(schema.getSubscriptionType()));
  });

  for (const [kind, table] of Object.entries({
    query: queries,
    mutation: mutations,
    subscription: subscriptions,
  })) {
    test(`every caller may use exactly the operations that the table allows: every ${kind}, with and without a dry run`, async ({
      app,
      seed,
    }) => {
      const { callers, ownFixtures } = await makeFixtures(app, seed);
      const found: Record<string, Who[]> = {};
      for (const [name, { call }] of Object.entries(table)) {
        if (name === 'signOut') continue;
        const allowed: Who[] = [];
        for (const who of callerNames) {
          const document = call(ownFixtures(who));
          const isAllowed = !(await isRefused(callers[who], document));
          if (isAllowed) allowed.push(who);
          // A refused mutation changes nothing, so it may be sent without `dryRun`.
          else if (document.includes('dryRun: true'))
            expect([name, who, await isRefused(callers[who], inEarnest(document))]).toEqual([
              name,
              who,
              true,
            ]);
        }
        found[name] = allowed;
      }
      const expected = Object.fromEntries(
        Object.entries(table)
          .filter(([name]) => name !== 'signOut')
          .map(([name, { may }]) => [name, callerNames.filter((who) => may.includes(who))]),
      );
      expect(found).toEqual(expected);
    }, 120_000);

    test(`no syncer may use a ${kind} on what belongs to another syncer, with or without a dry run`, async ({
      app,
      seed,
    }) => {
      const { callers, ownFixtures, foreignFixtures } = await makeFixtures(app, seed);
      let asked = 0;
      for (const [name, { call }] of Object.entries(table))
        for (const who of syncers) {
          const document = call(foreignFixtures(who));
          if (document === call(ownFixtures(who))) continue;
          for (const one of [document, inEarnest(document)])
            expect([name, who, await isRefused(callers[who], one)]).toEqual([name, who, true]);
          asked += 1;
        }
      expect(asked).toBeGreaterThan(0);
    }, 120_000);
  }
});

/** The content of all tables, except counters and notes that every request changes. */
async function everything({ database }: App): Promise<Record<string, string>> {
  const em = database.em.fork();
  const ignoredColumns: Record<string, string[]> = {
    session: ['last_seen_at'],
    api_token: ['last_used_at'],
    webhook: ['leased_until', 'attempts', 'failing_since', 'next_attempt_at', 'message', 'position'],
    sequencer: ['clock'],
  };
  // A wrong guess at a secret counts in a dry run, too: otherwise guessing would be free.
  const tables = await rowsOf(
    em,
    { name: text },
    sql`select table_name as name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'
          and table_name not in ('guess', 'webhook_delivery', 'mikro_orm_migrations') order by 1`,
  );
  const dumps = tables.map(
    ({ name }) => sql`
      select ${name} as name, coalesce(string_agg(one, chr(10) order by one), '') as dump
      from (select (to_jsonb(t) - ${ignoredColumns[name] ?? []}::text[])::text as one from ${sql.table(name)} t) as t`,
  );
  const found = await rowsOf(em, { name: text, dump: text }, sql.join(dumps, sql` union all `));
  return Object.fromEntries(found.map(({ name, dump }) => [name, dump]));
}

async function waitUntilOrdered({ database }: App): Promise<void> {
  const waiting = () => rows(database.em.fork(), sql`select from outbox limit 1`);
  await expect.poll(waiting, { timeout: 10_000 }).toEqual([]);
}

/** The parts of an answer that must be equal in a dry run and in the real run. */
async function answered(caller: Caller, document: string) {
  const { data, errors } = await caller.run(document);
  const payload = data ? Object.values(data)[0] : null;
  return { errors: errors?.map(({ message, extensions }) => [extensions.code, message]), payload };
}

describe('a dry run', () => {
  const effects =
    'effects { gainCount lossCount membershipGainCount membershipLossCount usersAffected resourcesAffected isComplete }';

  /** A call of the table as a dry run and as the real run. Both select errors and effects. */
  function bothOf(schema: GraphQLSchema, name: string, document: string): [string, string] | null {
    const field = schema.getMutationType()?.getFields()[name];
    const input = getNamedType(field?.args[0]?.type);
    if (!isInputObjectType(input) || !('dryRun' in input.getFields())) return null;
    const payload = getNamedType(field?.type);
    const hasEffects = isObjectType(payload) && 'effects' in payload.getFields();
    const real = document
      .replace(/,? ?dryRun: true/, '')
      .replace(errors, `{ ${hasEffects ? effects : ''} userErrors { __typename code message path } }`);
    return [real.replace(/input: \{ ?/, 'input: { dryRun: true '), real];
  }

  test('of any mutation gives the same answer as the real run, and stores nothing, for every caller', async ({
    app,
    seed,
  }) => {
    const schema = await makeSchema();
    const { callers, ownFixtures } = await makeFixtures(app, seed);
    const done: string[] = [];
    // Mutations that take something away run last, and the one that ends a session at the very end, since others need it.
    const takesAway = [
      'registerTargets',
      'undo',
      'remove',
      'setUser',
      'end',
      'revokeEnrolment',
      'setPassword',
      'archive',
      'revoke',
    ];
    const turnOf = (name: string) => takesAway.findIndex((prefix) => name.startsWith(prefix));
    const names = Object.keys(mutations).toSorted((one, other) => turnOf(one) - turnOf(other));
    // Only some kinds of syncers have a connection or a selection.
    const mirrors = ['setDirectoryConnection', 'setMirrorSelection', 'planMirror'];
    const worldFor = (name: string, who: Who) =>
      mirrors.includes(name)
        ? ownFixtures('ad')
        : name === 'removeTargets'
          ? ownFixtures('other')
          : ownFixtures(who);
    for (const name of names)
      for (const who of callerNames.filter((one) => mutations[name]?.may.includes(one))) {
        const both = bothOf(schema, name, mutations[name]?.call(worldFor(name, who)) ?? '');
        if (!both) continue;
        await waitUntilOrdered(app);
        const before = await everything(app);
        const dry = await answered(callers[who], both[0]);
        expect(await everything(app), `${who} keeps nothing: ${both[0]}`).toEqual(before);
        const real = await answered(callers[who], both[1]);
        expect(dry, `${who}: ${both[1]}`).toEqual(real);
        if (JSON.stringify(real).includes('"userErrors":[]')) done.push(name);
      }
    // Mutations whose real run changes nothing here, because the test data lacks what they change.
    const without = names.filter(
      (name) =>
        !done.includes(name) && bothOf(schema, name, mutations[name]?.call(ownFixtures('admin')) ?? ''),
    );
    expect(without.sort()).toEqual([
      'addPasskey',
      'confirmTotp',
      'decideMatches',
      'decideReconcile',
      'endMirrors',
      'enrolSystem',
    ]);
  }, 120_000);

  test('does not use up the code, the token or the pending decision that it needs', async ({ app, seed }) => {
    const { callers, ownFixtures } = await makeFixtures(app, seed);
    const { secret } = await callers.member.change('setUpTotp', {}, 'secret');
    const { token } = await callers.admin.change('createEnrolment', {}, 'token');
    const { reconcile } = ownFixtures('ad');
    const plan = { additions: 0, updates: 0, removals: 9, plan: [] };
    await callers.ad.change('reportReconcile', { id: reconcile, state: 'BLOCKED', ...plan });
    const code = await generate({ secret, epoch: Math.floor(clock.now().getTime() / 1000) });
    for (const [who, mutation, input] of [
      ['member', 'confirmTotp', { code }],
      ['nobody', 'enrolSystem', { token, hostname: 'web2' }],
      ['admin', 'decideReconcile', { id: reconcile, approve: true }],
    ] as const) {
      await waitUntilOrdered(app);
      const before = await everything(app);
      const dry = await callers[who].change(mutation, { ...input, dryRun: true });
      expect(await everything(app), mutation).toEqual(before);
      const real = await callers[who].change(mutation, input);
      expect([dry.userErrors, real.userErrors], mutation).toEqual([[], []]);
    }
  });

  test.for([
    ['a syncer that does not exist', 'admin', () => reconcileOf('syncer_999')],
    [
      'the same policy twice',
      'agent',
      (w: Fixtures) =>
        `mutation { reportCompliance(input: { resource: "${w.target}", results: [${banner}, ${banner}], dryRun: true }) ${errors} }`,
    ],
    [
      'the same account twice',
      'scim',
      (w: Fixtures) => accountsOf(w, `${account(w, 'one')}, ${account(w, 'one')}`),
    ],
    [
      'two accounts of one user',
      'scim',
      (w: Fixtures) => accountsOf(w, `${account(w, 'one')}, ${account(w, 'two')}`),
    ],
    ['the same failure twice', 'ldap', (w: Fixtures) => failuresOf(w, `${failure(w)}, ${failure(w)}`)],
  ] as const)('of a report of %s answers what the real run answers', async ([, who, call], { app, seed }) => {
    const { callers, ownFixtures } = await makeFixtures(app, seed);
    const document = call(ownFixtures(who));
    await waitUntilOrdered(app);
    const before = await everything(app);
    const dry = await answered(callers[who], document);
    expect(await everything(app)).toEqual(before);
    const real = await answered(callers[who], inEarnest(document));
    expect(dry).toEqual(real);
    expect(real.errors).toBeUndefined();
  });
});

const reconcileOf = (syncer: string) =>
  `mutation { reportReconcile(input: { syncer: "${syncer}", state: DONE, additions: 0, updates: 0, removals: 0, plan: [], dryRun: true }) ${errors} }`;
const banner = '{ type: "usb-storage", state: COMPLIANT }';
const account = (w: Fixtures, name: string) =>
  `{ resource: "${w.target}", user: "${w.bob}", name: "${name}", link: LINKED, state: PROVISIONED }`;
const accountsOf = (w: Fixtures, accounts: string) =>
  `mutation { reportAccounts(input: { syncer: "${w.syncer}", accounts: [${accounts}], dryRun: true }) ${errors} }`;
const failure = (w: Fixtures) => `{ object: "${w.system}", user: "${w.bob}", message: "No room" }`;
const failuresOf = (w: Fixtures, failures: string) =>
  `mutation { acknowledgeGrants(input: { syncer: "${w.syncer}", position: 0, failures: [${failures}], dryRun: true }) ${errors} }`;

test('a token with only the scope WRITE can neither query nor subscribe', async ({ app, seed }) => {
  const { fixtures } = await makeFixtures(app, seed);
  const writer = await app.withToken({ user: await seed.admin('ada') }, ['WRITE']);
  for (const [name, { call }] of [...Object.entries(queries), ...Object.entries(subscriptions)])
    expect([name, await isRefused(writer, call(fixtures))]).toEqual([name, name !== 'me']);
}, 60_000);

describe('what a caller may not see is not found', () => {
  test('by a member: other people, foreign groups and resources', async ({ app, seed }) => {
    const { fixtures, callers } = await makeFixtures(app, seed);
    const found = await callers.member.ask(
      `{ user(ref: { id: "${fixtures.bob}" }) { id } userGroup(ref: { name: "Other" }) { id } users { nodes { username } } userGroups { nodes { name } } resources { nodes { name } } resourceGroups { nodes { name } } }`,
    );
    expect(found).toEqual({
      user: null,
      userGroup: null,
      users: { nodes: [{ username: 'mem' }] },
      userGroups: { nodes: [{ name: 'Group' }] },
      resources: { nodes: [{ name: 'site' }] },
      resourceGroups: { nodes: [] },
    });
  });

  test('by a member: the other members of their group', async ({ app, seed }) => {
    const { fixtures, callers } = await makeFixtures(app, seed);
    const { errors } = await callers.member.run(
      `{ userGroup(ref: { id: "${fixtures.group}" }) { members { nodes { username } } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
