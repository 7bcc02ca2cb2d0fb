import type { WriteOptions } from '../auth/operation.ts';

/** What an inverse gives. */
export interface Undone {
  transaction: number | null;
}

/** An inverse, ready to be done. */
export type Inverse = (options: WriteOptions) => Promise<Undone>;
