import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { NotFoundError } from '../shared/errors.ts';
import { keyOf, toId } from '../shared/ids.ts';
import { instant, int, intsOrNulls, nullable, text } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { authorizeAdmin, authorizeReader } from '../viewer/authorize.ts';
import type { Operation, Written } from '../viewer/operation.ts';
import { makerMayEnrol } from './enrolment.ts';
import { Enrolment, type RevokeEnrolmentInput } from './enrolment.types.ts';

/** Queries and revocation of enrolment tokens that have not been used yet. */
export class EnrolmentService {
  constructor(private readonly operation: Operation) {}

  async list(): Promise<Enrolment[]> {
    const { em, viewer } = this.operation;
    authorizeReader(viewer);
    const now = clock.now();
    const found = await rowsOf(
      em,
      {
        id: int,
        resource_id: nullable(int),
        resource_group_id: nullable(int),
        name: text,
        created_at: instant,
        expires_at: instant,
      },
      sql`select e.id, e.resource_id, e.resource_group_id, a.name, e.created_at, e.expires_at
          from enrolment e join actor a on a.id = e.created_by
          where e.used_at is null and e.revoked_at is null and e.expires_at > ${now} and ${makerMayEnrol(now)}
          order by e.id desc`,
    );
    return found.map((row) =>
      Object.assign(new Enrolment(), {
        id: toId('Enrolment', row.id),
        resourceKey: row.resource_id,
        resourceGroupKey: row.resource_group_id,
        createdBy: row.name,
        createdAt: new Date(row.created_at),
        expiresAt: new Date(row.expires_at),
      }),
    );
  }

  async revoke({ id, ...options }: RevokeEnrolmentInput): Promise<{ id: string } & Written> {
    authorizeAdmin(this.operation.viewer);
    const key = keyOf(id, 'Enrolment');
    return this.operation.commit(options, async (tx) => {
      const [revoked] = await rowsOf(
        tx.em,
        { nodes: intsOrNulls },
        sql`update enrolment set revoked_at = ${tx.now} where id = ${key} and used_at is null and revoked_at is null
            returning array[resource_id, resource_group_id] as nodes`,
      );
      if (!revoked) throw new NotFoundError(errorText('ENROLMENT_NOT_FOUND', { id })).at('id');
      const nodes = revoked.nodes.filter((node) => node !== null);
      tx.record({ kind: 'ENROLMENT_REVOKED', nodes, before: { id }, after: null });
      return { id };
    });
  }
}
