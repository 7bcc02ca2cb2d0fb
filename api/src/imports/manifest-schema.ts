import { z } from 'zod';
import { manifestFormat } from './manifest.ts';

/** Where the server has the JSON Schema of manifests. */
export const manifestSchemaPath = '/schemas/manifest.json';

/** The JSON Schema of a manifest, by which editors complete and check it. Draft 7 is what editors of YAML know. */
export function manifestSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(manifestFormat, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  });
  return { $schema, title: 'Muster manifest', ...schema };
}
