import type { ReactNode } from 'react';

/** A column of a list, both on the screen and in the exported file. */
export interface Column<Row> {
  id: string;
  header: string;
  cell(row: Row): ReactNode;
  /** The text in the exported CSV file. Without it the file leaves out the column. */
  text?(row: Row): string | null | undefined;
  order?: string;
  width?: number;
  /** Hidden until somebody turns the column on. */
  isExtra?: boolean;
}
