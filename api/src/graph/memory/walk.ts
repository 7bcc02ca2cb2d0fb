import type { Link } from './graph-in-memory.ts';
import type { Life } from './lifetimes.ts';

/** A piece of access to a node: at a level (none where no binding was followed), for a time, by one edge or by several. */
export interface Piece extends Life {
  readonly level: string | null;
  readonly direct: boolean;
}

/** Nodes that are reached by following edges, each with the pieces of access to it. */
export class Walk {
  readonly pieces = new Map<number, Piece[]>();
  private readonly queue: { node: number; piece: Piece }[] = [];

  /** What is over at `at` plays no part. */
  constructor(private readonly at: number) {}

  /** Notes a piece, unless one that is known says as much. */
  add(node: number, piece: Piece): void {
    if (piece.to <= this.at || piece.from >= piece.to) return;
    const known = this.pieces.get(node);
    if (known?.some((one) => includes(one, piece))) return;
    if (known) known.push(piece);
    else this.pieces.set(node, [piece]);
    this.queue.push({ node, piece });
  }

  /** Notes what edges lead to from a piece, within its time. */
  addAll(links: readonly Link[], { from, to, level }: Piece, direct: boolean): void {
    for (const link of links) {
      this.add(link.node, {
        level: link.level ?? level,
        from: Math.max(from, link.from),
        to: Math.min(to, link.to),
        direct,
      });
    }
  }

  /** Calls `step` for each piece, and for all that it notes, until nothing new is found. */
  follow(step: (node: number, piece: Piece) => void): this {
    for (let next = this.queue.pop(); next; next = this.queue.pop()) step(next.node, next.piece);
    return this;
  }
}

const includes = (one: Piece, other: Piece): boolean =>
  one.level === other.level && one.from <= other.from && one.to >= other.to && (one.direct || !other.direct);
