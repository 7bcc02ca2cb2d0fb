import type { JSONSchemaType } from 'ajv';
import { registerEnumType } from 'type-graphql';
import { isObject } from '../shared/is-object.ts';

/** How the values of several policies are merged. The result must not depend on their order. */
export enum PolicyMerge {
  STRICTEST = 'STRICTEST',
  MAXIMUM = 'MAXIMUM',
  MINIMUM = 'MINIMUM',
  UNION = 'UNION',
  PRIORITY = 'PRIORITY',
}
registerEnumType(PolicyMerge, {
  name: 'PolicyMerge',
  description: 'How the values that several policies state for the same setting of a system are merged.',
  valuesConfig: {
    STRICTEST: { description: 'The strictest value applies: the first in the setting’s own order.' },
    MAXIMUM: { description: 'The largest number applies.' },
    MINIMUM: { description: 'The smallest number applies.' },
    UNION: {
      description:
        'All items of all lists apply. Of several items about the same thing, the one of the highest priority applies.',
    },
    PRIORITY: {
      description:
        'The value of the highest priority applies; if there are several, that of the oldest policy.',
    },
  },
});

export enum Platform {
  LINUX = 'LINUX',
  MACOS = 'MACOS',
  WINDOWS = 'WINDOWS',
}
registerEnumType(Platform, {
  name: 'Platform',
  description: 'An operating system.',
  valuesConfig: {
    LINUX: { description: 'Linux: Muster’s agent applies policies and reports whether the system complies.' },
    MACOS: {
      description:
        'macOS: policies are available as a configuration profile, which was not tested on the platform.',
    },
    WINDOWS: {
      description: 'Windows: policies are available as a DSC document, which was not tested on the platform.',
    },
  },
});

/** The parts of JSON Schema that settings need. */
export type Schema = Partial<JSONSchemaType<unknown>> & Record<string, unknown>;

/** The titles of the parts of a setting whose items are objects, by their keys. */
export function partTitlesIn(schema: unknown): Readonly<Record<string, string>> {
  const items = isObject(schema) ? schema.items : null;
  const properties = isObject(items) && isObject(items.properties) ? items.properties : {};
  return Object.fromEntries(
    Object.entries(properties).map(([part, one]) => [part, isObject(one) ? String(one.title) : part]),
  );
}

export interface Setting {
  title: string;
  description: string;
  schema: Schema;
  merge: PolicyMerge;
  /** Only for STRICTEST: all values, the strictest first. */
  strictest?: readonly unknown[];
  /**
   * Only for UNION: the key that says whether two items are about the same thing; the whole item where it is left out.
   */
  about?: string;
}

export interface PolicyTypeDefinition {
  id: string;
  title: string;
  description: string;
  platforms: readonly Platform[];
  settings: Readonly<Record<string, Setting>>;
}

/** A setting that is true or false, one of which is stricter. */
export const toggle = (strict: boolean, title: string, description: string): Setting => ({
  title,
  description,
  schema: { type: 'boolean' },
  merge: PolicyMerge.STRICTEST,
  strictest: [strict, !strict],
});

/** A number for which a larger, or a smaller, value is stricter. */
export const number = (
  merge: PolicyMerge.MAXIMUM | PolicyMerge.MINIMUM,
  [minimum, maximum]: [number, number],
  title: string,
  description: string,
): Setting => ({ title, description, schema: { type: 'integer', minimum, maximum }, merge });

export const text = (title: string, description: string, maxLength = 2_000): Setting => ({
  title,
  description,
  // Excludes control characters and the start of terminal escape sequences.
  schema: {
    type: 'string',
    minLength: 1,
    maxLength,
    pattern: '^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$',
  },
  merge: PolicyMerge.PRIORITY,
});
