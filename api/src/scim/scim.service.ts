import { randomUUID } from 'node:crypto';
import type { MirroredMembersInput } from '../mirrors/apply-mirror.inputs.ts';
import { ApplyMirrorService, type Undone } from '../mirrors/apply-mirror.service.ts';
import { MirrorProblemKind } from '../mirrors/mirror-problem.types.ts';
import { clock } from '../shared/clock.ts';
import { ErrorText } from '../shared/error-text.ts';
import { rows, sql } from '../shared/sql.ts';
import { assertNoClash } from '../shared/unique.ts';
import type { Operation } from '../viewer/operation.ts';
import type { Complex, ResourceType } from './attributes.ts';
import type { BulkOperation } from './bulk.ts';
import { groupFactsOf, userFactsOf } from './facts.ts';
import { type MemberChange, memberOperations, parseMembers } from './members.ts';
import { applyPatch, parseOperations, readResource } from './patch.ts';
import { entityTagOf, versionIn } from './render.ts';
import { invalid, ScimError } from './scim-error.ts';
import {
  findStored,
  listStored,
  membersOf,
  nameOf,
  type Query,
  reviveByExternalId,
  storeResource,
  touchRelated,
  touchUsers,
  typesOf,
} from './store.ts';
import type { StoredResource } from './stored-resource.ts';

/** The most members that are changed in one transaction. Larger groups are changed in several. */
const maxAtOnce = 4_000;

/**
 * What identity providers and HR systems push by SCIM. A provider is the master of it, like a mirrored directory; the
 * same rules decide which user a person is.
 */
export class ScimService {
  private readonly syncer = this.operation.viewer.syncerKey ?? 0;
  private readonly mirroring = new ApplyMirrorService(this.operation);

  constructor(private readonly operation: Operation) {}

  async get(type: ResourceType, id: string): Promise<StoredResource> {
    const found = await findStored(this.operation.em, this.syncer, type, id);
    if (!found) throw new ScimError(404, `There is no ${type} ${id.slice(0, 80)}.`);
    return found;
  }

  list(type: ResourceType, query: Query) {
    return listStored(this.operation.em, this.syncer, type, query);
  }

  async create(type: ResourceType, body: unknown): Promise<StoredResource> {
    const attributes = checked(type, readResource(type, body));
    const id = randomUUID();
    const members = type === 'Group' ? parseMembers(body) : null;
    await this.keep({ id, type, attributes, version: 1 }, members ? [{ op: 'replace', ids: members }] : []);
    return this.get(type, id);
  }

  replace(type: ResourceType, id: string, body: unknown, ifMatch: string | null): Promise<StoredResource> {
    return retryOnConflict(() => this.replaceOnce(type, id, body, ifMatch));
  }

  patch(type: ResourceType, id: string, body: unknown, ifMatch: string | null): Promise<StoredResource> {
    return retryOnConflict(() => this.patchOnce(type, id, body, ifMatch));
  }

  private async replaceOnce(type: ResourceType, id: string, body: unknown, ifMatch: string | null) {
    const before = await this.get(type, id);
    assertMatches(before, ifMatch);
    const attributes = checked(type, readResource(type, body));
    const members = type === 'Group' ? (parseMembers(body) ?? []) : null;
    await this.keep(
      { ...before, attributes, version: before.version + 1 },
      members ? [{ op: 'replace', ids: members }] : [],
    );
    return this.get(type, id);
  }

  private async patchOnce(type: ResourceType, id: string, body: unknown, ifMatch: string | null) {
    const before = await this.get(type, id);
    assertMatches(before, ifMatch);
    const { members, others } = memberOperations(type, parseOperations(body));
    const attributes = await applyPatch(type, before.attributes, others);
    const isSame = JSON.stringify(attributes) === JSON.stringify(before.attributes);
    if (isSame && members.length === 0) return before;
    await this.keep(
      { ...before, attributes: checked(type, attributes), version: before.version + 1 },
      members,
    );
    return this.get(type, id);
  }

  /** Carries out one operation of a bulk request. Returns null where the resource was deleted. */
  async perform({ method, type, id, version, data }: BulkOperation): Promise<StoredResource | null> {
    if (method === 'POST') return this.create(type, data);
    const known = id ?? '';
    if (method === 'PUT') return this.replace(type, known, data, version);
    if (method === 'PATCH') return this.patch(type, known, data, version);
    await this.delete(type, known, version);
    return null;
  }

  async delete(type: ResourceType, asked: string, ifMatch: string | null): Promise<void> {
    const before = await this.get(type, asked);
    assertMatches(before, ifMatch);
    // An id may be asked for in capital letters, and mirrored people and groups are found by its exact form.
    const { id } = before;
    const gone = type === 'User' ? { goneUsers: [id] } : { goneGroups: [id] };
    await this.mirroring.apply(
      gone,
      async (tx) => {
        await touchRelated(tx.em, this.syncer, id, null, tx.now);
        const deleted = await rows(
          tx.em,
          sql`delete from scim_resource where id = ${id} and syncer_id = ${this.syncer}
              and (${ifMatch}::text is null or version = ${before.version}) returning 1`,
        );
        if (deleted.length === 0 && ifMatch !== null)
          throw new ScimError(412, 'Somebody else has changed it meanwhile: read it again.');
      },
      refuseUndone,
    );
  }

  /** Stores the resource and its consequences in one transaction; stores nothing if another request was faster. */
  private async keep(
    resource: Pick<StoredResource, 'id' | 'type' | 'attributes' | 'version'>,
    changes: MemberChange[],
  ) {
    const { id, type, attributes, version } = resource;
    const members = await this.difference(id, version > 1, changes);
    const facts =
      type === 'User' ? { users: [userFactsOf(id, attributes)] } : { groups: [groupFactsOf(id, attributes)] };
    const [first = [], ...more] = batches(members);
    await assertNoClash(
      async () => {
        const input = { ...facts, members: [sorted(id, first)] };
        await this.mirroring.apply(
          input,
          async (tx) => {
            if (version === 1) await reviveByExternalId(tx.em, this.syncer, type, id, attributes.externalId);
            else await touchRelated(tx.em, this.syncer, id, nameOf(type, attributes), tx.now);
            if (!(await storeResource(tx.em, this.syncer, resource, clock.now())))
              throw new ChangedMeanwhileError();
            await touchUsers(tx.em, this.syncer, usersIn(first));
          },
          (undone) => {
            refuseUndone(undone);
            // A username may serve as an address, which nobody has stated as such.
            if (attributes.emails !== undefined) refuseAddress(undone);
          },
        );
      },
      {
        scim_resource_name: () =>
          new ScimError(409, `There is a user ${attributes.userName} already.`, 'uniqueness'),
      },
    );
    for (const piece of more)
      await this.mirroring.apply(
        { members: [sorted(id, piece)] },
        (tx) => touchUsers(tx.em, this.syncer, usersIn(piece)),
        refuseUndone,
      );
  }

  /** Who joins and leaves the group after applying all changes in order. */
  private async difference(
    id: string,
    isKnown: boolean,
    changes: readonly MemberChange[],
  ): Promise<MemberMove[]> {
    if (changes.length === 0) return [];
    const present = isKnown ? await membersOf(this.operation.em, this.syncer, [id]) : [];
    const before = new Set(present.map((member) => member.id));
    let after = new Set(before);
    for (const { op, ids } of changes) {
      if (op === 'replace') after = new Set(ids);
      for (const member of ids) {
        if (op === 'add') after.add(member);
        if (op === 'remove') after.delete(member);
      }
    }
    const joining = [...after].filter((member) => !before.has(member));
    const leaving = [...before].filter((member) => !after.has(member));
    const types = await typesOf(this.operation.em, this.syncer, joining);
    const unknown = joining.find((member) => !types.has(member));
    if (unknown !== undefined)
      throw invalid('invalidValue', `There is no user or group ${unknown.slice(0, 80)}.`);
    const typeOf = new Map(present.map((member) => [member.id, member.type]));
    return [
      ...leaving.map((member) => ({ id: member, type: typeOf.get(member) ?? 'User', isJoining: false })),
      ...joining.map((member) => ({ id: member, type: types.get(member) ?? 'User', isJoining: true })),
    ];
  }
}

/** Refuses what could not be applied, so that the provider can retry or show the error. */
function refuseUndone({ keptAdmins: [admin], unnamed: [person], problems }: Undone): void {
  // A group that only has another name here was mirrored.
  const refused = problems.find(({ kind, isNew }) => isNew && kind !== MirrorProblemKind.GROUP);
  if (refused) throw invalid('invalidValue', String(refused.text));
  if (admin)
    throw new ScimError(
      409,
      `${admin.name} is the last active admin of Muster. Make somebody else an admin there first.`,
    );
  if (person?.isTaken) throw new ScimError(409, String(ErrorText.stored(person.problem)), 'uniqueness');
  if (person) throw invalid('invalidValue', String(ErrorText.stored(person.problem)));
}

/** Refuses an address that cannot be taken. One that another person of the provider has may be freed by the next request. */
function refuseAddress({ addresses: [address] }: Undone): void {
  if (!address || address.isWaiting) return;
  const { code, values } = address.problem;
  if (code === 'MIRRORED_EMAIL_INVALID')
    throw invalid('invalidValue', `${values.email} is not an e-mail address.`);
  throw new ScimError(
    409,
    `The e-mail address ${values.email} is that of another user, whom this provider does not manage.`,
    'uniqueness',
  );
}

interface MemberMove {
  id: string;
  type: ResourceType;
  isJoining: boolean;
}

const usersIn = (moves: readonly MemberMove[]): string[] =>
  moves.flatMap(({ id, type }) => (type === 'User' ? [id] : []));

const batches = (moves: MemberMove[]): MemberMove[][] =>
  Array.from({ length: Math.max(1, Math.ceil(moves.length / maxAtOnce)) }, (_, index) =>
    moves.slice(index * maxAtOnce, (index + 1) * maxAtOnce),
  );

function sorted(group: string, moves: readonly MemberMove[]): MirroredMembersInput {
  const of = (type: ResourceType, isJoining: boolean) =>
    moves.filter((one) => one.type === type && one.isJoining === isJoining).map(({ id }) => id);
  return {
    group,
    join: of('User', true),
    leave: of('User', false),
    nest: of('Group', true),
    unnest: of('Group', false),
  };
}

/** The resource no longer has the version that was read. */
class ChangedMeanwhileError extends Error {}

/** Each failed attempt means that another request has succeeded, and fewer requests than this run at a time. */
const maxAttempts = 50;

/**
 * Applies a change to the current version, and repeats it if another request changed the resource meanwhile. A request
 * with If-Match fails when it reads the new version.
 */
async function retryOnConflict(change: () => Promise<StoredResource>): Promise<StoredResource> {
  for (let attempt = 1; attempt < maxAttempts; attempt += 1) {
    try {
      return await change();
    } catch (error) {
      if (!(error instanceof ChangedMeanwhileError)) throw error;
    }
  }
  throw new ScimError(503, 'Very many others are changing this at the same time. Send the request again.');
}

/** Checks the attributes that RFC 7643 requires. */
function checked(type: ResourceType, attributes: Complex): Complex {
  const required = type === 'User' ? 'userName' : 'displayName';
  const value = attributes[required];
  if (typeof value !== 'string' || value.trim() === '')
    throw invalid('invalidValue', `${required} is required.`);
  return attributes;
}

function assertMatches(stored: StoredResource, ifMatch: string | null): void {
  if (ifMatch === null || ifMatch === '*') return;
  const versions = ifMatch.split(',').map((tag) => versionIn(tag.trim()));
  if (versions.includes(stored.version)) return;
  throw new ScimError(412, `It is at version ${entityTagOf(stored)}: read it again.`);
}
