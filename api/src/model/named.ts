import { Property } from '@mikro-orm/decorators/legacy';
import { Field } from 'type-graphql';
import { FoldedName, heldName, NameExempt, SearchText } from '../shared/name-key.ts';

/**
 * The columns of an object that is found by its name. They are declared one by one and not in a base class: each table of
 * the inheritance that MikroORM maps is a class, and every class is a table.
 */
interface Named {
  key: number;
  name: string;
  description: string | null;
  nameKey: string;
  nameExempt: number;
  archivedAt: Date | null;
}

/** Declares the name of an object. `plural` says among what it is unique. */
export const ObjectName = (plural: string) =>
  both(
    Field(() => String, {
      description: `The name. Unique among ${plural} that are not archived; names that differ only in case, spaces or Unicode spelling are the same.`,
    }),
    Property({ type: 'text' }),
  );

/** Declares the description of an object, for people. */
export const ObjectDescription = (description: string) =>
  both(
    Field(() => String, { nullable: true, description }),
    Property({ type: 'text', nullable: true }),
  );

/** Declares the folded name, by which the object is found. */
export const NameKey = FoldedName<Named>(({ name }) => name);

/** Declares the part of the unique index on names that lets archived objects keep theirs. */
export const NameHeld = NameExempt<Named>(heldName);

/** Declares the text in which a search for names looks. */
export const NameSearch = SearchText<Named>(({ name, description }) => [name, description]);

function both(field: PropertyDecorator, column: (target: object, name: string) => unknown) {
  return (target: object, name: string): void => {
    field(target, name);
    column(target, name);
  };
}
