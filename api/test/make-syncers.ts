import { ResourceKind } from '../src/model/resource.entity.ts';
import type { App, Caller } from './app.ts';
import type { Seed } from './seed.ts';

/** A syncer with its token, its target if it has one, and its open requests. */
export interface MadeSyncer {
  id: string;
  own: Caller;
  /** Empty if its kind has no targets. */
  target: string;
  reconcile: string;
  request: string;
}

/** Creates one syncer of each kind. Names end with a suffix, so that a test can have two of each. */
export async function makeSyncers(app: App, admin: Caller, seed: Seed, suffix = '') {
  const create = async (kind: string, target: string | null): Promise<MadeSyncer> => {
    const { syncer, token } = await admin.change(
      'createSyncer',
      { name: `${kind}${suffix}`, kind },
      'syncer { id } token',
    );
    if (target) await registerTarget(admin, syncer.id, { resource: { id: target } });
    return asked(admin, { id: syncer.id, own: app.withSecret(token), target: target ?? '' });
  };
  const resource = async (name: string, kind: ResourceKind) => (await seed.resource(name + suffix, kind)).id;
  return {
    ldap: await create('LDAP', await resource('of-ldap', ResourceKind.SYSTEM)),
    scim: await create('SCIM', await resource('of-scim', ResourceKind.APPLICATION)),
    agent: await asked(admin, await enrol(app, admin, await resource('of-agent', ResourceKind.SYSTEM))),
    ad: await create('ACTIVE_DIRECTORY', null),
    other: await create('OTHER', await resource('of-other', ResourceKind.STORAGE)),
    scimClient: await create('SCIM_CLIENT', null),
  };
}

export async function registerTarget(admin: Caller, syncer: string, target: object): Promise<void> {
  const { registerTargets } = await admin.ask(
    'mutation ($input: RegisterTargetsInput!) { registerTargets(input: $input) { userErrors { message } } }',
    { input: { syncer, targets: [target] } },
  );
  if (registerTargets.userErrors.length > 0) throw new Error(JSON.stringify(registerTargets.userErrors));
}

/** Enrols a system as its agent does. */
export async function enrol(app: App, admin: Caller, resource: string) {
  const { token: once } = await admin.change('createEnrolment', { resource: { id: resource } }, 'token');
  const { token } = await app.nobody.change('enrolSystem', { token: once, hostname: 'host' }, 'token');
  const own = app.withSecret(token);
  const { syncer } = await own.ask('{ syncer { id } }');
  return { id: syncer.id as string, own, target: resource };
}

async function asked(admin: Caller, syncer: Pick<MadeSyncer, 'id' | 'own' | 'target'>): Promise<MadeSyncer> {
  const { reconcile } = await admin.change('requestReconcile', { syncer: syncer.id }, 'reconcile { id }');
  const { request } = await admin.change(
    'requestDirectory',
    { syncer: syncer.id, anchor: 'x', within: 'PT0S' },
    'request { id }',
  );
  // A SCIM client gets no requests.
  return { ...syncer, reconcile: reconcile.id, request: request?.id ?? 'directoryrequest_1' };
}
