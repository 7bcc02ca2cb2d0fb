import fc from 'fast-check';

/** A small access graph by index. Lifetimes are in hours from an origin; null means unbounded. */
export interface Life {
  from: number | null;
  to: number | null;
}
interface Link extends Life {
  source: number;
  target: number;
}
export interface Graph {
  users: { active: Life }[];
  groups: number;
  resourceGroups: number;
  resources: number;
  memberships: Link[];
  nestings: Link[];
  /** The source is a user or group (users first); the target a resource or resource group (resources first). */
  bindings: (Link & { level: number })[];
  /** The source is a resource group; the target a resource or resource group (resources first). */
  containments: Link[];
}

export const levels = ['read', 'write', 'admin'];

const life: fc.Arbitrary<Life> = fc
  .tuple(
    fc.option(fc.integer({ min: -4, max: 3 }), { freq: 3 }),
    fc.option(fc.integer({ min: 1, max: 5 }), { freq: 2 }),
  )
  .map(([from, length]) => ({ from, to: length === null ? null : (from ?? -3) + length }));

const links = (
  sources: number,
  targets: number,
  max: number,
  keep: (source: number, target: number) => boolean = () => true,
) =>
  sources === 0 || targets === 0
    ? fc.constant<Link[]>([])
    : fc
        .array(fc.tuple(fc.nat(sources - 1), fc.nat(targets - 1), life), { maxLength: max })
        .map((found) =>
          found.flatMap(([source, target, span]) =>
            keep(source, target) ? [{ source, target, ...span }] : [],
          ),
        );

/** Random graphs with nesting, several paths to one target, lifetimes, and users who are not always active. */
export const graphs: fc.Arbitrary<Graph> = fc
  .record({
    users: fc.array(
      life.map((active) => ({ active })),
      { minLength: 1, maxLength: 4 },
    ),
    groups: fc.integer({ min: 1, max: 5 }),
    resourceGroups: fc.integer({ min: 0, max: 3 }),
    resources: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ users, groups, resourceGroups, resources }) =>
    fc.record({
      users: fc.constant(users),
      groups: fc.constant(groups),
      resourceGroups: fc.constant(resourceGroups),
      resources: fc.constant(resources),
      memberships: links(users.length, groups, 8),
      nestings: links(groups, groups, 7, (child, parent) => child < parent),
      bindings: fc
        .tuple(
          links(users.length + groups, resources + resourceGroups, 6),
          fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
        )
        .map(([found, at]) => found.map((link, index) => ({ ...link, level: at[index] as number }))),
      containments: links(
        resourceGroups,
        resources + resourceGroups,
        6,
        (group, part) => part < resources || part - resources < group,
      ),
    }),
  );

export interface Expected {
  level: string | null;
  endsAt: number | null;
}

interface Piece {
  from: number;
  to: number;
  level: number;
}

const span = ({ from, to }: Life) => [from ?? -Infinity, to ?? Infinity] as const;

/** All paths from each user, found by walking: to groups `g0` … and resources `r0` …. */
export function pieces(graph: Graph): Map<string, Piece[]> {
  const found = new Map<string, Piece[]>();
  const note = (user: number, what: string, piece: Piece) => {
    const name = `u${user} ${what}`;
    found.set(name, [...(found.get(name) ?? []), piece]);
  };
  const step = (piece: Piece, link: Life, level = piece.level): Piece | null => {
    const [from, to] = span(link);
    const next = { from: Math.max(piece.from, from), to: Math.min(piece.to, to), level };
    return next.from < next.to ? next : null;
  };
  const objects = (user: number, object: number, piece: Piece): void => {
    if (object < graph.resources) note(user, `r${object}`, piece);
    for (const link of graph.containments) {
      const next =
        object >= graph.resources && link.source === object - graph.resources ? step(piece, link) : null;
      if (next) objects(user, link.target, next);
    }
  };
  const bound = (user: number, subject: number, piece: Piece): void => {
    for (const link of graph.bindings) {
      const next = link.source === subject ? step(piece, link, link.level) : null;
      if (next) objects(user, link.target, next);
    }
  };
  const groups = (user: number, group: number, piece: Piece): void => {
    note(user, `g${group}`, piece);
    bound(user, graph.users.length + group, piece);
    for (const link of graph.nestings) {
      const next = link.source === group ? step(piece, link) : null;
      if (next) groups(user, link.target, next);
    }
  };
  graph.users.forEach(({ active }, user) => {
    const [from, to] = span(active);
    if (from >= to) return;
    const here = { from, to, level: -1 };
    bound(user, user, here);
    for (const link of graph.memberships) {
      const next = link.source === user ? step(here, link) : null;
      if (next) groups(user, link.target, next);
    }
  });
  return found;
}

/** What the paths give at an instant, by the names of user and group or resource. */
export function expectedAt(graph: Graph, at: number): Map<string, Expected> {
  const expected = new Map<string, Expected>();
  for (const [name, found] of pieces(graph)) {
    const live = found.filter(({ from, to }) => from <= at && at < to);
    if (live.length === 0) continue;
    let end = at;
    for (const { from, to } of found.toSorted((a, b) => a.from - b.from))
      if (from <= end) end = Math.max(end, to);
    const level = Math.max(...live.map((piece) => piece.level));
    expected.set(name, {
      level: name.includes(' r') ? (levels[level] ?? null) : null,
      endsAt: end === Infinity ? null : end,
    });
  }
  return expected;
}
