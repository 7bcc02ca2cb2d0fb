import type { z } from 'zod';
import { ErrorText, errorText } from '../shared/error-text.ts';

/** An issue of Zod whose message comes from the catalogue. */
export const issueOf = (text: ErrorText) => ({
  code: 'custom' as const,
  message: String(text),
  params: { text },
});

/**
 * What is wrong with a value of a manifest, as a message of the catalogue. Zod's own messages exist in English only.
 */
export function textOf(issue: z.core.$ZodIssue): ErrorText {
  if (issue.path.length === 1 && issue.path[0] === 'muster') return errorText('MANIFEST_VERSION');
  switch (issue.code) {
    case 'custom':
      return issue.params?.text instanceof ErrorText ? issue.params.text : errorText('VALUE_INVALID');
    case 'invalid_type':
      return issue.input === undefined
        ? errorText('VALUE_MISSING', { type: jsonTypes[issue.expected] ?? issue.expected })
        : errorText('VALUE_OF_OTHER_TYPE', { type: jsonTypes[issue.expected] ?? issue.expected });
    case 'invalid_format':
      return issue.format === 'regex' ? errorText('TIME_FORMAT') : errorText('VALUE_INVALID');
    case 'invalid_value':
      return errorText('ONE_OF_VALUES', { values: issue.values.map(String).join(', ') });
    case 'unrecognized_keys':
      return errorText('UNKNOWN_FIELDS', { fields: issue.keys.join(', ') });
    case 'too_big':
      if (issue.origin === 'string') return errorText('TEXT_TOO_LONG', { limit: Number(issue.maximum) });
      return errorText('NUMBER_TOO_LARGE', { limit: Number(issue.maximum) });
    case 'too_small':
      if (issue.origin === 'string') return errorText('TEXT_EMPTY');
      if (issue.origin === 'array') return errorText('LIST_EMPTY');
      return errorText('NUMBER_TOO_SMALL', { limit: Number(issue.minimum) });
    default:
      return errorText('VALUE_INVALID');
  }
}

/** The JSON names of the types that Zod expects. */
const jsonTypes: Readonly<Record<string, string>> = { record: 'object', int: 'integer' };
