import type { Transaction } from '../changes/transaction.ts';
import { ldapGroupKinds } from '../model/syncer-kinds.ts';
import { toId } from '../shared/ids.ts';
import { rdn } from '../shared/rdn.ts';
import { int, nullable, oneOf, text, texts } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { LdapRename } from './ldap-renames.types.ts';

/** The most renames in an answer. */
const shown = 50;

interface Names {
  before: string;
  after: string;
}

/** The entries of LDAP servers that get another name by a transaction: of user groups, and of resources and their levels. */
export async function ldapRenamesOf(
  tx: Transaction,
): Promise<{ ldapRenames: LdapRename[]; ldapRenameCount: number }> {
  const names = namesChangedBy(tx);
  if (names.size === 0) return { ldapRenames: [], ldapRenameCount: 0 };
  const targets = await rowsOf(
    tx.em,
    {
      node: int,
      kind: oneOf('node_kind', ['USER_GROUP', 'RESOURCE']),
      syncer: text,
      below: nullable(text),
      levels: nullable(texts),
    },
    sql`select n.id as node, n.node_kind as kind, s.name as syncer, s.groups_below as below, r.levels
        from target t join node n on n.id = t.node_id join syncer s on s.id = t.syncer_id
        left join resource r on r.id = n.id
        where n.id = any(${[...names.keys()]}::int[]) and s.kind = any(${ldapGroupKinds}::text[])
          and s.archived_at is null
        order by s.id, n.id`,
  );
  const renames = targets.flatMap(({ node, kind, levels, ...entry }) => {
    const changed = names.get(node);
    const id = toId(kind === 'USER_GROUP' ? 'UserGroup' : 'Resource', node);
    return changed ? [null, ...(levels ?? [])].map((level) => renameOf(entry, id, level, changed)) : [];
  });
  return { ldapRenames: renames.slice(0, shown), ldapRenameCount: renames.length };
}

function renameOf(
  { syncer, below }: { syncer: string; below: string | null },
  id: string,
  level: string | null,
  { before, after }: Names,
): LdapRename {
  const dnOf = (name: string) =>
    [rdn('cn', level === null ? name : `${name}-${level}`), ...(below === null ? [] : [below])].join(',');
  return Object.assign(new LdapRename(), {
    syncer,
    musterId: level === null ? id : `${id}:${level}`,
    before: dnOf(before),
    after: dnOf(after),
  });
}

/** The nodes whose name is another after the transaction, by key. */
function namesChangedBy({ changes }: Transaction): Map<number, Names> {
  const names = new Map<number, Names>();
  for (const { nodes, edge, before, after } of changes) {
    const [node, another] = nodes;
    const [from, to] = [nameIn(before), nameIn(after)];
    if (edge !== undefined || node === undefined || another !== undefined || from === null || to === null)
      continue;
    names.set(node, { before: names.get(node)?.before ?? from, after: to });
  }
  for (const [node, { before, after }] of names) if (before === after) names.delete(node);
  return names;
}

function nameIn(snapshot: object | null): string | null {
  const name: unknown = snapshot && 'name' in snapshot ? snapshot.name : null;
  return typeof name === 'string' ? name : null;
}
