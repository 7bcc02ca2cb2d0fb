import {
  attributeNamed,
  type Complex,
  enterpriseSchema,
  groupSchema,
  partNamed,
  type ResourceType,
  userSchema,
} from './attributes.ts';
import { invalid, type ScimType } from './scim-error.ts';
import type { StoredResource } from './stored-resource.ts';

/** The type of the value at a path, for filters and sorting. */
export interface AttributeShape {
  type: 'string' | 'boolean' | 'dateTime' | 'complex';
  isPlural: boolean;
}

/** Sub-attributes that Muster adds to the stored ones. @see RFC 7643, sections 3.1 and 4 */
const meta = ['resourceType', 'created', 'lastModified', 'location', 'version'];
const relations = { User: 'groups', Group: 'members' } as const;
const relationParts = ['value', 'display', 'type', '$ref'];

const single = (type: AttributeShape['type']): AttributeShape => ({ type, isPlural: false });

const includes = (names: readonly string[], name: string) =>
  names.some((one) => one.toLowerCase() === name.toLowerCase());

/** The type of the value at a path in resources of a type; null where they have no such attribute. */
export function shapeAt(type: ResourceType, path: readonly string[]): AttributeShape | null {
  const isExtension = path[0] === enterpriseSchema;
  if (isExtension && (type !== 'User' || path.length === 1))
    return type === 'User' ? single('complex') : null;
  const [name = '', part, ...more] = isExtension ? path.slice(1) : path;
  if (more.length > 0) return null;
  const lower = name.toLowerCase();
  if (!isExtension) {
    if (lower === 'id') return part === undefined ? single('string') : null;
    if (lower === 'schemas') return part === undefined ? { type: 'string', isPlural: true } : null;
    if (lower === 'meta') return partOf(meta, part, false);
    if (lower === relations[type]) return partOf(relationParts, part, true);
  }
  const attribute = attributeNamed(isExtension ? 'enterprise' : type, name);
  if (!attribute) return null;
  const { kind } = attribute;
  if (kind === 'string' || kind === 'boolean') return part === undefined ? single(kind) : null;
  const isPlural = kind === 'plural';
  if (part === undefined) return { type: 'complex', isPlural };
  const known = partNamed(attribute, part);
  return known === null ? null : { type: known === 'primary' ? 'boolean' : 'string', isPlural };
}

function partOf(
  parts: readonly string[],
  part: string | undefined,
  isPlural: boolean,
): AttributeShape | null {
  if (part === undefined) return { type: 'complex', isPlural };
  if (!includes(parts, part)) return null;
  return { type: includes(['created', 'lastModified'], part) ? 'dateTime' : 'string', isPlural };
}

export function requireShape(
  type: ResourceType,
  path: readonly string[],
  scimType: ScimType,
): AttributeShape {
  const found = shapeAt(type, path);
  if (!found)
    throw invalid(scimType, `${type}s have no attribute ${path.join('.').slice(0, 80)}: see /Schemas.`);
  return found;
}

/** A resource as it is sent to clients, without its groups or members, which are loaded for a whole page at once. */
export function renderResource(
  { type, id, attributes, createdAt, updatedAt, ...tag }: StoredResource,
  base = '',
): Complex {
  return {
    schemas: schemasOf(type, attributes),
    id,
    ...attributes,
    ...(type === 'User' && attributes.active === undefined && { active: true }),
    meta: {
      resourceType: type,
      created: createdAt.toISOString(),
      lastModified: updatedAt.toISOString(),
      location: `${base}/${type}s/${id}`,
      version: entityTagOf(tag),
    },
  };
}

const schemasOf = (type: ResourceType, attributes: Complex): string[] => [
  type === 'User' ? userSchema : groupSchema,
  ...(attributes[enterpriseSchema] ? [enterpriseSchema] : []),
];

/** Another tag whenever the resource is shown in another way, also where only the groups of a user have changed. */
export const entityTagOf = ({ version, relations }: Pick<StoredResource, 'version' | 'relations'>): string =>
  relations === 0 ? `W/"${version}"` : `W/"${version}.${relations}"`;

/**
 * The version in a tag of `If-Match`, which guards what can be written; null if it is no tag of Muster. A user who has
 * joined a group meanwhile can be changed all the same.
 */
export function versionIn(tag: string): number | null {
  const version = /^W\/"(\d+)(?:\.\d+)?"$/.exec(tag)?.[1];
  return version === undefined ? null : Number(version);
}
