import { bool, instant, int, nullable, oneOf, type RowOf, text, written } from '../shared/row-type.ts';
import { MatchState, type MirroredFacts } from './mirrored-user.types.ts';

/** The columns of a mirrored person that decide how they are processed. */
export const mirroredPersonRow = {
  id: int,
  anchor: text,
  state: oneOf('text', Object.values(MatchState)),
  user_id: nullable(int),
  created_here: bool,
  facts: written<MirroredFacts>(),
  enabled: bool,
  ends_at: nullable(instant),
};
export type MirroredPerson = RowOf<typeof mirroredPersonRow> & {
  /** The facts that were stated before; null if there were none. */
  before?: MirroredFacts | null;
};
