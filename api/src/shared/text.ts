import { InputError } from './errors.ts';
import { sorted } from './sorted.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u2028\u2029]/;

/** A text of people's, trimmed and checked; null where there is nothing in it. */
export function cleanText(value: string | null | undefined, field: string, maxLength = 200): string | null {
  const text = value?.normalize('NFC').trim() ?? '';
  if (text.length > maxLength) throw new InputError(`At most ${maxLength} characters.`).at(field);
  if (control.test(text)) throw new InputError('Control characters are not allowed.').at(field);
  return text === '' ? null : text;
}

/** A text that must not be empty. */
export function requiredText(value: string | null | undefined, field: string, maxLength = 200): string {
  const text = cleanText(value, field, maxLength);
  if (text === null) throw new InputError('This must not be empty.').at(field);
  return text;
}

const maxAttributes = 100;

/** Further attributes: an object of strings. */
export function cleanAttributes(value: unknown): Record<string, string> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new InputError('Attributes are an object of strings, such as {"costCentre": "4711"}.').at(
      'attributes',
    );
  }
  const entries = Object.entries(value).map(([name, text]): [string, string] => {
    if (!/^[A-Za-z][\w.:-]{0,63}$/.test(name)) {
      throw new InputError(
        `"${name.slice(0, 64)}" cannot name an attribute: use up to 64 letters, digits and . _ : - beginning with a letter.`,
      ).at('attributes');
    }
    if (typeof text !== 'string')
      throw new InputError(`The value of ${name} must be a string.`).at('attributes', name);
    return [name, cleanText(text, name, 1_000) ?? ''];
  });
  if (entries.length > maxAttributes)
    throw new InputError(`At most ${maxAttributes} attributes.`).at('attributes');
  return sorted(Object.fromEntries(entries));
}
