import { Property } from '@mikro-orm/decorators/legacy';
import { fold, foldLines } from './fold.ts';

/**
 * Declares a column that holds the folded name, by which the object is found. It is updated whenever the object is
 * written.
 */
export function FoldedName<Subject>(nameOf: (subject: Subject) => string | null) {
  const folded = (subject: Subject) => {
    const name = nameOf(subject);
    return name === null ? null : fold(name);
  };
  return Property<Subject & object>({ type: 'text', nullable: true, onCreate: folded, onUpdate: folded });
}

/** The facts that decide whether another object may have the same name. */
interface Held {
  /** The internal number of the object. */
  key: number;
  name: string | null;
  /** The folded name as it is stored now. */
  storedKey: string | null;
  /** The value of the `exempt` column as it is stored now. */
  exempt: number;
  isArchived: boolean;
}

/**
 * Declares a column that is part of the unique index on names: 0 where nobody else may have the name, and the object's
 * own key where others may, because it is archived, or because its name was taken twice before names were folded as
 * they are now. After a rename it is 0 again.
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

/** The held name of an object that has a name and can be archived. */
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

/** Declares a column of folded texts to search in. Only the database reads it. */
export function SearchText<Subject>(textsOf: (subject: Subject) => (string | null)[]) {
  const folded = (subject: Subject) => foldLines(...textsOf(subject));
  return Property<Subject & object>({ type: 'text', lazy: true, onCreate: folded, onUpdate: folded });
}
