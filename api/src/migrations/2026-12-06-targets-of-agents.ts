import { Migration } from '@mikro-orm/migrations';

/**
 * The token of an agent could once make anything its target, and that of a syncer without targets, too. What they may
 * not have is taken away: an agent keeps the system that it enrolled with, which was its first target.
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
