import { type Report, report } from '@muster/syncer-core';
import type { Resource } from './client.ts';

const core = 'urn:ietf:params:scim:schemas:core:2.0:User';

/** A parsed SCIM path: `title`, `name.givenName`, `emails[type eq "work"].value`, `urn:…:User:department`. */
interface Place {
  path: string;
  /** The URN of the extension schema; null for the core schema. */
  extension: string | null;
  name: string;
  part: string | null;
  type: string | null;
}

function placeOf(path: string): Place {
  const extended = /^(urn:.+):([^:.[\]]+)(?:\.(\w+))?$/.exec(path);
  if (extended) {
    const [, extension = '', name = '', part] = extended;
    return { path, extension: extension === core ? null : extension, name, part: part ?? null, type: null };
  }
  const match = /^(\w+)(?:\[type eq "([\w-]+)"\])?(?:\.(\w+))?$/.exec(path);
  if (!match)
    throw new Error(`mapping: ${path} is no path such as name.givenName or emails[type eq "work"].value`);
  const [, name = '', type, part] = match;
  return { path, extension: null, name, part: part ?? null, type: type ?? null };
}

export type Facts = Readonly<Record<string, string | null | undefined>>;

/** Maps facts of a user to SCIM attributes. */
export class Mapping {
  private readonly places: readonly (Place & { template: string })[];

  constructor(mapping: Readonly<Record<string, string>>) {
    this.places = Object.entries(mapping).map(([path, template]) => ({ ...placeOf(path), template }));
  }

  get userName(): string {
    return this.places.find(({ name }) => name === 'userName')?.template ?? '{username}';
  }

  nameOf(facts: Facts): string {
    return filled(this.userName, facts) ?? '';
  }

  /**
   * Why a user cannot be sent: a required attribute would be empty, because the user has none of the facts in its
   * template. Null if the user can be sent. `required` are the attributes that the application requires besides
   * userName.
   */
  missingFor(facts: Facts, required: ReadonlySet<string> = new Set()): Report | null {
    for (const { path, template, name, extension } of this.places) {
      if (extension !== null) continue;
      const absent = fieldsOf(template).filter((field) => !facts[field]);
      // An incomplete userName might be the name of somebody else. Other attributes may be made of the facts that
      // exist.
      const isMissing =
        name === 'userName'
          ? absent.length > 0
          : required.has(name.toLowerCase()) && this.valueOf(name, facts) === null;
      if (isMissing)
        return report('REPORT_FACT_MISSING', {
          name: facts.username ?? facts.id ?? '',
          facts: absent.map((fact) => ({ text: fact, code: 'FACT', values: { fact } })),
          attribute: path,
        });
    }
    return null;
  }

  /** The first value that an attribute would have; null if it would be left out. */
  private valueOf(attribute: string, facts: Facts): string | null {
    for (const { name, template } of this.places) {
      const value = name === attribute ? filled(template, facts) : null;
      if (value !== null) return value;
    }
    return null;
  }

  /** A complete resource, for POST and PUT. */
  resourceOf(facts: Facts, externalId: string): Record<string, unknown> {
    const schemas = new Set([core]);
    const resource: Record<string, unknown> = { externalId, active: true };
    for (const place of this.places) {
      const value = filled(place.template, facts);
      if (value === null) continue;
      if (place.extension) schemas.add(place.extension);
      put(resource, place, value);
    }
    return { schemas: [...schemas], ...resource };
  }

  /** A complete resource for PUT. It keeps attributes that others have written. */
  mergedInto(now: Resource, facts: Facts, externalId: string): Record<string, unknown> {
    const resource: Record<string, unknown> = { ...structuredClone(now), externalId, active: true };
    const schemas = new Set([...(Array.isArray(now.schemas) ? (now.schemas as string[]) : []), core]);
    for (const place of this.places) {
      const value = filled(place.template, facts);
      if (value === null) {
        takeOut(resource, place);
        continue;
      }
      if (place.extension) schemas.add(place.extension);
      put(resource, place, value);
    }
    return { ...resource, schemas: [...schemas] };
  }

  /** The PATCH operations that change a resource to what it should be; empty if nothing differs. */
  operationsFor(resource: Resource, facts: Facts, externalId: string): object[] {
    const operations: object[] = [];
    if (resource.externalId !== externalId)
      operations.push({ op: 'replace', path: 'externalId', value: externalId });
    if (resource.active !== true) operations.push({ op: 'replace', path: 'active', value: true });
    for (const place of this.places) {
      const wanted = filled(place.template, facts);
      const found = valueAt(resource, place);
      if (wanted === found || (wanted === null && found === undefined)) continue;
      // Applications may change the case of values, such as e-mail addresses to lower case.
      if (wanted !== null && found?.toLowerCase() === wanted.toLowerCase()) continue;
      operations.push(
        wanted === null ? { op: 'remove', path: place.path } : operationOf(resource, place, wanted),
      );
    }
    return operations;
  }
}

/** Adds a complete item if the resource has none that the path's filter matches, since a path cannot create one. */
function operationOf(resource: Resource, place: Place, value: string): object {
  const { path, name, part, type } = place;
  if (type === null) return { op: 'replace', path, value };
  const items = Array.isArray(resource[name]) ? (resource[name] as Record<string, unknown>[]) : [];
  if (items.some((item) => item.type === type)) return { op: 'replace', path, value };
  return { op: 'add', path: name, value: [{ type, [part ?? 'value']: value }] };
}

/** Fills a template with facts; null if none of its facts is known. */
function filled(template: string, facts: Facts): string | null {
  let isKnown = !template.includes('{');
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name];
    if (value) isKnown = true;
    return value ?? '';
  });
  return isKnown && text.trim() !== '' ? text.trim() : null;
}

const fieldsOf = (template: string): string[] =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

function put(resource: Record<string, unknown>, { extension, name, part, type }: Place, value: string): void {
  let holder = resource;
  if (extension) {
    resource[extension] ??= {};
    holder = resource[extension] as Record<string, unknown>;
  }
  if (type !== null || plural.has(name)) {
    const items = (holder[name] ?? []) as Record<string, unknown>[];
    const item = items.find((one) => type === null || one.type === type);
    if (item) item[part ?? 'value'] = value;
    else items.push({ ...(type !== null && { type }), [part ?? 'value']: value });
    holder[name] = items;
  } else if (part !== null) {
    holder[name] = { ...(holder[name] as object | undefined), [part]: value };
  } else {
    holder[name] = value;
  }
}

function takeOut(resource: Record<string, unknown>, { extension, name, part, type }: Place): void {
  const holder = (extension ? resource[extension] : resource) as Record<string, unknown> | undefined;
  const found = holder?.[name];
  if (!holder || found === undefined || found === null) return;
  if (Array.isArray(found)) {
    const items = found as Record<string, unknown>[];
    holder[name] = items.filter((item) => type !== null && item.type !== type);
  } else if (part !== null) {
    holder[name] = { ...(found as object), [part]: undefined };
  } else {
    delete holder[name];
  }
}

const plural = new Set(['emails', 'phoneNumbers', 'roles', 'entitlements', 'addresses', 'ims', 'photos']);

function valueAt(resource: Resource, { extension, name, part, type }: Place): string | undefined {
  const holder = (extension ? resource[extension] : resource) as Record<string, unknown> | undefined;
  let found = holder?.[name];
  if (Array.isArray(found)) {
    const item = (found as Record<string, unknown>[]).find((one) => type === null || one.type === type);
    found = item?.[part ?? 'value'];
  } else if (part !== null) {
    found = (found as Record<string, unknown> | undefined)?.[part];
  }
  return found === undefined || found === null ? undefined : String(found);
}
