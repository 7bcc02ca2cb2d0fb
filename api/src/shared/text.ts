import { forbiddenCharacter, type TextKind, withoutForbidden } from './characters.ts';
import { errorText } from './error-text.ts';
import { InputError } from './errors.ts';
import { sorted } from './sorted.ts';

/** A text of one line, such as a name, trimmed and checked; null where it is empty. */
export function cleanText(value: string | null | undefined, field: string, maxLength = 200): string | null {
  return cleaned(value, field, maxLength, 'line');
}

/** A text of several lines, such as a description or a reason, trimmed and checked; null where it is empty. */
export function cleanProse(
  value: string | null | undefined,
  field: string,
  maxLength = 2_000,
): string | null {
  return cleaned(value, field, maxLength, 'prose');
}

function cleaned(
  value: string | null | undefined,
  field: string,
  maxLength: number,
  kind: TextKind,
): string | null {
  const text = value?.normalize('NFC').trim() ?? '';
  if (text.length > maxLength)
    throw new InputError(errorText('TEXT_TOO_LONG', { limit: maxLength })).at(field);
  assertVisible(text, field, kind);
  return text === '' ? null : text;
}

/** Refuses a text with a forbidden character, which the error names. */
export function assertVisible(text: string, field: string, kind: TextKind = 'line'): void {
  const found = forbiddenCharacter(text, kind);
  if (found === null) return;
  throw new InputError(errorText('CHARACTER_NOT_ALLOWED', { character: found })).at(field);
}

/** A text that must not be empty. */
export function requiredText(value: string | null | undefined, field: string, maxLength = 200): string {
  const text = cleanText(value, field, maxLength);
  if (text === null) throw new InputError(errorText('TEXT_EMPTY')).at(field);
  return text;
}

/**
 * A text of one line that another directory states. Nobody here can correct it there, so forbidden characters are
 * removed and a long text is cut.
 */
export function foreignText(value: string | null | undefined, maxLength = 200): string | null {
  return foreign(value, maxLength, 'line');
}

/** The same for a text of several lines. */
export function foreignProse(value: string | null | undefined, maxLength = 2_000): string | null {
  return foreign(value, maxLength, 'prose');
}

function foreign(value: string | null | undefined, maxLength: number, kind: TextKind): string | null {
  const text = withoutForbidden((value ?? '').normalize('NFC'), kind).trim();
  // The cut may split a surrogate pair.
  return text.slice(0, maxLength).toWellFormed().trim() || null;
}

/** Whether a text has the form of an e-mail address. Only sending a message shows whether it exists. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text);

const maxAttributes = 100;

/** Checks the further attributes of an object: an object of strings. */
export function cleanAttributes(value: unknown): Record<string, string> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new InputError(errorText('ATTRIBUTES_INVALID', { example: '{"costCentre": "4711"}' })).at(
      'attributes',
    );
  }
  const entries = Object.entries(value).map(([name, text]): [string, string] => {
    if (!/^[A-Za-z][\w.:-]{0,63}$/.test(name)) {
      throw new InputError(errorText('ATTRIBUTE_NAME', { name: name.slice(0, 64) })).at('attributes');
    }
    if (typeof text !== 'string')
      throw new InputError(errorText('ATTRIBUTE_IS_TEXT', { name })).at('attributes', name);
    return [name, cleanProse(text, name, 1_000) ?? ''];
  });
  if (entries.length > maxAttributes)
    throw new InputError(errorText('TOO_MANY_ATTRIBUTES', { limit: maxAttributes })).at('attributes');
  return sorted(Object.fromEntries(entries));
}
