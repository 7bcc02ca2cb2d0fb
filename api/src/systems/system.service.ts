import type { EntityManager } from '@mikro-orm/postgresql';
import { commit } from '../changes/commit.ts';
import { announceRevoked } from '../changes/revocations.ts';
import type { Transaction } from '../changes/transaction.ts';
import { findKey } from '../graph/references.ts';
import { stateEdges } from '../graph/state-edges.ts';
import { Authority } from '../model/edge.entity.ts';
import { EdgeKind } from '../model/edge-kinds.ts';
import { Resource, ResourceKind } from '../model/resource.entity.ts';
import { enrollingKinds } from '../model/syncer-kinds.ts';
import { SyncerKind } from '../provisioning/syncer-kind.types.ts';
import { addTargets, assertOwnTargets } from '../provisioning/targets.ts';
import { resourceSnapshot } from '../resources/resource-snapshot.ts';
import { clock } from '../shared/clock.ts';
import { addDuration } from '../shared/duration.ts';
import { type ErrorText, errorText } from '../shared/error-text.ts';
import { ConflictError, ForbiddenError, InputError } from '../shared/errors.ts';
import { fold } from '../shared/fold.ts';
import { keyOf, toId } from '../shared/ids.ts';
import { bool, int, oneOf, text } from '../shared/row-type.ts';
import { onlyRow, rows, rowsOf, sql } from '../shared/sql.ts';
import { cleanAttributes, requiredText } from '../shared/text.ts';
import { Presence } from '../sign-in/presence.ts';
import { createApiToken } from '../sign-in/token.ts';
import { assertLive } from '../viewer/assert-live.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { installScript } from './agent-files.ts';
import { createEnrolment, type Enrolment, findEnrolment, useEnrolment } from './enrolment.ts';
import type { CreateEnrolmentInput, EnrolSystemInput, ReportSystemInput } from './system.types.ts';

const longestEnrolment = 'P30D';

/** Systems with an agent: their enrolment with a one-time token, and the reports of their agents. */
export class SystemService {
  private readonly presence = new Presence(this.operation);
  private readonly client = this.operation.environment.client;

  constructor(private readonly operation: Operation) {}

  async createEnrolment({ resource, resourceGroup, within, ...options }: CreateEnrolmentInput) {
    const { em, viewer, environment } = this.operation;
    authorizeAdmin(viewer);
    const expiresAt = addDuration(clock.now(), within ?? 'PT1H');
    if (expiresAt > addDuration(clock.now(), longestEnrolment))
      throw new InputError(errorText('ENROLMENT_TOO_LONG')).at('within');
    const key = resource ? await findKey(em, 'RESOURCE', resource, 'resource') : null;
    const group = resourceGroup ? await findKey(em, 'RESOURCE_GROUP', resourceGroup, 'resourceGroup') : null;
    if (key !== null) await assertSystem(em, 'resource', key);
    if (group !== null) await assertSystem(em, 'resource_group', group);
    await this.presence.confirmOrScope(options);
    const { transaction, token } = await this.operation.commit(options, async (tx) => {
      await assertLive(tx, viewer);
      await tx.lockNodes([key, group].filter((node) => node !== null));
      if (key !== null) await assertSystem(tx.em, 'resource', key);
      if (group !== null) await assertSystem(tx.em, 'resource_group', group);
      tx.record({
        kind: 'ENROLMENT_CREATED',
        nodes: [key, group].filter((node) => node !== null),
        before: null,
        after: { expiresAt },
      });
      return { token: await createEnrolment(tx, { resource: key, resourceGroup: group, expiresAt }) };
    });
    if (transaction === null) return { transaction };
    const command = await commandFor(environment.publicUrl, token);
    return {
      transaction,
      token,
      expiresAt,
      command,
      warningText: warningFor(environment.publicUrl),
    };
  }

  /** Creates a syncer as the agent of the system, with that system as its only target. */
  async enrol({ token, hostname, facts, dryRun }: EnrolSystemInput) {
    const { em } = this.operation;
    const enrolment = await findEnrolment(em, token);
    if (!enrolment) throw new ForbiddenError(errorText('ENROLMENT_USED')).at('token');
    const name = requiredText(hostname, 'hostname', 253);
    const cleanFacts = cleanAttributes(facts);
    const { result, transaction } = await commit(
      {
        em,
        actorKey: enrolment.created_by,
        requestId: this.operation.requestId,
        notifySequencer: () => this.operation.environment.log.notifySequencer(),
      },
      { dryRun: dryRun ?? false },
      async (tx) => {
        if (!(await useEnrolment(tx, enrolment)))
          throw new ForbiddenError(errorText('ENROLMENT_NOT_GOOD')).at('token');
        const resource = await systemOf(tx, enrolment, name);
        const { secret, revoked } = await agentOf(tx, resource, cleanFacts);
        for (const token of revoked) tx.afterCommit(() => announceRevoked(em, { token }));
        tx.record({
          kind: 'SYSTEM_ENROLLED',
          nodes: [resource.key],
          before: null,
          after: { hostname: name, address: this.client.address, ...cleanFacts },
        });
        return { token: secret, resourceId: resource.id, name: resource.name };
      },
    );
    return transaction === null ? { transaction } : { transaction, ...result };
  }

  /** Not recorded in the log, because it does not change the directory. */
  async report({ resource, facts, bootedAt, dryRun }: ReportSystemInput) {
    const { syncerKey: syncer } = this.operation.viewer;
    if (syncer === null) throw new ForbiddenError(errorText('ONLY_AGENTS'));
    const node = keyOf(resource, 'Resource');
    const cleanFacts = cleanAttributes(facts);
    return this.operation.commit({ dryRun }, async (tx) => {
      await assertOwnTargets(tx.em, syncer, [node], 'resource');
      await rows(
        tx.em,
        sql`with seen as (update syncer set last_seen_at = ${tx.now} where id = ${syncer})
            insert into system_facts (resource_id, syncer_id, facts, booted_at, reported_at)
            select t.node_id, ${syncer}, ${JSON.stringify(cleanFacts)}::jsonb, ${bootedAt ?? null}, ${tx.now}
            from target t where t.syncer_id = ${syncer} and t.node_id = ${node}
            on conflict (resource_id) do update set syncer_id = excluded.syncer_id, facts = excluded.facts,
              booted_at = excluded.booted_at, reported_at = excluded.reported_at`,
      );
      return {};
    });
  }
}

/** Refuses objects that are not a system or system group, and archived ones. Call it again once the node is locked. */
async function assertSystem(
  em: EntityManager,
  table: 'resource' | 'resource_group',
  key: number,
): Promise<void> {
  const field = table === 'resource' ? 'resource' : 'resourceGroup';
  const { kind, name, archived } = await onlyRow(
    em,
    { kind: oneOf('resource_kind', Object.values(ResourceKind)), name: text, archived: bool },
    sql`select resource_kind as kind, name, n.archived_at is not null as archived
        from ${sql.raw(table)} r join node n using (id) where id = ${key}`,
  );
  if (kind !== ResourceKind.SYSTEM) throw new InputError(errorText('ONLY_SYSTEMS_ENROL', { name })).at(field);
  if (archived) throw new ConflictError(errorText('ARCHIVED_ENROLS_NOTHING', { name })).at(field);
}

/** The enrolment command. It runs the script only if its SHA-256 is that of this server. */
async function commandFor(url: string, token: string): Promise<string> {
  const { sum } = await installScript();
  const protocol = new URL(url).protocol.slice(0, -1);
  return [
    'f=$(mktemp)',
    `curl -fsS --proto =${protocol} -H 'Authorization: Bearer ${token}' -o "$f" ${url}/agent/linux.sh`,
    `echo "${sum}  $f" | sha256sum -c - > /dev/null`,
    `sudo sh "$f" ${url} ${token}`,
  ].join(' && ');
}

function warningFor(url: string): ErrorText | null {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return null;
  return errorText('ENROLMENT_UNENCRYPTED', { url });
}

async function systemOf(tx: Transaction, enrolment: Enrolment, hostname: string): Promise<Resource> {
  if (enrolment.resource_id !== null) {
    await tx.lockNodes([enrolment.resource_id]);
    const known = await tx.em.findOneOrFail(Resource, enrolment.resource_id);
    if (known.archivedAt)
      throw new ConflictError(errorText('ARCHIVED_ENROLS_NOTHING', { name: known.name })).at('token');
    return known;
  }
  const [taken] = await rows(
    tx.em,
    sql`select from resource where name_key = ${fold(hostname)} and name_exempt = 0`,
  );
  if (taken) throw new ConflictError(errorText('HOSTNAME_TAKEN', { name: hostname })).at('hostname');
  const resource = new Resource(ResourceKind.SYSTEM, hostname, tx.now);
  tx.em.persist(resource);
  await tx.em.flush();
  tx.record({
    kind: 'RESOURCE_CREATED',
    nodes: [resource.key],
    before: null,
    after: resourceSnapshot(resource),
  });
  if (enrolment.resource_group_id !== null) {
    const part = {
      source: enrolment.resource_group_id,
      target: resource.key,
      startsAt: tx.now,
      endsAt: null,
    };
    await stateEdges(tx, EdgeKind.CONTAINMENT, [part], { authority: Authority.MANUAL });
  }
  return resource;
}

/** The agent of the system. A system that enrols again keeps its agent and gets a new token; the old one is revoked. */
async function agentOf(
  tx: Transaction,
  resource: Resource,
  facts: Record<string, string>,
): Promise<{ secret: string; revoked: number[] }> {
  const [known] = await rowsOf(
    tx.em,
    { id: int },
    // Locks the target: archiving the agent at the same time ends the target first and then its tokens.
    sql`select s.id from target t join syncer s on s.id = t.syncer_id
        where t.node_id = ${resource.key} and s.kind = any(${enrollingKinds}::text[]) and s.archived_at is null
        for share of t`,
  );
  const revoked = await rowsOf(
    tx.em,
    { id: int },
    sql`update api_token set revoked_at = ${tx.now}
        where syncer_id = ${known?.id ?? null} and revoked_at is null returning id`,
  );
  const agent = known ?? (await createAgent(tx, resource));
  await rows(
    tx.em,
    sql`insert into system_facts (resource_id, syncer_id, facts, reported_at)
        values (${resource.key}, ${agent.id}, ${JSON.stringify(facts)}::jsonb, ${tx.now})
        on conflict (resource_id) do update set syncer_id = excluded.syncer_id, facts = excluded.facts`,
  );
  const { secret } = await createApiToken(tx.em, {
    name: resource.name,
    scopes: ['SYNC'],
    userKey: null,
    syncerKey: agent.id,
    expiresAt: null,
    now: tx.now,
  });
  return { secret, revoked: revoked.map(({ id }) => id) };
}

async function createAgent(tx: Transaction, resource: Resource): Promise<{ id: number }> {
  const name = await freeName(tx, `Agent of ${resource.name} (${resource.id})`);
  const agent = await onlyRow(
    tx.em,
    { id: int },
    sql`insert into syncer (name, kind, created_at) values (${name}, ${SyncerKind.LINUX}, ${tx.now}) returning id`,
  );
  tx.record({
    kind: 'SYNCER_CREATED',
    nodes: [],
    before: null,
    after: { id: toId('Syncer', agent.id), name, kind: SyncerKind.LINUX },
  });
  await addTargets(tx, agent.id, [resource.key]);
  return agent;
}

/** An archived agent keeps its name, so a new agent of the same system needs another one. */
async function freeName(tx: Transaction, name: string): Promise<string> {
  const { count } = await onlyRow(
    tx.em,
    { count: int },
    sql`select count(*)::int as count from syncer where name = ${name} or starts_with(name, ${`${name} `})`,
  );
  return count === 0 ? name : `${name} ${count + 1}`;
}
