import { errorText } from '../shared/error-text.ts';
import { exact } from '../shared/fold.ts';
import { allOfParts, inParts } from '../shared/in-parts.ts';
import type { Names } from './directory.ts';
import type { Plan } from './plan.ts';

/** The statements of a document that tell which object an entry means. */
interface NamedEntry {
  name: string;
  externalId?: string | null | undefined;
  /** The place of the entry in the document. */
  path: string;
}

interface Known {
  key: number;
  externalId: string | null;
}

/**
 * The existing object that each entry means; null for a new one. The external id is permanent, so it has precedence
 * over the name, which may have been changed or given to another object. Updates `names` to the names in the document.
 */
export async function identified<Kind extends Known>(
  noun: string,
  entries: readonly NamedEntry[],
  names: Names<Kind>,
  plan: Plan,
): Promise<(Kind | null)[]> {
  const owners = new Map<Kind, NamedEntry>();
  const ids = new Set<string>();
  await inParts(entries, (part) => {
    for (const entry of part) {
      if (!entry.externalId) continue;
      if (ids.has(exact(entry.externalId)))
        plan.fail(
          errorText('EXTERNAL_ID_TWICE', { externalId: entry.externalId }),
          `${entry.path}.externalId`,
        );
      ids.add(exact(entry.externalId));
      const owner = names.byExternalId(entry.externalId);
      if (owner) owners.set(owner, entry);
    }
  });
  const meantBy = (entry: NamedEntry): Kind | null => {
    const owner = entry.externalId ? names.byExternalId(entry.externalId) : undefined;
    if (owner) return owner;
    const holder = names.get(entry.name);
    // The present holder of the name has another name in the document.
    if (!holder || owners.has(holder)) return null;
    if (entry.externalId && holder.externalId !== null && holder.externalId !== entry.externalId)
      plan.fail(
        errorText('OTHER_EXTERNAL_ID', {
          noun,
          name: entry.name,
          known: holder.externalId,
          externalId: entry.externalId,
        }),
        `${entry.path}.externalId`,
      );
    return holder;
  };
  const meant = await allOfParts(entries, (part) => part.map(meantBy));
  for (const [object] of owners) names.forget(object);
  await inParts(entries, (part, start) =>
    part.forEach(({ name }, index) => {
      const object = meant[start + index];
      if (object) names.set(name, object);
    }),
  );
  return meant;
}
