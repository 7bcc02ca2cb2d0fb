import { membershipColumns, userColumns } from './csv-columns.ts';

/** The columns of the tables to fill in. */
export const templates = {
  users: userColumns,
  memberships: membershipColumns,
} as const satisfies Record<string, readonly string[]>;

export type TemplateKind = keyof typeof templates;

export const isTemplateKind = (kind: string): kind is TemplateKind => Object.hasOwn(templates, kind);

/**
 * The heading of a table in the form that spreadsheets open correctly: UTF-8 with a byte order mark, and Windows line
 * ends. It has no example row, which would be imported with the others.
 */
export const template = (kind: TemplateKind): string => `\ufeff${templates[kind].join(',')}\r\n`;
