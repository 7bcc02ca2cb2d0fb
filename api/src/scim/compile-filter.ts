import { fold } from '../shared/fold.ts';
import { type Sql, sql } from '../shared/sql.ts';
import type { ResourceType } from './attributes.ts';
import type { Filter } from './filter.ts';
import { invalid } from './scim-error.ts';

/**
 * Splits a filter into the part that the database evaluates, as a condition on `scim_resource r`, and the rest, which
 * has to be evaluated per resource. The database evaluates exact names and ids, and members of groups, alone or joined
 * by `and`.
 */
export function compiled(type: ResourceType, filter: Filter | null): { condition: Sql; rest: Filter | null } {
  if (filter === null) return { condition: sql`true`, rest: null };
  if (filter.op === 'and') {
    const [left, right] = [compiled(type, filter.left), compiled(type, filter.right)];
    return {
      condition: sql`${left.condition} and ${right.condition}`,
      rest:
        left.rest && right.rest
          ? { op: 'and', left: left.rest, right: right.rest }
          : (left.rest ?? right.rest),
    };
  }
  const condition = exact(type, filter);
  if (condition) return { condition, rest: null };
  if (mentions(filter, relation[type]))
    throw invalid(
      'invalidFilter',
      `Ask for ${relation[type]} by ${relation[type]}.value eq "id", joined to anything else by and.`,
    );
  return { condition: sql`true`, rest: filter };
}

/** These are not stored with the attributes, but as mirrored memberships. */
const relation = { User: 'groups', Group: 'members' } as const;

function exact(type: ResourceType, filter: Filter): Sql | null {
  if (filter.op === 'has') {
    const { path, filter: inner } = filter;
    return inner.op === 'eq' ? exact(type, { ...inner, path: [...path, ...inner.path] }) : null;
  }
  const time = timeCondition(filter);
  if (time) return time;
  if (filter.op !== 'eq' || typeof filter.value !== 'string') return null;
  const { value } = filter;
  switch (`${type}.${filter.path.join('.').toLowerCase()}`) {
    case 'User.username':
    case 'Group.displayname':
      return sql`r.name_key = ${fold(value)}`;
    case 'User.externalid':
    case 'Group.externalid':
      return sql`r.external_id = ${value}`;
    case 'User.id':
    case 'Group.id':
      return sql`r.id::text = ${value.toLowerCase()}`;
    case 'Group.members':
    case 'Group.members.value':
      return sql`exists (
        select from mirrored_group g join mirrored_membership m on m.group_id = g.id
        join mirrored_user u on u.id = m.user_id
        where g.syncer_id = r.syncer_id and g.anchor = r.id::text and u.anchor = ${value.toLowerCase()} and u.gone_at is null
        union all
        select from mirrored_group g join mirrored_nesting n on n.parent_id = g.id
        join mirrored_group c on c.id = n.child_id
        where g.syncer_id = r.syncer_id and g.anchor = r.id::text and c.anchor = ${value.toLowerCase()} and c.gone_at is null)`;
    case 'User.groups':
    case 'User.groups.value':
      return sql`exists (
        select from mirrored_user u join mirrored_membership m on m.user_id = u.id
        join mirrored_group g on g.id = m.group_id
        where u.syncer_id = r.syncer_id and u.anchor = r.id::text and g.anchor = ${value.toLowerCase()} and g.gone_at is null)`;
    default:
      return null;
  }
}

const comparisons = { eq: sql`=`, gt: sql`>`, ge: sql`>=`, lt: sql`<`, le: sql`<=` };

/**
 * A condition on the time of the last change, which incremental imports use. Such a filter may match more resources
 * than can be evaluated one by one.
 */
function timeCondition(filter: Filter): Sql | null {
  if (!('value' in filter) || typeof filter.value !== 'string' || !(filter.op in comparisons)) return null;
  const operator = comparisons[filter.op as keyof typeof comparisons];
  switch (filter.path.join('.').toLowerCase()) {
    case 'meta.lastmodified':
      return sql`r.updated_at ${operator} ${new Date(filter.value)}`;
    case 'meta.created':
      return sql`r.created_at ${operator} ${new Date(filter.value)}`;
    default:
      return null;
  }
}

function mentions(filter: Filter, name: string): boolean {
  switch (filter.op) {
    case 'and':
    case 'or':
      return mentions(filter.left, name) || mentions(filter.right, name);
    case 'not':
      return mentions(filter.filter, name);
    default:
      return filter.path[0]?.toLowerCase() === name;
  }
}
