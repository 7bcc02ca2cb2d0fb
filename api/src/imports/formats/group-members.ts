import { memberAttributes } from './entry-kinds.ts';
import type { Entry } from './ldif-entries.ts';

export interface Member {
  text: string;
  line: number;
  /** Otherwise it is a username. */
  isDn: boolean;
}

/** The members that a group lists, and whether these are all: servers may give them in ranges. */
export function membersOf(entry: Entry): { values: Member[]; isWhole: boolean } {
  const values: Member[] = [];
  let isWhole = true;
  for (const name of memberAttributes) {
    for (const { text, line, options } of entry.attributes.get(name) ?? []) {
      const range = options.find((option) => option.startsWith('range='));
      if (range && !/-\*$/.test(range)) isWhole = isWhole && hasLastRange(entry, name);
      // A unique name may have a number behind it (RFC 4517, 3.3.21), which nobody uses.
      const plain = text.replace(/#'[01]+'B$/, '').trim();
      if (plain !== '') values.push({ text: plain, line, isDn: name !== 'memberuid' && plain.includes('=') });
    }
  }
  return { values, isWhole };
}

/** The last range of an attribute ends with a star. */
const hasLastRange = (entry: Entry, name: string): boolean =>
  (entry.attributes.get(name) ?? []).some(({ options }) => options.some((it) => /^range=\d+-\*$/.test(it)));
