import type { JSONSchemaType } from 'ajv';
import { registerEnumType } from 'type-graphql';

/** How the values of several policies become one. It is the same whatever order they are looked at in. */
export enum Merge {
  STRICTEST = 'STRICTEST',
  MAXIMUM = 'MAXIMUM',
  MINIMUM = 'MINIMUM',
  UNION = 'UNION',
  PRIORITY = 'PRIORITY',
}
registerEnumType(Merge, {
  name: 'PolicyMerge',
  description: 'How the values that several policies state for a setting of a system become one.',
  valuesConfig: {
    STRICTEST: { description: 'The first one in the setting’s own order, which begins with the strictest.' },
    MAXIMUM: { description: 'The largest number.' },
    MINIMUM: { description: 'The smallest number.' },
    UNION: {
      description: 'All items of all lists. Of items about the same thing, that of the highest priority.',
    },
    PRIORITY: { description: 'That of the highest priority; among equals, of the policy that is older.' },
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
    LINUX: { description: 'Linux: Muster’s agent applies the policy, and says whether the system complies.' },
    MACOS: {
      description: 'macOS: the policy is given as a configuration profile. Not tested on the platform.',
    },
    WINDOWS: { description: 'Windows: the policy is given as a DSC document. Not tested on the platform.' },
  },
});

/** JSON Schema, as far as settings need it. */
export type Schema = Partial<JSONSchemaType<unknown>> & Record<string, unknown>;

export interface Setting {
  title: string;
  description: string;
  schema: Schema;
  merge: Merge;
  /** Of STRICTEST: all values, the strictest first. */
  strictest?: readonly unknown[];
  /** Of UNION: what says that two items are about the same thing; the whole item where there is none. */
  about?: string;
}

export interface PolicyTypeDefinition {
  id: string;
  title: string;
  description: string;
  platforms: readonly Platform[];
  settings: Readonly<Record<string, Setting>>;
}

/** A switch of which one side is the strict one. */
export const toggle = (strict: boolean, title: string, description: string): Setting => ({
  title,
  description,
  schema: { type: 'boolean' },
  merge: Merge.STRICTEST,
  strictest: [strict, !strict],
});

/** A number of which more, or less, is stricter. */
export const number = (
  merge: Merge.MAXIMUM | Merge.MINIMUM,
  [minimum, maximum]: [number, number],
  title: string,
  description: string,
): Setting => ({ title, description, schema: { type: 'integer', minimum, maximum }, merge });

export const text = (title: string, description: string, maxLength = 2_000): Setting => ({
  title,
  description,
  // Neither control characters nor what a terminal takes for orders.
  schema: {
    type: 'string',
    minLength: 1,
    maxLength,
    pattern: '^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$',
  },
  merge: Merge.PRIORITY,
});
