import type { EntityManager } from '@mikro-orm/postgresql';
import { instant, int, nullable, text, texts } from '../src/shared/row-type.ts';
import { rowsOf, sql } from '../src/shared/sql.ts';

/**
 * Computes who has what at an instant in the simplest way: from all rows of the graph, by walking the edges that are
 * live then. It shares nothing with the server but the tables.
 */
export interface DirectoryState {
  users: { key: number; name: string; active: [from: number, to: number][] }[];
  edges: { kind: string; source: number; target: number; level: string | null; from: number; to: number }[];
  groups: Map<number, string>;
  resources: Map<number, { name: string; levels: string[] }>;
}

const time = (bound: unknown): number => {
  if (bound === 'infinity' || bound === Infinity) return Infinity;
  if (bound === '-infinity' || bound === -Infinity) return -Infinity;
  return new Date(bound as string).getTime();
};

/** Reads everything about some users and groups. */
export async function readDirectory(em: EntityManager, keys: readonly number[]): Promise<DirectoryState> {
  const named = sql`= any(${[...keys]}::int[])`;
  const users = await rowsOf(
    em,
    { id: int, username: text },
    sql`select id, username from directory_user where id ${named}`,
  );
  const states = await rowsOf(
    em,
    { user_id: int, starts_at: instant, ends_at: instant },
    sql`select user_id, starts_at, ends_at from user_state where state = 'ACTIVE' and user_id ${named}`,
  );
  const edges = await rowsOf(
    em,
    { kind: text, source: int, target: int, level: nullable(text), starts_at: instant, ends_at: instant },
    sql`select kind, source, target, level, starts_at, ends_at from edge where source ${named}`,
  );
  const groups = await rowsOf(
    em,
    { id: int, name: text },
    sql`select id, name from user_group where id ${named}`,
  );
  const resources = await rowsOf(
    em,
    { id: int, name: text, levels: texts },
    sql`select id, name, levels from resource where id ${named}`,
  );
  return {
    users: users.map(({ id, username }) => ({
      key: id,
      name: username,
      active: states
        .filter(({ user_id }) => user_id === id)
        .map(({ starts_at, ends_at }) => [time(starts_at), time(ends_at)]),
    })),
    edges: edges.map(({ starts_at, ends_at, ...edge }) => ({
      ...edge,
      from: time(starts_at),
      to: time(ends_at),
    })),
    groups: new Map(groups.map(({ id, name }) => [id, name])),
    resources: new Map(resources.map(({ id, ...resource }) => [id, resource])),
  };
}

/** By "user object": the highest level on a resource, '' for a group. */
export function accessAt(state: DirectoryState, at: number): Map<string, string> {
  const found = new Map<string, string>();
  const live = state.edges.filter(({ from, to }) => from <= at && at < to);
  for (const user of state.users) {
    if (!user.active.some(([from, to]) => from <= at && at < to)) continue;
    const subjects = reach([user.key], live, ['MEMBERSHIP', 'NESTING']);
    for (const [key, name] of state.groups) if (subjects.has(key)) found.set(`${user.name} ${name}`, '');
    for (const binding of live) {
      if (binding.kind !== 'BINDING' || !subjects.has(binding.source)) continue;
      for (const object of reach([binding.target], live, ['CONTAINMENT'])) {
        const resource = state.resources.get(object);
        if (!resource) continue;
        const pair = `${user.name} ${resource.name}`;
        const [old, fresh] = [found.get(pair), binding.level ?? ''];
        if (old === undefined || resource.levels.indexOf(fresh) > resource.levels.indexOf(old))
          found.set(pair, fresh);
      }
    }
  }
  return found;
}

function reach(from: number[], live: DirectoryState['edges'], kinds: string[]): Set<number> {
  const found = new Set(from);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { kind, source, target } of live)
      if (kinds.includes(kind) && found.has(source)) found.add(target);
  }
  return found;
}

/** One instant in each span, from `now` on, in which nothing begins or ends in either state. */
export function instants(states: DirectoryState[], now: number): number[] {
  const bounds = states.flatMap(({ users, edges }) => [
    ...edges.flatMap(({ from, to }) => [from, to]),
    ...users.flatMap(({ active }) => active.flat()),
  ]);
  const ahead = [...new Set(bounds)].filter((at) => at > now && Number.isFinite(at)).sort((a, b) => a - b);
  return [now, ...ahead];
}
