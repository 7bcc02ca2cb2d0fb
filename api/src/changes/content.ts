import { type Sql, sql } from '../shared/sql.ts';

/** The format in which the content of new changes is hashed. Older changes keep the format that their row names. */
export const contentFormat = 2;

/** The content in the newest format, where the actor's id is a column of `c`. */
export const newContent: Sql = content2(sql`c.actor_id`);

/**
 * The text that is hashed of a row `c` of `change`, in the format of the row; null where this version does not know the
 * format. docs/log.md describes the formats for other verifiers, so an existing format must never change: add a new one
 * instead.
 */
export const contentOfRow: Sql = sql`case c.format
  when 1 then change_content(
    c.position, c.transaction, c.at, c.kind, c.nodes, c.edge, c.before, c.after, c.actor, c.authority, c.reason, c.request_id)
  when 2 then ${content2(sql`(select actor_id(a.kind, a.subject) from actor a where a.id = c.actor)`)}
end`;

/**
 * Each node is looked up by a subquery. With a join, PostgreSQL would scan the whole table for each change while it is
 * small.
 */
function content2(actor: Sql): Sql {
  return sql`change_content_2(
    c.position, c.transaction, c.at, c.kind,
    array(select (select node_id(n.node_kind, n.id) from node n where n.id = k.id) from unnest(c.nodes) as k (id)),
    c.edge, c.before, c.after, ${actor}, c.authority, c.reason, c.request_id)`;
}
