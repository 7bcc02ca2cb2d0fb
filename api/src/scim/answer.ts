import type { EntityManager } from '@mikro-orm/postgresql';
import { listsOf } from '../shared/loader-cache.ts';
import type { Complex } from './attributes.ts';
import { isRequested, type Projection, project } from './projection.ts';
import { renderResource } from './render.ts';
import { groupsOf, membersOf } from './store.ts';
import type { StoredResource } from './stored-resource.ts';

/** Resources as they are sent to clients, with the attributes that Muster adds and their location. */
export async function answersOf(
  em: EntityManager,
  syncer: number,
  base: string,
  resources: readonly StoredResource[],
  wanted: Projection,
): Promise<Complex[]> {
  const ids = resources.map(({ id }) => id);
  const type = resources[0]?.type;
  // Members are loaded only if they are requested: Entra asks for groups without their members, of which there may be
  // very many.
  const [members, groups] = await Promise.all([
    type === 'Group' && isRequested(wanted, 'members') ? membersOf(em, syncer, ids) : [],
    type === 'User' && isRequested(wanted, 'groups') ? groupsOf(em.fork(), syncer, ids) : [],
  ]);
  const place = new Map(ids.map((id, index) => [id, index]));
  const keys = ids.map((_, index) => index);
  const membersBy = listsOf(
    keys,
    members,
    ({ group }) => place.get(group) ?? -1,
    ({ id, type: kind, name }) => ({ value: id, display: name, type: kind, $ref: `${base}/${kind}s/${id}` }),
  );
  const groupsBy = listsOf(
    keys,
    groups,
    ({ user }) => place.get(user) ?? -1,
    ({ id, name }) => ({ value: id, display: name, type: 'direct', $ref: `${base}/Groups/${id}` }),
  );
  return resources.map((resource, index) => {
    const { meta, ...stored } = renderResource(resource, base);
    // The list of members is included even if it is empty: a missing list would mean that it was not requested.
    const whole: Complex = {
      ...stored,
      ...(resource.type === 'Group' && { members: membersBy[index] ?? [] }),
      ...((groupsBy[index]?.length ?? 0) > 0 && { groups: groupsBy[index] }),
      meta,
    };
    return project(whole, wanted);
  });
}
