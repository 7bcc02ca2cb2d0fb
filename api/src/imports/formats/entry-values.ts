import { ofEachFact, userFacts } from '../../model/user-facts.ts';
import { fold } from '../../shared/fold.ts';
import { attributeNamed, partsOf } from './dn.ts';
import { type Entry, valuesOf } from './ldif-entries.ts';

/** The attributes that hold what is known of a person, the best one of each first. */
const attributesOf = { displayName: ['displayName', 'cn'], ...ofEachFact((fact) => userFacts[fact].ldif) };

/** The value of an attribute: the one that names the entry, before those that it had earlier. */
export function firstOf(entry: Entry, name: string): string | undefined {
  const values = valuesOf(entry, name).map(({ text }) => text);
  if (values.length < 2) return values[0];
  const naming = namedBy(entry.dn, name);
  return (naming !== undefined && values.find((value) => fold(value) === fold(naming))) || values[0];
}

/** A name that the entry has as a value, or at least in its DN. */
export function nameIn(entry: Entry, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = firstOf(entry, name) ?? namedBy(entry.dn, name);
    if (value?.trim()) return value.trim();
  }
  return undefined;
}

/** The value of an attribute in the first part of a DN: the uid of a person, the cn of a group. */
export const namedBy = (dn: string, attribute: string): string | undefined =>
  partsOf(dn)?.[0]?.find((part) => attributeNamed(part.attribute) === attribute)?.value;

export function factsOf(entry: Entry): Record<string, string> {
  const found = Object.entries(attributesOf).flatMap(([fact, attributes]) => {
    const value = attributes.map((name) => firstOf(entry, name.toLowerCase())).find((text) => text?.trim());
    return value ? [[fact, value]] : [];
  });
  return Object.fromEntries(found);
}
