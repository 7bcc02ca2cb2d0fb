import type { FastifyInstance } from 'fastify';
import { isTemplateKind, template } from '../imports/formats/csv-template.ts';
import { manifestSchema, manifestSchemaPath } from '../imports/manifest-schema.ts';

/**
 * Serves files that help to write imports: the JSON Schema of manifests, which editors download, and tables to fill in.
 * They contain nothing about the directory, so everybody may read them.
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
