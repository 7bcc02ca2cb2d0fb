/** One condition: shown as a token in the filter bar, as text in the address, and sent as part of GraphQL's `where`. */
export interface Token {
  key: string;
  operator: Operator;
  value: string;
}

export const operators = ['=', '!=', ':', '!:', '^', '<', '>='] as const;
export type Operator = (typeof operators)[number];

export interface Filter {
  tokens: Token[];
  operation: 'and' | 'or';
}

/** A field by which a list can be filtered. */
export interface FilterField {
  key: string;
  label: string;
  /** The plural of the label, as the filter bar uses it. */
  group: string;
  type: 'text' | 'choice' | 'yesNo' | 'date';
  choices?: { value: string; label: string }[];
  /** The operators, if not all of the field's type. */
  operators?: Operator[];
}

export const noFilter: Filter = { tokens: [], operation: 'and' };

export const operatorsOf: Record<FilterField['type'], Operator[]> = {
  text: [':', '!:', '=', '!=', '^'],
  choice: ['=', '!='],
  yesNo: ['='],
  date: ['<', '>='],
};

/** The filter as text, such as `department = "Sales" and username ^ "a"`. */
export function printFilter({ tokens, operation }: Filter): string {
  return tokens
    .map(({ key, operator, value }) => `${key} ${operator} ${JSON.stringify(value)}`)
    .join(` ${operation} `);
}

const part = /\s*([A-Za-z]+)\s*(!=|!:|>=|=|:|\^|<)\s*("(?:[^"\\]|\\.)*")\s*/y;
const joint = /(and|or)\b/iy;

/** Parses the text of a filter; null if it is not valid. */
export function parseFilter(text: string): Filter | null {
  const filter: Filter = { tokens: [], operation: 'and' };
  let at = 0;
  while (at < text.length) {
    part.lastIndex = at;
    const [, key = '', sign = '', value = ''] = part.exec(text) ?? [];
    const operator = operators.find((each) => each === sign);
    if (!operator) return null;
    filter.tokens.push({ key, operator, value: JSON.parse(value) });
    at = part.lastIndex;
    if (at >= text.length) break;
    joint.lastIndex = at;
    const word = joint.exec(text)?.[1]?.toLowerCase();
    if (!word || (filter.tokens.length > 1 && word !== filter.operation)) return null;
    filter.operation = word as Filter['operation'];
    at = joint.lastIndex;
  }
  return filter;
}

type Condition = Record<string, unknown>;

/** The filter as GraphQL's `where`; null if it has no condition. */
export function whereOf({ tokens, operation }: Filter, fields: readonly FilterField[]): Condition | null {
  const conditions = tokens.flatMap((token) => {
    const field = fields.find(({ key }) => key === token.key);
    return field ? [conditionOf(token, field)] : [];
  });
  const [first, ...more] = conditions;
  if (first === undefined || more.length === 0) return first ?? null;
  return { [operation.toUpperCase()]: conditions };
}

function conditionOf({ key, operator, value }: Token, { type }: FilterField): Condition {
  if (type === 'yesNo') return { [key]: { eq: value === 'true' } };
  switch (operator) {
    case '=':
      return { [key]: { eq: value } };
    case '!=':
      return { NOT: { [key]: { eq: value } } };
    case ':':
      return { [key]: { contains: value } };
    case '!:':
      return { NOT: { [key]: { contains: value } } };
    case '^':
      return { [key]: { startsWith: value } };
    case '<':
      return { [key]: { before: value } };
    case '>=':
      return { [key]: { notBefore: value } };
  }
}

const operatorOf: Record<string, Operator> = {
  eq: '=',
  ne: '!=',
  contains: ':',
  startsWith: '^',
  before: '<',
  notBefore: '>=',
};

/** The filter for a `where`; null if the filter bar cannot express it. */
export function filterOf(where: unknown): Filter | null {
  if (where === null || typeof where !== 'object') return null;
  for (const operation of ['and', 'or'] as const) {
    const parts = (where as Condition)[operation.toUpperCase()];
    if (Array.isArray(parts)) {
      const tokens = parts.map(tokenOf);
      return tokens.every((token) => token !== null) ? { tokens, operation } : null;
    }
  }
  const tokens = Object.entries(where).map(([key, value]) => tokenOf({ [key]: value }));
  return tokens.every((token) => token !== null) ? { tokens, operation: 'and' } : null;
}

function tokenOf(condition: unknown): Token | null {
  const [[key, value] = [], ...more] = Object.entries((condition ?? {}) as Condition);
  if (!key || more.length > 0 || value === null || typeof value !== 'object') return null;
  if (key === 'NOT') {
    const inner = tokenOf(value);
    const opposite = inner?.operator === '=' ? '!=' : inner?.operator === ':' ? '!:' : null;
    return inner && opposite ? { ...inner, operator: opposite } : null;
  }
  const [[word, operand] = [], ...others] = Object.entries(value);
  const operator = word && operatorOf[word];
  if (!operator || others.length > 0 || !['string', 'boolean'].includes(typeof operand)) return null;
  return { key, operator, value: String(operand) };
}
