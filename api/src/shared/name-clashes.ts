import { errorText } from './error-text.ts';
import { ConflictError } from './errors.ts';

/**
 * The errors for names or external ids that are taken, by index. Where several objects were written at once, the
 * database does not say which of them it was.
 */
export const nameClashes = (
  nodes: readonly { name: string; externalId: string | null }[],
  nameIndex: string,
  noun: string,
): Record<string, () => ConflictError> => {
  const [only] = nodes.length === 1 ? nodes : [];
  return {
    [nameIndex]: () =>
      new ConflictError(
        only ? errorText('NAME_TAKEN', { name: only.name, noun }) : errorText('NAME_JUST_TAKEN', { noun }),
      ).at('name'),
    node_external_id: () =>
      new ConflictError(
        only
          ? errorText('FACT_TAKEN', { noun: 'external id', value: String(only.externalId) })
          : errorText('EXTERNAL_ID_SHARED'),
      ).at('externalId'),
  };
};
