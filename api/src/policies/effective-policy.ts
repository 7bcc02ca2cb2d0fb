import type { EntityManager } from '@mikro-orm/postgresql';
import { assignedTo } from '../graph/assignments.ts';
import { catalogue } from '../policy-types/catalogue.ts';
import { type Merged, mergedSettings, type Statement } from '../policy-types/merge.ts';
import { clock } from '../shared/clock.ts';
import { rows, sql } from '../shared/sql.ts';
import type { Loaders } from '../viewer/loaders.ts';

/** What counts on a system, by type, in the order of the catalogue; types that nobody states anything of are left out. */
export interface TypeInForce {
  typeId: string;
  settings: Merged[];
}

/** What counts on a system now; for many at once. */
export const policiesInForce = (loaders: Loaders, system: number): Promise<TypeInForce[]> =>
  loaders.cache.load('policiesInForce', {}, system, (systems) => inForce(loaders.em, systems));

async function inForce(em: EntityManager, systems: readonly number[]): Promise<TypeInForce[][]> {
  const assigned = await assignedTo(em, systems, clock.now());
  const policies = await rows<{ id: number; policy_type: string; settings: Record<string, unknown> }>(
    em,
    sql`select id, policy_type, settings from policy where id = any(${[...new Set(assigned.map(({ policy }) => policy))]}::int[])`,
  );
  const byKey = new Map(policies.map((policy) => [policy.id, policy]));
  return systems.map((system) => {
    const statements = assigned
      .filter((one) => one.system === system)
      .flatMap(({ policy, via, priority }): (Statement & { typeId: string })[] => {
        const found = byKey.get(policy);
        if (!found) return [];
        const { policy_type: typeId, settings } = found;
        return [{ policyKey: policy, viaKey: via, priority, settings, typeId }];
      });
    return catalogue.flatMap((type) => {
      const settings = mergedSettings(
        type,
        statements.filter(({ typeId }) => typeId === type.id),
      );
      return settings.length > 0 ? [{ typeId: type.id, settings }] : [];
    });
  });
}
