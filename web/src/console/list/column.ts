import type { ReactNode } from 'react';

/** A column of a list, on the screen and in a file. */
export interface Column<Row> {
  id: string;
  header: string;
  cell(row: Row): ReactNode;
  /** What the column is in a CSV file; the column is left out without it. */
  text?(row: Row): string | null | undefined;
  order?: string;
  width?: number;
  /** Not shown until somebody wants it. */
  isExtra?: boolean;
}
