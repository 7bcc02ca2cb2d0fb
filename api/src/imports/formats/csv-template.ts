import { membershipColumns, userColumns } from './csv-columns.ts';

/** Tables to fill in, by what their rows are. */
export const templates = {
  users: userColumns,
  memberships: membershipColumns,
} as const satisfies Record<string, readonly string[]>;

export type TemplateKind = keyof typeof templates;

export const isTemplateKind = (kind: string): kind is TemplateKind => Object.hasOwn(templates, kind);

/**
 * The heading of a table, as spreadsheets open it: UTF-8 with its mark, and lines of Windows. An example in it would be
 * imported with the rest.
 */
export const template = (kind: TemplateKind): string => `\ufeff${templates[kind].join(',')}\r\n`;
