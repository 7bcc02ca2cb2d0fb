import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { partTitle, settingTitle } from '../policy-types/catalogue.ts';
import type { PolicyTypeDefinition } from '../policy-types/setting.ts';
import { type ErrorText, errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';

const ajv = new Ajv({ strict: false, allErrors: false });
const validators = new Map<string, ValidateFunction>();

/** The JSON Schema of the settings of a type, each of which is optional. */
export const schemaOf = ({ settings }: PolicyTypeDefinition): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: Object.fromEntries(Object.entries(settings).map(([name, { schema }]) => [name, schema])),
  additionalProperties: false,
  minProperties: 1,
});

/** Checks settings against their type. */
export function checkedSettings(type: PolicyTypeDefinition, settings: unknown): Record<string, unknown> {
  const known = validators.get(type.id) ?? ajv.compile(schemaOf(type));
  validators.set(type.id, known);
  if (known(settings)) return settings as Record<string, unknown>;
  throw failureOf(known.errors?.[0], type);
}

function failureOf(error: ErrorObject | undefined, type: PolicyTypeDefinition): InputError {
  const path = (error?.instancePath ?? '').split('/').filter(Boolean);
  if (error?.keyword === 'additionalProperties' && path.length === 0) {
    const setting = String(error.params.additionalProperty);
    const settings = Object.keys(type.settings).join(', ');
    const title = errorText('POLICY_TYPE_TITLE', { title: type.title }, { type: type.id });
    return new InputError(errorText('SETTING_UNKNOWN', { type: title, setting, settings })).at(
      'settings',
      setting,
    );
  }
  if (path.length === 0)
    return new InputError(
      error?.keyword === 'minProperties'
        ? errorText('SETTINGS_EMPTY')
        : errorText('VALUE_OF_OTHER_TYPE', { type: 'object' }),
    ).at('settings');
  const [name = '', ...parts] = path;
  const titleOf = (part: string) => partTitle(type.id, name, part);
  return new InputError(textOf(error, nameOf(settingTitle(type.id, name), parts, titleOf), titleOf)).at(
    'settings',
    ...path,
  );
}

/** The title of a setting and, for an error within it, the numbers of the items and the titles of the parts. */
function nameOf(
  setting: ErrorText,
  parts: readonly string[],
  titleOf: (part: string) => ErrorText,
): ErrorText {
  if (parts.length === 0) return setting;
  const named = parts.map((part) =>
    /^\d+$/.test(part) ? errorText('SETTING_ITEM', { number: Number(part) + 1 }) : titleOf(part),
  );
  return errorText('SETTING_PART', { setting, parts: named });
}

/** Why the value of a setting does not match its JSON Schema. */
function textOf(
  error: ErrorObject | undefined,
  setting: ErrorText,
  titleOf: (part: string) => ErrorText,
): ErrorText {
  const { keyword, params = {} } = error ?? {};
  const limit = Number(params.limit);
  switch (keyword) {
    case 'type':
      return errorText('SETTING_TYPE', { setting, type: String(params.type) });
    case 'enum':
      return errorText('SETTING_ONE_OF', { setting, values: params.allowedValues.join(', ') });
    case 'pattern':
      return errorText('SETTING_FORM', { setting, pattern: String(params.pattern) });
    case 'maximum':
      return errorText('SETTING_TOO_LARGE', { setting, limit });
    case 'minimum':
      return errorText('SETTING_TOO_SMALL', { setting, limit });
    case 'maxLength':
      return errorText('SETTING_TOO_LONG', { setting, limit });
    case 'maxItems':
      return errorText('SETTING_TOO_MANY', { setting, limit });
    case 'minLength':
    case 'minItems':
      return errorText('SETTING_EMPTY', { setting });
    case 'required':
      return errorText('SETTING_PART_MISSING', { setting, part: titleOf(String(params.missingProperty)) });
    case 'additionalProperties':
      return errorText('SETTING_PART_UNKNOWN', { setting, part: String(params.additionalProperty) });
    case 'uniqueItems':
      return errorText('SETTING_TWICE', { setting });
    default:
      return errorText('SETTING_OTHER', { setting });
  }
}
