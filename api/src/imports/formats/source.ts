/** A manifest document made from files, and where each part of it came from. */
export interface Source {
  document: unknown;
  /** The place of the part at a path such as `userGroups.3.members.0`: that of the nearest part that has one. */
  placeOf(path: readonly string[]): string;
}

/** What is wrong with a file, and where. */
export class FormatError extends Error {
  constructor(place: string, message: string) {
    super(`${place}: ${message}`);
  }
}

/** How large what is imported may be. The server takes no more at once in any case. */
export const importLimits = {
  /** Characters of a file. */
  characters: 32 * 1024 * 1024,
  /** Rows of a table, or entries of LDIF. */
  rows: 500_000,
  columns: 100,
  /** Characters of a row, or of a value with its continued lines. */
  rowCharacters: 1_000_000,
};

export function assertNotTooLong(text: string, file: string): void {
  if (text.length <= importLimits.characters) return;
  throw new FormatError(
    file,
    `A file has at most ${importLimits.characters} characters, and this one has ${text.length}. Split it.`,
  );
}

/** A source whose parts were noted one by one. */
export function noted(document: unknown, places: ReadonlyMap<string, string>, whole: string): Source {
  return {
    document,
    placeOf(path) {
      for (let length = path.length; length > 0; length--) {
        const place = places.get(path.slice(0, length).join('.'));
        if (place) return place;
      }
      return whole;
    },
  };
}
