import { type Sql, sql } from '../shared/sql.ts';

/** The format in which the content of new changes is hashed. Those of before keep the one that their row names. */
export const contentFormat = 2;

/** The content in the newest format, where the id of the actor is at hand as a column of `c`. */
export const newContent: Sql = content2(sql`c.actor_id`);

/**
 * The text of a row `c` of `change` that is hashed, in whatever format it was; null where this version does not know it.
 * It is described in docs/log.md for those who check the log with other programs. So what a format gives never changes:
 * what is to be hashed differently is a new format.
 */
export const contentOfRow: Sql = sql`case c.format
  when 1 then change_content(
    c.position, c.transaction, c.at, c.kind, c.nodes, c.edge, c.before, c.after, c.actor, c.authority, c.reason, c.request_id)
  when 2 then ${content2(sql`(select actor_id(a.kind, a.subject) from actor a where a.id = c.actor)`)}
end`;

/** Each node is looked up by itself: joined, a small table would be read as a whole for each change. */
function content2(actor: Sql): Sql {
  return sql`change_content_2(
    c.position, c.transaction, c.at, c.kind,
    array(select (select node_id(n.node_kind, n.id) from node n where n.id = k.id) from unnest(c.nodes) as k (id)),
    c.edge, c.before, c.after, ${actor}, c.authority, c.reason, c.request_id)`;
}
