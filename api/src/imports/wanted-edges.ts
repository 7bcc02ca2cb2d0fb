import { EdgeKind } from '../model/edge-kinds.ts';
import { errorText } from '../shared/error-text.ts';
import { NotFoundError } from '../shared/errors.ts';
import { rowsAtOnce } from '../shared/in-parts.ts';
import { one } from '../shared/one.ts';
import { createYieldPoint } from '../shared/yield-point.ts';
import type { Directory } from './directory.ts';
import { edgePhrases, type ObjectList, objectLists } from './edge-lists.ts';
import type { Manifest } from './manifest.ts';
import type { Plan } from './plan.ts';
import { statedLists } from './stated-lists.ts';

/** An edge in the document. */
export interface Wanted {
  kind: EdgeKind;
  source: number;
  target: number;
  level: string | null;
  priority?: number | null;
  from: Date | undefined;
  until: Date | undefined;
  name: string;
  path: string;
}

/** One end of an edge in the document. */
interface End {
  list: ObjectList;
  name: string;
  /** Where the document names it; null for the object whose list has the edge. */
  path: string | null;
}

/** All edges in a document. An unknown name is an error at its place. */
export async function wantedEdges(manifest: Manifest, directory: Directory, plan: Plan): Promise<Wanted[]> {
  const wanted: Wanted[] = [];
  const pause = createYieldPoint();
  const keyOf = ({ list, name, path }: End): number | null => {
    const found = directory[list].get(name);
    if (path === null) return one(found, 'objects of the document are stored by now').key;
    if (!found)
      plan.refuse(
        new NotFoundError(errorText('NOT_IN_DOCUMENT', { noun: objectLists[list].noun, name })),
        path,
      );
    return found?.key ?? null;
  };
  const want = (
    kind: EdgeKind,
    ends: { source: End; target: End },
    terms: Pick<Wanted, 'level' | 'priority' | 'from' | 'until'>,
    path: string,
  ) => {
    const [source, target] = [keyOf(ends.source), keyOf(ends.target)];
    if (source === null || target === null) return;
    if (terms.from && terms.until && terms.until <= terms.from)
      plan.fail(errorText('END_BEFORE_START'), `${path}.until`);
    const name = edgePhrases[kind](ends.source.name, ends.target.name);
    wanted.push({ kind, source, target, ...terms, name, path });
  };

  for (const { objects, object, edge, path: list, items } of statedLists(manifest)) {
    const own: End = { list: objects, name: object, path: null };
    await pause();
    for (const [place, { other, name, ...terms }] of items.entries()) {
      if (place % rowsAtOnce === rowsAtOnce - 1) await pause();
      const path = `${list}.${place}`;
      // Where an item says by its key what it names, the key is a part of the place.
      const key = edge.other === null ? `.${objectLists[other].key}` : '';
      const end: End = { list: other, name, path: `${path}${key}` };
      const ends = edge.own === 'source' ? { source: own, target: end } : { source: end, target: own };
      want(edge.kind, ends, { level: null, ...terms }, path);
    }
  }
  for (const [index, binding] of manifest.bindings.entries()) {
    const { user, userGroup, resource, resourceGroup, level, from, until } = binding;
    if (index % rowsAtOnce === rowsAtOnce - 1) await pause();
    const path = `bindings.${index}`;
    const source: End =
      user === undefined
        ? { list: 'userGroups', name: userGroup ?? '', path: `${path}.userGroup` }
        : { list: 'users', name: user, path: `${path}.user` };
    const target: End =
      resource === undefined
        ? { list: 'resourceGroups', name: resourceGroup ?? '', path: `${path}.resourceGroup` }
        : { list: 'resources', name: resource, path: `${path}.resource` };
    want(EdgeKind.BINDING, { source, target }, { level: level ?? null, from, until }, path);
  }
  return wanted;
}
