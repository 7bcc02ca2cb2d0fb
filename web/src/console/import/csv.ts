import { parse } from 'csv-parse/browser/esm/sync';
import { factOfHeader, userFactNames } from '../users/user-facts';

/** What a column can be imported as. */
export const targets = [...userFactNames, 'userGroup', 'until'] as const;
export type Target = (typeof targets)[number];

export interface Sheet {
  columns: string[];
  rows: Record<string, string>[];
}

/** Parses a CSV file that has a header row. Throws an error that names the line. */
export function readSheet(text: string): Sheet {
  const lines = parse(text, { bom: true, skip_empty_lines: true, trim: true }) as string[][];
  const [columns = [], ...rows] = lines;
  return {
    columns,
    rows: rows.map((cells) =>
      Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
    ),
  };
}

/** Headers of columns about memberships. */
const known: [RegExp, Target][] = [
  [/^((user ?)?group|team|gruppe)$/i, 'userGroup'],
  [/^(until|ends?( ?at)?|bis)$/i, 'until'],
];

/** Guesses from the headers what each column should be imported as. */
export const guessTargets = (columns: readonly string[]): Record<string, Target | ''> =>
  Object.fromEntries(
    columns.map((column) => [
      column,
      factOfHeader(column) ?? known.find(([pattern]) => pattern.test(column))?.[1] ?? '',
    ]),
  );

type Facts = Partial<Record<Target, string>>;

export interface RowError {
  /** The line in the file. The header row is line 1. */
  line: number;
  message: string;
}

/** The manifest for the rows, and the errors that can be found without asking the server. */
export function manifestOf(
  { rows }: Sheet,
  mapping: Record<string, Target | ''>,
  messages: { noUsername: string; twice(username: string): string; badEmail(email: string): string },
): { manifest: object; errors: RowError[] } {
  const errors: RowError[] = [];
  const users = new Map<string, Record<string, string>>();
  const groups = new Map<string, (string | object)[]>();
  rows.forEach((row, index) => {
    const line = index + 2;
    const facts: Facts = {};
    for (const [column, target] of Object.entries(mapping))
      if (target && row[column]) facts[target] = row[column];
    const { userGroup, until, username, ...rest } = facts;
    if (!username) {
      errors.push({ line, message: messages.noUsername });
      return;
    }
    if (rest.email && !/^[^\s@]+@[^\s@]+$/.test(rest.email))
      errors.push({ line, message: messages.badEmail(rest.email) });
    const key = username.toLowerCase();
    if (users.has(key) && !userGroup) errors.push({ line, message: messages.twice(username) });
    users.set(key, { ...users.get(key), username, ...rest });
    if (userGroup)
      groups.set(userGroup, [...(groups.get(userGroup) ?? []), until ? { user: username, until } : username]);
  });
  const manifest = {
    muster: 1,
    users: [...users.values()],
    userGroups: [...groups].map(([name, members]) => ({ name, members })),
  };
  return { manifest, errors };
}
