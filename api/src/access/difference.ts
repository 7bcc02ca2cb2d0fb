import { type EffectiveLevel, effectiveLevelAt } from '../graph/effective-level.ts';
import { type Reached, resourcesOf, usersOf } from '../graph/reachability.ts';
import type { Resource } from '../model/resource.entity.ts';
import type { User } from '../model/user.entity.ts';
import { assertCursor, cursorOf, Page, type PageArgs, pageOf } from '../shared/paging.ts';
import { keysOfPair, pairKey } from '../shared/pair.ts';
import type { Operation } from '../viewer/operation.ts';
import { AccessDelta } from './access-delta.ts';

interface Subject {
  user: User | null;
  resource: Resource | null;
}

/** Compares the access of a user, to a resource, or of a user to a resource at two instants. */
export async function differenceBetween(
  operation: Operation,
  { user, resource }: Subject,
  [from, to]: [Date, Date],
  args: PageArgs,
): Promise<Page<AccessDelta>> {
  const page = pageOf(args);
  const { after } = page;
  if (after) assertCursor(after, 'key');
  const read = async (at: Date): Promise<Map<string, Reached[]>> => {
    const slice = { after: 0, size: 2 ** 31 - 2, ...(user && resource && { only: [resource.key] }) };
    if (user)
      return Map.groupBy(await resourcesOf(operation.em, [user.key], at).page(slice), ({ root, node }) =>
        pairKey(root, node),
      );
    const found = await usersOf(operation.em, resource ? [resource.key] : [], at).page();
    return Map.groupBy(found, ({ root, node }) => pairKey(node, root));
  };
  const [before, then] = [await read(from), await read(to)];
  const pairs = [...new Set([...before.keys(), ...then.keys()])]
    .map(keysOfPair)
    .sort(([a, b], [c, d]) => a - c || b - d);

  const deltas: AccessDelta[] = [];
  for (const [userKey, resourceKey] of pairs) {
    const node = await operation.loaders.node<Resource>(resourceKey);
    const pair = pairKey(userKey, resourceKey);
    const was = effectiveLevelAt(from, before.get(pair) ?? [], node.levels);
    const is = effectiveLevelAt(to, then.get(pair) ?? [], node.levels);
    if (was?.level === is?.level) continue;
    deltas.push(await delta(operation, userKey, node, was, is));
  }
  const offset = Math.max(0, Number(after?.[0] ?? 0));
  const places = new Map(deltas.map((delta, index) => [delta, index + 1]));
  return Page.from(
    deltas.slice(offset),
    page,
    (delta) => cursorOf([places.get(delta)]),
    async () => deltas.length,
  );
}

async function delta(
  { loaders }: Operation,
  userKey: number,
  resource: Resource,
  was: EffectiveLevel | null,
  is: EffectiveLevel | null,
): Promise<AccessDelta> {
  return Object.assign(new AccessDelta(), {
    user: await loaders.node<User>(userKey),
    resource,
    before: was?.level ?? null,
    after: is?.level ?? null,
    beforeEndsAt: was?.endsAt ?? null,
    afterEndsAt: is?.endsAt ?? null,
  });
}
