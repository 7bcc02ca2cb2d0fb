import type { Transaction } from '../changes/transaction.ts';
import type { Side } from '../graph/access-over-time.ts';
import { type PolicyEdge, policyEdgesTo, systemsBehind } from '../graph/assignments-over-time.ts';
import { endsOfEdges } from '../graph/neighbourhood.ts';
import { carriesPolicies, edgeKinds } from '../model/edge-kinds.ts';
import { Resource } from '../model/resource.entity.ts';
import { tablesOf } from '../model/tables.ts';
import { catalogue } from '../policy-types/catalogue.ts';
import { mergedSettings, type Statement } from '../policy-types/merge.ts';
import { anyOf } from '../shared/sql.ts';
import type { Visibility } from '../viewer/visibility.ts';
import { earlierLifetimes, type Lifetimes } from './concerned.ts';
import { PolicyEffect } from './dependents.types.ts';

/** The most systems that are compared. More are counted. */
const maxSystems = 2_000;

/** The most effects in an answer. */
const shown = 50;

export interface PolicyEffects {
  policyEffects: PolicyEffect[];
  policyEffectCount: number;
  systemsConcerned: number;
  systemsCompared: number;
}

/** An effect on a system that is known by its key. */
type FoundEffect = Pick<PolicyEffect, 'type' | 'setting' | 'from' | 'until' | 'before' | 'after'> & {
  key: number;
};

interface Policy {
  typeId: string;
  settings: Record<string, unknown>;
}

/**
 * Which settings change on which systems, and when: compares the settings of each system before and after, at every
 * future instant.
 */
export async function policyEffectsOf(
  tx: Transaction,
  visibility: Pick<Visibility, 'sees'>,
): Promise<PolicyEffects> {
  const earlier = earlierLifetimes(tx);
  const changed = changedPolicies(tx);
  const starts = new Set<number>(changed.keys());
  for (const { kind, target } of (await endsOfEdges(tx.em, [...earlier.keys()])).values())
    if (carriesPolicies(kind)) starts.add(target);
  if (starts.size === 0)
    return { policyEffects: [], policyEffectCount: 0, systemsConcerned: 0, systemsCompared: 0 };

  const { systems, total } = await systemsBehind(tx.em, [...starts], tx.now, maxSystems);
  const graph = new PolicyGraph(await policyEdgesTo(tx.em, systems, tx.now), earlier);
  const policies = await policiesOf(tx, graph.policies);
  const settingsOf = (policy: number, side: Side): Policy | null => {
    const found = policies.get(policy);
    if (!found) return null;
    return { ...found, settings: (side === 'before' && changed.get(policy)) || found.settings };
  };
  const effects: FoundEffect[] = [];
  for (const key of systems) {
    if (!graph.hasAssignments(key)) continue;
    effects.push(...differences(tx.now, graph, key, settingsOf));
  }
  const seen: typeof effects = [];
  // Owners of system groups see how much changes, but not what policies contain.
  const [anyPolicy = 0] = graph.policies;
  const seesPolicies = await visibility.sees('POLICY', anyPolicy);
  for (const effect of effects) {
    if (seen.length === shown || !seesPolicies) break;
    if (await visibility.sees('RESOURCE', effect.key)) seen.push(effect);
  }
  const nodes = await tx.em.find(Resource, { key: { $in: seen.map(({ key }) => key) } });
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  return {
    policyEffects: seen.map(({ key, ...effect }) =>
      Object.assign(new PolicyEffect(), effect, { system: byKey.get(key) }),
    ),
    policyEffectCount: effects.length,
    systemsConcerned: total,
    systemsCompared: systems.length,
  };
}

function differences(
  now: Date,
  graph: PolicyGraph,
  key: number,
  settingsOf: (policy: number, side: Side) => Policy | null,
): FoundEffect[] {
  const found: FoundEffect[] = [];
  const open = new Map<string, (typeof found)[number]>();
  for (const at of graph.instants(key, now.getTime())) {
    const was = settingsAt(graph, key, at, 'before', settingsOf);
    const is = settingsAt(graph, key, at, 'after', settingsOf);
    for (const name of new Set([...was.keys(), ...is.keys(), ...open.keys()])) {
      const [before, after] = [was.get(name) ?? null, is.get(name) ?? null];
      const last = open.get(name);
      if (last && same(last.before, before) && same(last.after, after)) continue;
      if (last) last.until = new Date(at);
      open.delete(name);
      if (same(before, after)) continue;
      const [type = '', setting = ''] = name.split('\n');
      const from = at <= now.getTime() ? null : new Date(at);
      const effect = { key, type, setting, from, until: null, before, after };
      found.push(effect);
      open.set(name, effect);
    }
  }
  return found;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The settings of a system at an instant, by "type, setting". */
function settingsAt(
  graph: PolicyGraph,
  system: number,
  at: number,
  side: Side,
  settingsOf: (policy: number, side: Side) => Policy | null,
): Map<string, unknown> {
  const byType = new Map<string, Statement[]>();
  for (const { source, target, priority } of graph.assignmentsOf(system, at, side)) {
    const policy = settingsOf(source, side);
    if (!policy) continue;
    const statement = { policyKey: source, viaKey: target, priority, settings: policy.settings };
    byType.set(policy.typeId, [...(byType.get(policy.typeId) ?? []), statement]);
  }
  const settings = new Map<string, unknown>();
  for (const type of catalogue)
    for (const { name, value } of mergedSettings(type, byType.get(type.id) ?? []))
      settings.set(`${type.id}\n${name}`, value);
  return settings;
}

/** The edges through which policies reach systems, before and after a transaction. */
class PolicyGraph {
  private readonly into: Map<number, PolicyEdge[]>;

  constructor(
    edges: readonly PolicyEdge[],
    private readonly earlier: Lifetimes,
  ) {
    this.into = Map.groupBy(edges, ({ target }) => target);
  }

  get policies(): number[] {
    const assignments = [...this.into.values()]
      .flat()
      .filter(({ kind }) => edgeKinds[kind].step === 'ASSIGNS');
    return [...new Set(assignments.map(({ source }) => source))];
  }

  hasAssignments(system: number): boolean {
    return this.reaching(system, () => true).some(({ kind }) => edgeKinds[kind].step === 'ASSIGNS');
  }

  /** Now, and every instant at which an edge starts or ends, before or after the transaction. */
  instants(system: number, now: number): number[] {
    const bounds = this.reaching(system, () => true).flatMap((edge) => {
      const was = this.earlier.get(edge.key);
      return [edge.from, edge.to, was?.from ?? now, was?.to ?? now];
    });
    const ahead = bounds.filter((at) => at > now && at < Infinity);
    return [now, ...[...new Set(ahead)].sort((a, b) => a - b)];
  }

  assignmentsOf(system: number, at: number, side: Side): PolicyEdge[] {
    const isLive = (edge: PolicyEdge) => {
      const earlier = side === 'before' ? this.earlier.get(edge.key) : undefined;
      const life = earlier === undefined ? edge : earlier;
      return life !== null && life.from <= at && at < life.to;
    };
    return this.reaching(system, isLive).filter(({ kind }) => edgeKinds[kind].step === 'ASSIGNS');
  }

  private reaching(system: number, isUsed: (edge: PolicyEdge) => boolean): PolicyEdge[] {
    const found: PolicyEdge[] = [];
    const seen = new Set([system]);
    for (const node of seen) {
      for (const edge of this.into.get(node) ?? []) {
        if (!isUsed(edge)) continue;
        found.push(edge);
        if (edgeKinds[edge.kind].step === 'CONTAINS') seen.add(edge.source);
      }
    }
    return found;
  }
}

/** The settings before the transaction of each policy that it changes, by key. */
function changedPolicies({ changes }: Transaction): Map<number, Record<string, unknown>> {
  const policies = new Map<number, Record<string, unknown>>();
  for (const { kind, nodes, before } of changes) {
    const [key] = nodes;
    if (kind !== 'POLICY_UPDATED' || key === undefined || policies.has(key)) continue;
    if (before && 'settings' in before && before.settings !== null && typeof before.settings === 'object')
      policies.set(key, { ...before.settings });
  }
  return policies;
}

async function policiesOf({ em }: Transaction, keys: readonly number[]): Promise<Map<number, Policy>> {
  const found = await tablesOf(em)
    .selectFrom('policy')
    .select(['id', 'policy_type', 'settings'])
    .where('id', '=', anyOf(keys, 'int'))
    .execute();
  return new Map(found.map(({ id, policy_type, settings }) => [id, { typeId: policy_type, settings }]));
}
