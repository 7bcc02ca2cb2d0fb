import type { ErrorText } from '../../shared/error-text.ts';
import type { Item, Problem, Remark } from './source.ts';

/** An item to which paths of the document are still being added. */
export interface OpenItem extends Item {
  paths: string[];
}

/** What was found about the entries of a directory so far. */
export class Findings {
  readonly places = new Map<string, string>();
  readonly problems: Problem[] = [];
  readonly remarks: Remark[] = [];

  /** Adds a problem of an entry. If it is partial, the rest of the entry can be imported. */
  wrong(place: string, text: ErrorText, { paths }: OpenItem, isPartial = false): void {
    this.problems.push({ place, text, paths, isPartial });
  }

  /** Adds a part of an entry that is not imported, with the reason. */
  remark({ place }: Item, text: ErrorText): void {
    this.remarks.push({ place, text });
  }
}
