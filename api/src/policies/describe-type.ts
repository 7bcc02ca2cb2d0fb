import type { PolicyTypeDefinition } from '../policy-types/setting.ts';
import type { PolicyType } from './policy.types.ts';
import { schemaOf } from './settings.ts';

/** A type of the catalogue in the form of the API. */
export const describeType = (type: PolicyTypeDefinition): PolicyType => ({
  ...type,
  schema: schemaOf(type),
  settings: Object.entries(type.settings).map(([name, setting]) => ({
    ...setting,
    name,
    strictest: setting.strictest ?? null,
  })),
});
