import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { PolicyTypeDefinition } from '../policy-types/setting.ts';
import { InputError } from '../shared/errors.ts';

const ajv = new Ajv({ strict: false, allErrors: false });
const validators = new Map<string, ValidateFunction>();

/** JSON Schema of the settings of a type, each of which may be left out. */
export const schemaOf = ({ settings }: PolicyTypeDefinition): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: Object.fromEntries(Object.entries(settings).map(([name, { schema }]) => [name, schema])),
  additionalProperties: false,
  minProperties: 1,
});

/** Settings, as their type allows them. */
export function checkedSettings(type: PolicyTypeDefinition, settings: unknown): Record<string, unknown> {
  const known = validators.get(type.id) ?? ajv.compile(schemaOf(type));
  validators.set(type.id, known);
  if (known(settings)) return settings as Record<string, unknown>;
  throw failureOf(known.errors?.[0], type);
}

function failureOf(error: ErrorObject | undefined, type: PolicyTypeDefinition): InputError {
  const path = (error?.instancePath ?? '').split('/').filter(Boolean);
  const { additionalProperty, allowedValues } = (error?.params ?? {}) as {
    additionalProperty?: string;
    allowedValues?: unknown[];
  };
  if (additionalProperty !== undefined && path.length === 0)
    return new InputError(
      `${type.title} has no setting ${additionalProperty}. It has ${Object.keys(type.settings).join(', ')}.`,
    ).at('settings', additionalProperty);
  const values = allowedValues ? `: ${allowedValues.join(', ')}` : '';
  return new InputError(`${path.join('.') || 'The settings'} ${error?.message ?? 'are wrong'}${values}.`).at(
    'settings',
    ...path,
  );
}
