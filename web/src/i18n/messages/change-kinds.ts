import type { ChangeKind } from '~/gql/graphql';

const edges = ['MEMBERSHIP', 'NESTING', 'BINDING', 'CONTAINMENT', 'OWNERSHIP', 'ASSIGNMENT'] as const;
const moves = ['ADDED', 'STARTED', 'EXTENDED', 'SHORTENED', 'EXPIRED', 'ENDED'] as const;

type Edge = (typeof edges)[number];
type Move = (typeof moves)[number];
type EdgeChange = `${Edge}_${Move}`;

/** The labels of kinds of changes. A kind in the API without a label here does not compile. */
export interface ChangeKindWords {
  moves: Record<Move, string>;
  others: Record<Exclude<ChangeKind, EdgeChange | 'UNKNOWN'>, string>;
}

/** All kinds that changes can be filtered by, with their words, in the order in which a form lists them. */
export function changeKindChoices({
  edgeKinds,
  changeKinds: words,
}: {
  edgeKinds: Record<Edge, string>;
  changeKinds: ChangeKindWords;
}): { value: ChangeKind; label: string }[] {
  const ofEdges = edges.flatMap((edge) =>
    moves.map((move) => ({
      value: `${edge}_${move}` as const satisfies ChangeKind,
      label: `${edgeKinds[edge]}: ${words.moves[move]}`,
    })),
  );
  const others = (Object.keys(words.others) as (keyof ChangeKindWords['others'])[]).map((value) => ({
    value,
    label: words.others[value],
  }));
  return [...ofEdges, ...others];
}
