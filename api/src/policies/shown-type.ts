import type { PolicyTypeDefinition } from '../policy-types/setting.ts';
import type { PolicyType } from './policy.types.ts';
import { schemaOf } from './settings.ts';

/** As the API shows a type of the catalogue. */
export const shownType = (type: PolicyTypeDefinition): PolicyType => ({
  ...type,
  schema: schemaOf(type),
  settings: Object.entries(type.settings).map(([name, setting]) => ({
    ...setting,
    name,
    strictest: setting.strictest ?? null,
  })),
});
