import { createYieldPoint } from '../shared/yield-point.ts';
import {
  type Attribute,
  assertFewValues,
  attributeNamed,
  type Complex,
  type Container,
  cleanPart,
  cleanParts,
  cleanResource,
  cleanValue,
  empty,
  enterpriseSchema,
  objectIn,
  onlyValue,
  partNamed,
  type ResourceType,
} from './attributes.ts';
import { type Filter, matches, parseFilter, splitPath } from './filter.ts';
import { invalid } from './scim-error.ts';

export interface Operation {
  op: 'add' | 'replace' | 'remove';
  path: string | null;
  value: unknown;
}

const maxOperations = 1_000;
const longestPath = 1_000;

/** The operations in a PatchOp message. Entra capitalises their names. @see RFC 7644, section 3.5.2 */
export function parseOperations(body: unknown): Operation[] {
  const message = objectIn(body);
  const list = Object.entries(message).find(([name]) => name.toLowerCase() === 'operations')?.[1];
  if (!Array.isArray(list) || list.length === 0)
    throw invalid('invalidSyntax', 'Operations is a list of at least one.');
  if (list.length > maxOperations) throw invalid('tooMany', `At most ${maxOperations} operations.`);
  return list.map((item) => {
    const { op, path = null, value } = objectIn(item) as { op?: unknown; path?: unknown; value?: unknown };
    const name = typeof op === 'string' ? op.toLowerCase() : '';
    if (name !== 'add' && name !== 'replace' && name !== 'remove')
      throw invalid('invalidSyntax', 'op is add, replace or remove.');
    if (path !== null && typeof path !== 'string') throw invalid('invalidPath', 'path is a text.');
    if (path !== null && path.length > longestPath)
      throw invalid('invalidPath', `A path has at most ${longestPath} characters.`);
    if (name === 'remove' && !path)
      throw invalid('noTarget', 'A remove operation needs a path that says what to remove.');
    return { op: name, path: path || null, value };
  });
}

interface Target {
  container: Container;
  attribute: string;
  filter: Filter | null;
  part: string | null;
}

/**
 * Parses a path such as `emails[type eq "work"].value`, `name.givenName` or `urn:…:User:department`. Null where the
 * attribute is unknown.
 */
function targetOf(type: ResourceType, path: string): Target | null {
  const match = /^([^[\]]+)(?:\[(.*)\](?:\.([\w$-]+))?)?$/s.exec(path.trim());
  if (!match) throw invalid('invalidPath', `${path.slice(0, 80)} is no path.`);
  const [, name = '', filter, after] = match;
  const steps = splitPath(name);
  const isExtension = steps[0] === enterpriseSchema;
  const [attribute, part] = isExtension ? steps.slice(1) : steps;
  if (attribute === undefined) return { container: 'enterprise', attribute: '', filter: null, part: null };
  // Entra names `manager` without the schema to which it belongs. No attribute of the extension has a name of the core.
  const isShort = type === 'User' && !isExtension && !attributeNamed('User', attribute);
  const container = isExtension || isShort ? 'enterprise' : type;
  const known = attributeNamed(container, attribute);
  if (!known) return null;
  return {
    container,
    attribute: known.name,
    filter: filter === undefined ? null : parseFilter(filter),
    part: after ?? part ?? null,
  };
}

/**
 * Applies operations to a resource. It yields to other requests in between, because there may be many operations on
 * many values.
 */
export async function applyPatch(
  type: ResourceType,
  resource: Complex,
  operations: readonly Operation[],
): Promise<Complex> {
  const next = structuredClone(resource) as Complex;
  const yieldPoint = createYieldPoint();
  for (const operation of operations) {
    patch(type, next, operation);
    await yieldPoint();
  }
  return next;
}

/** Changes the resource in place. Unknown attributes are ignored, as when a resource is created. */
function patch(type: ResourceType, resource: Complex, { op, path, value }: Operation): void {
  if (path === null) {
    // Without a path, the value is an object of attributes. Entra uses paths as its keys.
    for (const [name, part] of Object.entries(objectIn(value)))
      patch(type, resource, { op, path: name, value: part });
    return;
  }
  const target = targetOf(type, path);
  if (!target) return;
  if (target.attribute === '') {
    patchExtension(resource, op, value);
    return;
  }
  const holder = holderOf(resource, target.container);
  onAttribute(holder, target, op, value);
  if (Object.keys(holder).length === 0 && target.container === 'enterprise')
    delete resource[enterpriseSchema];
}

function patchExtension(resource: Complex, op: Operation['op'], value: unknown): void {
  if (op === 'remove') {
    delete resource[enterpriseSchema];
    return;
  }
  for (const [name, part] of Object.entries(objectIn(value)))
    patch('User', resource, { op, path: `${enterpriseSchema}:${name}`, value: part });
}

function holderOf(resource: Complex, container: Container): Complex {
  if (container !== 'enterprise') return resource;
  const known = resource[enterpriseSchema] as Complex | undefined;
  if (known) return known;
  const made = empty();
  resource[enterpriseSchema] = made;
  return made;
}

function onAttribute(holder: Complex, target: Target, op: Operation['op'], sent: unknown): void {
  const { attribute: name, filter, part } = target;
  const attribute = attributeNamed(target.container, name);
  if (!attribute) return;
  const value = part === null ? onlyValue(attribute, sent) : sent;
  const isNothing = value === null || value === undefined || value === '';
  if (attribute.kind === 'plural') {
    const items = (holder[name] ?? []) as Complex[];
    const left = filter ? onItems(items, target, op, value) : onAll(items, target, op, value);
    assertFewValues(name, left);
    if (left.length > 0) holder[name] = left;
    else delete holder[name];
  } else if (part !== null) {
    const known = partNamed(attribute, part);
    if (!known) return;
    const whole = { ...(holder[name] as Complex | undefined) };
    if (op === 'remove' || isNothing) delete whole[known];
    else whole[known] = cleanPart(known, value);
    if (Object.keys(whole).length > 0) holder[name] = whole;
    else delete holder[name];
  } else if (op === 'remove' || isNothing) {
    delete holder[name];
  } else if (attribute.kind === 'complex' && typeof value === 'object') {
    const whole = withParts(attribute, (holder[name] ?? {}) as Complex, value);
    if (Object.keys(whole).length > 0) holder[name] = whole;
    else delete holder[name];
  } else {
    holder[name] = cleanValue(attribute, value);
  }
}

/** Sub-attributes that are not given stay, those that are null are removed (RFC 7644, sections 3.5.2.1 and 3.5.2.3). */
function withParts(attribute: Attribute, before: Complex, value: object): Complex {
  const given = cleanParts(attribute, value);
  // With another id, the stored name and location would be those of the previous manager.
  const isOther = given.value !== undefined && given.value !== before.value;
  const whole: Complex = { ...(isOther ? {} : before), ...given };
  for (const [name, part] of Object.entries(value)) {
    const known = partNamed(attribute, name);
    if (known && (part === null || part === '')) delete whole[known];
  }
  return whole;
}

/** Applies an operation to a list without a filter: add appends values that are missing, replace replaces all. */
function onAll(
  items: Complex[],
  { container, attribute: name, part }: Target,
  op: string,
  value: unknown,
): Complex[] {
  const attribute = attributeNamed(container, name);
  if (!attribute) return items;
  if (part !== null) {
    const known = partNamed(attribute, part);
    if (!known) return items;
    return items.map((item) => withPart(item, known, op === 'remove' ? null : value));
  }
  if (op === 'remove') return [];
  const given = value === null ? [] : (cleanValue(attribute, value) as Complex[]);
  if (op === 'replace') return given;
  const known = new Set(items.map(identityOf));
  const fresh = given.filter((item) => !known.has(identityOf(item)));
  return onePrimary([...items, ...fresh], fresh);
}

/** The items that a filter selects. If there are none, one is created from the filter, as Entra expects. */
function onItems(
  items: Complex[],
  { container, attribute: name, filter, part }: Target,
  op: string,
  value: unknown,
): Complex[] {
  const attribute = attributeNamed(container, name);
  if (!attribute || !filter) return items;
  const isSelected = (item: Complex) => matches(filter, item, [name]);
  if (op === 'remove' && part === null) return items.filter((item) => !isSelected(item));
  const known = part === null ? null : partNamed(attribute, part);
  if (part !== null && !known) return items;
  const changed = (item: Complex): Complex =>
    known
      ? withPart(item, known, op === 'remove' ? null : value)
      : { ...item, ...cleanParts(attribute, value) };
  if (items.some(isSelected)) {
    const touched = items.map((item) => (isSelected(item) ? changed(item) : item));
    return onePrimary(touched, touched.filter(isSelected));
  }
  if (op === 'remove') return items;
  const stated = statedBy(filter);
  if (!stated) throw invalid('noTarget', `Nothing in ${name} matches the filter.`);
  return [...items, changed(stated)];
}

function withPart(item: Complex, name: string, value: unknown): Complex {
  const next = { ...item };
  if (value === null || value === undefined || value === '') delete next[name];
  else next[name] = cleanPart(name, value);
  return next;
}

/** The item that a filter describes, where it consists of `eq` comparisons only. */
function statedBy(filter: Filter): Complex | null {
  if (filter.op === 'eq' && filter.path.length === 1 && filter.value !== null) {
    const made = empty();
    const [name = ''] = filter.path;
    const known = ['value', 'display', 'type', 'primary'].find(
      (part) => part.toLowerCase() === name.toLowerCase(),
    );
    if (!known) return null;
    made[known] = cleanPart(known, filter.value);
    return made;
  }
  if (filter.op !== 'and') return null;
  const [left, right] = [statedBy(filter.left), statedBy(filter.right)];
  return left && right ? { ...left, ...right } : null;
}

/**
 * Two items with the same identity are the same: those with a value by value and type, others by all of their
 * sub-attributes.
 */
const identityOf = (item: Complex): string =>
  JSON.stringify(item.value === undefined ? item : [item.value, item.type ?? null]);

/** Makes at most one item primary: the newest (RFC 7643, section 2.4). */
function onePrimary(items: Complex[], newest: readonly Complex[]): Complex[] {
  const chosen = newest.findLast(({ primary }) => primary === true);
  if (!chosen) return items;
  return items.map((item) => (item === chosen || item.primary !== true ? item : { ...item, primary: false }));
}

/** A resource from the body of a PUT request. */
export const readResource = (type: ResourceType, body: unknown): Complex => cleanResource(type, body);
