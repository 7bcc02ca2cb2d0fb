import type { CombinedError } from 'urql';

/** Messages by code, with `{name}` as a placeholder for a value. English has none: the server itself speaks it. */
export type ErrorSentences = Readonly<Record<string, string>>;

/** The texts of a setting: title, description and, if its items are objects, the titles of their parts by key. */
type SettingWords = readonly [title: string, description: string, parts?: Readonly<Record<string, string>>];

/** The texts of a policy type and its settings. */
export interface PolicyTypeWords {
  title: string;
  description: string;
  settings: Readonly<Record<string, SettingWords>>;
}

/** The messages of the server in a language that the server does not support itself. */
export interface ServerWords {
  /** Such as `de`. */
  language: string;
  sentences: ErrorSentences;
  /** The sentence of a change in the log; null where there is none. */
  change(kind: string, values: object): string | null;
  policyTypes: Readonly<Record<string, PolicyTypeWords>>;
  /** Facts of objects, such as `department`, by their names in the API. */
  facts: Readonly<Record<string, string>>;
}

/** The message of a code in the language of the dashboard; null if there is none, or if a value for it is missing. */
function sentenceOf(code: unknown, given: unknown, words: ServerWords): string | null {
  const { sentences } = words;
  const sentence = typeof code === 'string' ? sentences[code] : undefined;
  if (sentence === undefined) return null;
  const values = new Map<string, unknown>(Object.entries(given ?? {}));
  const isComplete = [...sentence.matchAll(/\{(\w+)\}/g)].every(([, name]) => values.has(String(name)));
  if (!isComplete) return null;
  const name = nameOf(code, (value) => String(values.get(value)), words);
  if (name !== null) return name;
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => shown(values.get(name), words));
}

/** Names that have a table of their own; null for a sentence, and for a name that the table does not have. */
function nameOf(
  code: unknown,
  value: (name: string) => string,
  { policyTypes, facts }: ServerWords,
): string | null {
  switch (code) {
    case 'FACT':
      return facts[value('fact')] ?? null;
    case 'POLICY_TYPE_TITLE':
      return policyTypes[value('type')]?.title ?? null;
    case 'SETTING_TITLE':
      return policyTypes[value('type')]?.settings[value('setting')]?.[0] ?? null;
    case 'SETTING_PART_TITLE':
      return policyTypes[value('type')]?.settings[value('setting')]?.[2]?.[value('part')] ?? null;
    default:
      return null;
  }
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/**
 * Formats numbers in the viewer's language, and instants in their time zone, too. A sentence within a sentence, or a list
 * of them, is translated like the whole; one whose code is not known stays in English.
 */
function shown(value: unknown, words: ServerWords): string {
  const { language } = words;
  if (typeof value === 'number') return value.toLocaleString(language);
  if (Array.isArray(value)) return value.map((one) => shown(one, words)).join(', ');
  if (isSentence(value)) return sentenceOf(value.code, value.values, words) ?? String(value.text);
  if (typeof value !== 'string' || !instant.test(value)) return String(value);
  return new Date(value).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
}

const isSentence = (value: unknown): value is { code: unknown; values: unknown; text: unknown } =>
  typeof value === 'object' && value !== null && 'code' in value && 'values' in value && 'text' in value;

/**
 * Translates answers: every text `x` that has a code in `xCode` and values in `xValues`. Unchanged parts keep their
 * identity, and the same answer always gives the same object, so that React does not render what has not changed.
 */
export function translator(words: ServerWords): <Data>(data: Data) => Data {
  const { change, policyTypes } = words;
  const known = new WeakMap<object, object>();
  const translate = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const earlier = known.get(value);
    if (earlier) return earlier;
    const translated = Array.isArray(value) ? translateList(value) : translateObject(value);
    known.set(value, translated);
    return translated;
  };
  const translateList = (list: readonly unknown[]): object => {
    const translated = list.map(translate);
    return translated.some((one, index) => one !== list[index]) ? translated : list;
  };
  const translateObject = (object: object): object => {
    const changed: Record<string, unknown> = {};
    const values = new Map<string, unknown>(Object.entries(object));
    if (values.has('title')) translatePolicyType(values, policyTypes);
    const [kind, about] = [values.get('kind'), values.get('summaryValues')];
    if (typeof kind === 'string' && typeof about === 'object' && about !== null)
      values.set('summary', change(kind, about) ?? values.get('summary'));
    for (const [name, value] of values) {
      const code = values.get(`${name}Code`);
      const one = code ? sentenceOf(code, values.get(`${name}Values`), words) : translate(value);
      if (one !== null && one !== Reflect.get(object, name)) changed[name] = one;
    }
    return Object.keys(changed).length > 0 ? { ...object, ...changed } : object;
  };
  return <Data>(data: Data) => translate(data) as Data;
}

/** Graphcache leaves out `__typename`. Of the objects with a title, only policy types have an id such as `sudo`. */
function translatePolicyType(values: Map<string, unknown>, types: ServerWords['policyTypes']): void {
  const words = types[String(values.get('id'))];
  if (words === undefined) return;
  const { title, description } = words;
  if (values.has('title')) values.set('title', title);
  if (values.has('description')) values.set('description', description);
  const settings = values.get('settings');
  if (!Array.isArray(settings)) return;
  const translated = settings.map((setting) => {
    const [title, description, parts] = words.settings[setting.name] ?? [setting.title, setting.description];
    // Most documents select no JSON Schema.
    const schema = parts && setting.schema ? { schema: withPartTitles(setting.schema, parts) } : {};
    return { ...setting, title, description, ...schema };
  });
  values.set('settings', translated);
}

/** The JSON Schema of a setting with other titles of the parts of its items. */
function withPartTitles(
  schema: { items: { properties: Record<string, object> } },
  titles: Readonly<Record<string, string>>,
): object {
  const properties = Object.entries(schema.items.properties).map(([part, one]) => [
    part,
    { ...one, title: titles[part] ?? part },
  ]);
  return { ...schema, items: { ...schema.items, properties: Object.fromEntries(properties) } };
}

/** Translates errors of a whole operation: they have the code in their extensions. */
export function translateFailure(error: CombinedError, words: ServerWords): void {
  for (const one of error.graphQLErrors) {
    const message = sentenceOf(one.extensions?.messageCode, one.extensions?.messageValues, words);
    if (message !== null) one.message = message;
  }
  // urql itself would put the origin before the message, such as "[GraphQL]".
  if (error.graphQLErrors.length > 0)
    error.message = error.graphQLErrors.map(({ message }) => message).join('\n');
}
