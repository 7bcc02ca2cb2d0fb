/** Part of two arrays: the neighbours of one node in the order of their keys, each with the number of a lifetime. */
export interface Neighbours {
  readonly keys: Int32Array;
  readonly lives: Int32Array;
  readonly begin: number;
  readonly end: number;
}

/** The edges between two nodes from now on, as numbers of lifetimes; none where they are joined no longer. */
export interface Edit {
  node: number;
  neighbour: number;
  lives: readonly number[];
}

interface Block {
  /** Where the neighbours of each node of the block begin, and where those of the last one end. */
  readonly offsets: Uint32Array;
  readonly keys: Int32Array;
  readonly lives: Int32Array;
}

const nothing = new Int32Array(0);

/**
 * Which nodes are joined to which, in few arrays: an object for each edge would take ten times the memory. The nodes of
 * a block share arrays, which are made anew when one of them changes. So nodes that have few neighbours each are put into
 * blocks of many, and nodes that have many into blocks of their own.
 */
export class Adjacency {
  private readonly blocks = new Map<number, Block>();

  /** A block holds 2 to the power of `bits` nodes. */
  constructor(private readonly bits: number) {}

  of(node: number): Neighbours {
    const block = this.blocks.get(node >> this.bits);
    if (!block) return { keys: nothing, lives: nothing, begin: 0, end: 0 };
    const place = node & (this.nodesInBlock - 1);
    return {
      keys: block.keys,
      lives: block.lives,
      begin: block.offsets[place] ?? 0,
      end: block.offsets[place + 1] ?? 0,
    };
  }

  /** The same edges from their other ends, with a block for each node. It calls `pause` between parts of the work. */
  async reversed(pause: () => Promise<void>): Promise<Adjacency> {
    const numbers = [...this.blocks.keys()].sort((a, b) => a - b);
    const sizes = new Map<number, number>();
    for (const number of numbers) {
      for (const key of this.blocks.get(number)?.keys ?? nothing) sizes.set(key, (sizes.get(key) ?? 0) + 1);
      await pause();
    }
    const ends = new Map<number, { keys: Int32Array; lives: Int32Array; length: number }>();
    for (const [key, size] of sizes)
      ends.set(key, { keys: new Int32Array(size), lives: new Int32Array(size), length: 0 });
    for (const number of numbers) {
      for (let place = 0; place < this.nodesInBlock; place += 1) {
        const node = number * this.nodesInBlock + place;
        const { keys, lives, begin, end } = this.of(node);
        for (let at = begin; at < end; at += 1) {
          const reached = ends.get(keys[at] ?? 0);
          if (!reached) continue;
          reached.keys[reached.length] = node;
          reached.lives[reached.length] = lives[at] ?? 0;
          reached.length += 1;
        }
      }
      await pause();
    }
    const reversed = new Adjacency(0);
    for (const [key, { keys, lives, length }] of ends)
      reversed.blocks.set(key, { offsets: Uint32Array.of(0, length), keys, lives });
    return reversed;
  }

  /** Makes each block that edits concern anew, once. */
  edit(edits: readonly Edit[]): void {
    const sorted = [...edits].sort((a, b) => a.node - b.node || a.neighbour - b.neighbour);
    for (let first = 0; first < sorted.length; ) {
      const number = (sorted[first]?.node ?? 0) >> this.bits;
      let next = first + 1;
      while (next < sorted.length && (sorted[next]?.node ?? 0) >> this.bits === number) next += 1;
      this.rebuild(number, sorted.slice(first, next));
      first = next;
    }
  }

  private get nodesInBlock(): number {
    return 1 << this.bits;
  }

  private rebuild(number: number, edits: readonly Edit[]): void {
    const before = this.blocks.get(number);
    const most = (before?.keys.length ?? 0) + edits.reduce((sum, { lives }) => sum + lives.length, 0);
    const keys = new Int32Array(most);
    const lives = new Int32Array(most);
    const offsets = new Uint32Array(this.nodesInBlock + 1);
    let length = 0;
    let read = 0;
    /** Copies what was there, up to a place. */
    const copy = (end: number) => {
      if (!before) return;
      keys.set(before.keys.subarray(read, end), length);
      lives.set(before.lives.subarray(read, end), length);
      length += end - read;
      read = end;
    };
    let next = 0;
    for (let place = 0; place < this.nodesInBlock; place += 1) {
      const end = before?.offsets[place + 1] ?? 0;
      for (
        let edit = edits[next];
        edit && (edit.node & (this.nodesInBlock - 1)) === place;
        edit = edits[next]
      ) {
        if (before) {
          copy(placeOf(before.keys, read, end, edit.neighbour));
          while (read < end && before.keys[read] === edit.neighbour) read += 1;
        }
        for (const life of edit.lives) {
          keys[length] = edit.neighbour;
          lives[length] = life;
          length += 1;
        }
        next += 1;
      }
      copy(end);
      offsets[place + 1] = length;
    }
    if (length === 0) this.blocks.delete(number);
    else
      this.blocks.set(number, {
        offsets,
        keys: length === most ? keys : keys.slice(0, length),
        lives: length === most ? lives : lives.slice(0, length),
      });
  }
}

/** The first place in sorted keys, from `begin` up to `end`, whose key is not below `key`. */
export function placeOf(keys: Int32Array, begin: number, end: number, key: number): number {
  let low = begin;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
