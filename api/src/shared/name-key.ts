import { Property } from '@mikro-orm/decorators/legacy';
import { fold, foldLines } from './fold.ts';

/** A column with a folded name, by which the object is found. It follows the name whenever the object is written. */
export function FoldedName<Subject>(nameOf: (subject: Subject) => string | null) {
  const folded = (subject: Subject) => {
    const name = nameOf(subject);
    return name === null ? null : fold(name);
  };
  return Property<Subject & object>({ type: 'text', nullable: true, onCreate: folded, onUpdate: folded });
}

/** What an object is called, as far as that decides whether others may be called the same. */
interface Held {
  /** Its number inside the server. */
  key: number;
  name: string | null;
  /** The folded name as it is stored. */
  storedKey: string | null;
  /** The column as it is stored. */
  exempt: number;
  isArchived: boolean;
}

/**
 * A column that is 0 where nobody else may have the name, and the object's own key where others may: it is archived, or
 * its name was taken twice before names were compared as they are now. With another name, it is as any other.
 */
export function NameExempt<Subject>(held: (subject: Subject) => Held) {
  return Property<Subject & object>({
    type: 'integer',
    onCreate: () => 0,
    onUpdate: (subject) => {
      const { key, name, storedKey, exempt, isArchived } = held(subject);
      if (isArchived) return key;
      return name !== null && fold(name) === storedKey ? exempt : 0;
    },
  });
}

/** Of what has a name and can be archived. */
export const heldName = (subject: {
  key: number;
  name: string;
  nameKey: string;
  nameExempt: number;
  archivedAt: Date | null;
}): Held => ({
  key: subject.key,
  name: subject.name,
  storedKey: subject.nameKey,
  exempt: subject.nameExempt,
  isArchived: subject.archivedAt !== null,
});

/** A column to search in, with folded texts. Nothing but the database reads it. */
export function SearchText<Subject>(textsOf: (subject: Subject) => (string | null)[]) {
  const folded = (subject: Subject) => foldLines(...textsOf(subject));
  return Property<Subject & object>({ type: 'text', lazy: true, onCreate: folded, onUpdate: folded });
}
