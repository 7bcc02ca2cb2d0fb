import { isObject } from '../shared/is-object.ts';
import { invalid } from './scim-error.ts';

/** A resource, or a part of one, as JSON. Created without a prototype, because clients choose the names. */
export type Complex = Record<string, unknown>;

export const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const enterpriseSchema = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const groupSchema = 'urn:ietf:params:scim:schemas:core:2.0:Group';

type Kind = 'string' | 'boolean' | 'plural' | 'complex';

const named = ['formatted', 'familyName', 'givenName', 'middleName', 'honorificPrefix', 'honorificSuffix'];
const plural = ['value', 'display', 'type', 'primary'];
const address = [
  'formatted',
  'streetAddress',
  'locality',
  'region',
  'postalCode',
  'country',
  'type',
  'primary',
];

export interface Attribute {
  name: string;
  kind: Kind;
  /** The sub-attributes of a complex attribute. */
  parts?: readonly string[];
}

const text = (...names: string[]): Attribute[] => names.map((name) => ({ name, kind: 'string' }));
const many = (parts: readonly string[], ...names: string[]): Attribute[] =>
  names.map((name) => ({ name, kind: 'plural', parts }));

/** RFC 7643, section 4.1. Passwords are not accepted, because people set their own. */
export const userAttributes: readonly Attribute[] = [
  ...text('externalId', 'userName', 'displayName', 'nickName', 'profileUrl', 'title', 'userType'),
  ...text('preferredLanguage', 'locale', 'timezone'),
  { name: 'active', kind: 'boolean' },
  { name: 'name', kind: 'complex', parts: named },
  ...many(plural, 'emails', 'phoneNumbers', 'ims', 'photos', 'entitlements', 'roles'),
  ...many(address, 'addresses'),
];

/** Section 4.3. */
export const enterpriseAttributes: readonly Attribute[] = [
  ...text('employeeNumber', 'costCenter', 'organization', 'division', 'department'),
  { name: 'manager', kind: 'complex', parts: ['value', '$ref', 'displayName'] },
];

/** Section 4.2. `members` are stored separately. */
export const groupAttributes: readonly Attribute[] = text('externalId', 'displayName');

const indexOf = (attributes: readonly Attribute[]) =>
  new Map(attributes.map((attribute) => [attribute.name.toLowerCase(), attribute]));

const indexes = {
  User: indexOf(userAttributes),
  Group: indexOf(groupAttributes),
  enterprise: indexOf(enterpriseAttributes),
};

export type ResourceType = 'User' | 'Group';
export type Container = keyof typeof indexes;

/** Finds an attribute by a name from a client. Case is ignored. */
export const attributeNamed = (container: Container, name: string): Attribute | null =>
  indexes[container].get(name.toLowerCase()) ?? null;

export const partNamed = ({ parts }: Attribute, name: string): string | null =>
  parts?.find((part) => part.toLowerCase() === name.toLowerCase()) ?? null;

export const empty = (): Complex => Object.create(null) as Complex;

/**
 * The known attributes of a resource, under their canonical names. Unknown ones are ignored, as RFC 7644 (3.3) allows.
 */
export function cleanResource(type: ResourceType, sent: unknown): Complex {
  const resource = empty();
  for (const [name, value] of Object.entries(objectIn(sent))) {
    if (type === 'User' && name.toLowerCase() === enterpriseSchema.toLowerCase()) {
      const extension = cleanContainer('enterprise', value);
      if (Object.keys(extension).length > 0) resource[enterpriseSchema] = extension;
      continue;
    }
    assign(resource, type, name, value);
  }
  return resource;
}

function cleanContainer(container: Container, sent: unknown): Complex {
  const found = empty();
  for (const [name, value] of Object.entries(objectIn(sent))) assign(found, container, name, value);
  return found;
}

function assign(into: Complex, container: Container, name: string, value: unknown): void {
  const attribute = attributeNamed(container, name);
  if (!attribute || value === null || value === undefined) return;
  const clean = cleanValue(attribute, value);
  if (Array.isArray(clean) && clean.length === 0) return;
  into[attribute.name] = clean;
}

/** The value of an attribute that has one. Entra may send it as a list of one, with the value in an object. */
export function onlyValue({ kind }: Attribute, value: unknown): unknown {
  if (kind === 'plural' || !Array.isArray(value) || value.length !== 1) return value;
  const [only]: unknown[] = value;
  return kind !== 'complex' && isObject(only) && 'value' in only ? only.value : only;
}

/** Converts a value to the type of its attribute. Entra sends booleans as strings, and a manager as the bare id. */
export function cleanValue(attribute: Attribute, sent: unknown): unknown {
  const value = onlyValue(attribute, sent);
  switch (attribute.kind) {
    case 'boolean':
      return booleanOf(attribute.name, value);
    case 'string':
      return textOf(attribute.name, value);
    case 'complex':
      return typeof value === 'string' ? cleanParts(attribute, { value }) : cleanParts(attribute, value);
    case 'plural': {
      const items = Array.isArray(value) ? value : [value];
      assertFewValues(attribute.name, items);
      return items.map((item) => cleanParts(attribute, typeof item === 'string' ? { value: item } : item));
    }
  }
}

/** The most values of one attribute of one resource. Members of groups are stored separately. */
const maxValues = 500;

export function assertFewValues(name: string, values: readonly unknown[]): void {
  if (values.length > maxValues)
    throw invalid('tooMany', `${name} has at most ${maxValues} values, and would have ${values.length}.`);
}

export function cleanParts(attribute: Attribute, value: unknown): Complex {
  const found = empty();
  for (const [name, part] of Object.entries(objectIn(value))) {
    const known = partNamed(attribute, name);
    if (known && part !== null && part !== undefined) found[known] = cleanPart(known, part);
  }
  return found;
}

export const cleanPart = (name: string, value: unknown): unknown =>
  name === 'primary' ? booleanOf(name, value) : textOf(name, value);

function booleanOf(name: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  throw invalid('invalidValue', `${name} is true or false.`);
}

function textOf(name: string, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number')
    throw invalid('invalidValue', `${name} is a text.`);
  const text = String(value);
  if (text.length > 1_000) throw invalid('invalidValue', `${name} has at most 1,000 characters.`);
  return text;
}

export function objectIn(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw invalid('invalidSyntax', 'An object was expected.');
}
