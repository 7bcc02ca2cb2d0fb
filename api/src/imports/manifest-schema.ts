import { z } from 'zod';
import { manifestFormat } from './manifest.ts';

/** The path at which the server serves the JSON Schema of manifests. */
export const manifestSchemaPath = '/schemas/manifest.json';

/**
 * The JSON Schema of a manifest, with which editors complete and check it. Draft 7 is the version that YAML editors
 * support.
 */
export function manifestSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(manifestFormat, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  });
  return { $schema, title: 'Muster manifest', ...schema };
}
