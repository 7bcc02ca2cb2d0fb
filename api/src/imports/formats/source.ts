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
