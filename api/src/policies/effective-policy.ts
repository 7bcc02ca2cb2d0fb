import type { EntityManager } from '@mikro-orm/postgresql';
import { assignedTo } from '../graph/assignments.ts';
import { tablesOf } from '../model/tables.ts';
import { catalogue } from '../policy-types/catalogue.ts';
import { type Merged, mergedSettings, type Statement } from '../policy-types/merge.ts';
import { clock } from '../shared/clock.ts';
import { anyOf } from '../shared/sql.ts';
import type { Loaders } from '../viewer/loaders.ts';

/**
 * The settings that apply to a system, by type, in the order of the catalogue. Types without any settings are left out.
 */
export interface EffectiveTypeSettings {
  typeId: string;
  settings: Merged[];
}

/** The settings that apply to a system now. Loads many systems at once. */
export const effectiveSettingsOf = (loaders: Loaders, system: number): Promise<EffectiveTypeSettings[]> =>
  loaders.cache.load('effectiveSettingsOf', {}, system, (systems) => loadEffective(loaders.em, systems));

async function loadEffective(
  em: EntityManager,
  systems: readonly number[],
): Promise<EffectiveTypeSettings[][]> {
  const assigned = await assignedTo(em, systems, clock.now());
  const keys = [...new Set(assigned.map(({ policy }) => policy))];
  const policies = await tablesOf(em)
    .selectFrom('policy')
    .select(['id', 'policy_type', 'settings'])
    .where('id', '=', anyOf(keys, 'int'))
    .execute();
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
