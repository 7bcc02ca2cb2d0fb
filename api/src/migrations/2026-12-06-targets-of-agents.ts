import { Migration } from '@mikro-orm/migrations';

/**
 * Removes targets that syncers could once add for themselves but may not have: agents keep the system that they
 * enrolled with, which was their first target, and syncers whose kind takes no targets keep none.
 */
export class TargetsOfAgents extends Migration {
  override up(): void {
    this.addSql(`
      with wrong as (
        delete from target t using syncer s
        where s.id = t.syncer_id and (
          s.kind in ('ACTIVE_DIRECTORY', 'SCIM_CLIENT')
          or s.kind = 'LINUX' and t.id <> (select min(id) from target f where f.syncer_id = s.id)
        )
        returning t.syncer_id, t.node_id
      )
      delete from grant_failure f using wrong w where f.syncer_id = w.syncer_id and f.node_id = w.node_id
    `);
  }
}
