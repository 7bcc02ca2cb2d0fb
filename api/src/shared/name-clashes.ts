import { ConflictError } from './errors.ts';

/** What to say where names or external ids of objects of one type are taken; of several, the database does not say whose. */
export const nameClashes = (
  nodes: readonly { name: string; externalId: string | null }[],
  nameIndex: string,
  noun: string,
): Record<string, () => ConflictError> => {
  const [only] = nodes.length === 1 ? nodes : [];
  return {
    [nameIndex]: () =>
      new ConflictError(
        only
          ? `The name ${only.name} is taken by another ${noun}.`
          : `A name in the document was taken by another ${noun} just now. Try again.`,
      ).at('name'),
    node_external_id: () =>
      new ConflictError(
        only
          ? `The external id ${only.externalId} is taken.`
          : `Two objects of one type would have one external id.`,
      ).at('externalId'),
  };
};
