import { EdgeKind } from '../model/edge-kinds.ts';
import { fold } from '../shared/fold.ts';
import { allOfParts } from '../shared/in-parts.ts';
import { isObject } from '../shared/is-object.ts';
import { type EdgeList, edgeLists } from './edge-lists.ts';

/** The lists in the entries of a document, and the kinds of edges that they state; null where they state none. */
const lists: Record<string, Record<string, EdgeList | null>> = {
  ...edgeLists,
  users: {},
  userGroups: { ...edgeLists.userGroups, exempt: null },
  resources: {},
  bindings: {},
};

/** A key of both ends of an edge, in the form that existing edges use. */
export const labelOf = (kind: EdgeKind, source: string, target: string): string =>
  `${kind} ${fold(source)} – ${fold(target)}`;

const nameIn = (entry: unknown): string | null => {
  if (typeof entry === 'string') return entry;
  if (!isObject(entry)) return null;
  const name = entry.user ?? entry.userGroup ?? entry.resource ?? entry.resourceGroup;
  return typeof name === 'string' ? name : null;
};

/** An object of the document that an error is about, so that one can look up whether it exists. */
export interface NamedEntry {
  list: string;
  name: string;
}

/**
 * A document without the parts that were refused. An existing entry whose facts are refused is reduced: it keeps its
 * lists, and facts that end access. Everything else that is refused is removed.
 */
export class PartialDocument {
  private readonly cut = new Set<string>();
  private readonly reduced = new Set<string>();
  private readonly originals = new Map<string, number[]>();

  constructor(
    private readonly whole: unknown,
    leftOut: Iterable<string> = [],
  ) {
    for (const path of leftOut) this.cut.add(path);
  }

  /** The remaining document. */
  async document(): Promise<unknown> {
    if (!isObject(this.whole) || this.cut.size + this.reduced.size === 0) return this.whole;
    this.originals.clear();
    const document: Record<string, unknown> = {};
    for (const [list, entries] of Object.entries(this.whole))
      document[list] = lists[list] && Array.isArray(entries) ? await this.entriesOf(list, entries) : entries;
    return document;
  }

  private async entriesOf(list: string, entries: readonly unknown[]): Promise<unknown[]> {
    const places = await allOfParts([...entries.keys()], (part) =>
      part.filter((index) => !this.cut.has(`${list}.${index}`)),
    );
    this.originals.set(list, places);
    const entryOf = (original: number, index: number): unknown => {
      const path = `${list}.${original}`;
      const entry = this.reduced.has(path) ? reduced(list, entries[original]) : entries[original];
      if (!isObject(entry)) return entry;
      const names = Object.keys(lists[list] ?? {}).filter((name) => Array.isArray(entry[name]));
      if (names.length === 0) return entry;
      const inner = names.map((name) => {
        const parts = entry[name] as unknown[];
        const kept = parts.flatMap((_, place) => (this.cut.has(`${path}.${name}.${place}`) ? [] : [place]));
        if (kept.length === parts.length) return [name, parts];
        this.originals.set(`${list}.${index}.${name}`, kept);
        return [name, kept.map((place) => parts[place])];
      });
      return { ...entry, ...Object.fromEntries(inner) };
    };
    return allOfParts(places, (part, start) =>
      part.map((original, index) => entryOf(original, start + index)),
    );
  }

  /** The path in the whole document of a path in the remaining one. */
  original(path: readonly string[]): string[] {
    const [list = '', index = '', name = '', place = '', ...rest] = path;
    const outer = this.originals.get(list)?.[Number(index)];
    const inner = this.originals.get(`${list}.${index}.${name}`)?.[Number(place)];
    const changed = [list, outer ?? index, name, inner ?? place, ...rest].map(String);
    return changed.slice(0, path.length);
  }

  /**
   * The item at a path: an entry, or an element of a list in an entry; null if the path is about the document as a
   * whole.
   */
  itemAt(path: readonly string[]): string | null {
    const [list = '', index, name, place] = path;
    if (!lists[list] || !/^\d+$/.test(index ?? '')) return null;
    const isInner = name !== undefined && name in lists[list] && /^\d+$/.test(place ?? '');
    return path.slice(0, isInner ? 4 : 2).join('.');
  }

  /**
   * The object of an item, if the item is an entry whose facts may be left out while the rest is applied; otherwise
   * null.
   */
  reducible(item: string): NamedEntry | null {
    const entry = this.entryAt(item);
    const [list = ''] = item.split('.');
    if (item.split('.').length !== 2 || this.reduced.has(item) || !isObject(entry)) return null;
    if (list === 'users')
      return takesAccess(entry) && typeof entry.username === 'string' ? { list, name: entry.username } : null;
    if (list !== 'userGroups' && list !== 'resourceGroups') return null;
    return typeof entry.name === 'string' ? { list, name: entry.name } : null;
  }

  /** Leaves out the facts of an entry, except those that end access, and keeps its lists. */
  reduce(item: string): void {
    this.reduced.add(item);
  }

  leaveOut(item: string): void {
    this.cut.add(item);
  }

  leftOutParts(): readonly string[] {
    return [...this.cut];
  }

  private entryAt(item: string): unknown {
    return item
      .split('.')
      .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], this.whole);
  }

  /** Edges that the document states in parts that were rejected. If they exist, they stay. */
  rejectedEdges(): Set<string> {
    const held = new Set<string>();
    for (const item of this.cut) {
      const [list = '', index = '', name] = item.split('.');
      const part = this.entryAt(item);
      if (list === 'bindings' && isObject(part)) {
        const [source, target] = [part.user ?? part.userGroup, part.resource ?? part.resourceGroup];
        if (typeof source === 'string' && typeof target === 'string')
          held.add(labelOf(EdgeKind.BINDING, source, target));
      }
      const edge = name === undefined ? null : lists[list]?.[name];
      const entry = this.entryAt(`${list}.${index}`);
      const [own, other] = [isObject(entry) ? entry.name : null, nameIn(part)];
      if (!edge || typeof own !== 'string' || other === null) continue;
      held.add(edge.own === 'source' ? labelOf(edge.kind, own, other) : labelOf(edge.kind, other, own));
    }
    return held;
  }
}

const takesAccess = (user: Record<string, unknown>): boolean =>
  user.state === 'SUSPENDED' || user.state === 'ARCHIVED';

function reduced(list: string, entry: unknown): unknown {
  if (!isObject(entry)) return entry;
  const kept = list === 'users' ? ['username', 'state'] : ['name', 'kind', ...Object.keys(lists[list] ?? {})];
  return Object.fromEntries(Object.entries(entry).filter(([name]) => kept.includes(name)));
}
