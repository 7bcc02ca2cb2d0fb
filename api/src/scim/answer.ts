import type { EntityManager } from '@mikro-orm/postgresql';
import { listsOf } from '../shared/loader-cache.ts';
import { type Complex, enterpriseSchema, groupSchema, userSchema } from './attributes.ts';
import { splitPath } from './filter.ts';
import { tagOf } from './scim.service.ts';
import { groupsOf, membersOf, type Stored } from './store.ts';

/** Which attributes somebody asked for. */
export interface Wanted {
  only: string[] | null;
  except: string[];
}

/** There are fewer attributes than this; what comes after is not looked at. */
const mostNames = 200;

export function wantedOf({ attributes, excludedAttributes }: Record<string, unknown>): Wanted {
  const names = (value: unknown) =>
    (Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [])
      .slice(0, mostNames)
      .filter((name) => typeof name === 'string')
      .map((name) => name.trim().toLowerCase())
      .filter(Boolean);
  const only = names(attributes);
  return { only: only.length > 0 ? only : null, except: names(excludedAttributes) };
}

/** Resources as they are answered: with what is known of them, and where they are. */
export async function answersOf(
  em: EntityManager,
  syncer: number,
  base: string,
  resources: readonly Stored[],
  wanted: Wanted,
): Promise<Complex[]> {
  const ids = resources.map(({ id }) => id);
  const type = resources[0]?.type;
  // Entra asks for groups without their members, of which there may be very many.
  const isAsked = (name: string) =>
    wanted.only === null ? !wanted.except.includes(name) : wanted.only.includes(name);
  const [members, groups] = await Promise.all([
    type === 'Group' && isAsked('members') ? membersOf(em, syncer, ids) : [],
    type === 'User' && isAsked('groups') ? groupsOf(em.fork(), syncer, ids) : [],
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
    const whole: Complex = {
      schemas: schemasOf(resource),
      id: resource.id,
      ...resource.attributes,
      ...(resource.type === 'User' && resource.attributes.active === undefined && { active: true }),
      ...((membersBy[index]?.length ?? 0) > 0 && { members: membersBy[index] }),
      ...((groupsBy[index]?.length ?? 0) > 0 && { groups: groupsBy[index] }),
      meta: {
        resourceType: resource.type,
        created: resource.createdAt.toISOString(),
        lastModified: resource.updatedAt.toISOString(),
        location: `${base}/${resource.type}s/${resource.id}`,
        version: tagOf(resource),
      },
    };
    return projected(whole, wanted);
  });
}

const schemasOf = ({ type, attributes }: Stored): string[] =>
  type === 'Group'
    ? [groupSchema]
    : [userSchema, ...(attributes[enterpriseSchema] ? [enterpriseSchema] : [])];

/** `id` and `schemas` are always there. @see RFC 7644, section 3.9 */
function projected(resource: Complex, { only, except }: Wanted): Complex {
  if (only === null && except.length === 0) return resource;
  const roots = (names: readonly string[]) => new Set(names.map((name) => splitPath(name)[0]?.toLowerCase()));
  const [kept, left] = [only === null ? null : roots(only), new Set(except)];
  return Object.fromEntries(
    Object.entries(resource).filter(([name]) => {
      const lower = name.toLowerCase();
      if (lower === 'id' || lower === 'schemas') return true;
      return kept === null ? !left.has(lower) : kept.has(lower);
    }),
  );
}
