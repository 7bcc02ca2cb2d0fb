import type { FastifyInstance } from 'fastify';
import { isTemplateKind, template } from '../imports/formats/csv-template.ts';
import { manifestSchema, manifestSchemaPath } from '../imports/manifest-schema.ts';

/**
 * Serves what helps to write files for an import: the JSON Schema of manifests, which editors fetch, and tables to fill
 * in. They say nothing about the directory, so everybody may have them.
 */
export function serveImportFiles(app: FastifyInstance): void {
  const schema = JSON.stringify(manifestSchema());
  app.get(manifestSchemaPath, async (_request, reply) =>
    reply.type('application/schema+json; charset=utf-8').send(schema),
  );
  app.get<{ Params: { kind: string } }>('/templates/:kind.csv', async ({ params: { kind } }, reply) => {
    if (!isTemplateKind(kind)) return reply.code(404).send('There is no such template.\n');
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${kind}.csv"`)
      .send(template(kind));
  });
}
