import { expect } from 'vitest';
import type { Database } from '../src/database/database.ts';
import { effectiveLevelAt, isLiveAt } from '../src/graph/effective-level.ts';
import type { Memory } from '../src/graph/memory/memory.ts';
import { type Reach, type Reachability, type Reached, reachabilityIn } from '../src/graph/reachability.ts';
import { int, text, texts } from '../src/shared/row-type.ts';
import { rowsOf, sql } from '../src/shared/sql.ts';
import { levels } from './oracle.ts';

const pause = () => new Promise((resolve) => setImmediate(resolve));

/** Waits until memory answers. */
export async function answering(memory: Memory | null, at: Date): Promise<Reachability> {
  for (;;) {
    const answers = await memory?.at(at);
    if (answers) return answers;
    await pause();
  }
}

/**
 * Asks memory and database the same questions about some objects, or about all; quickly means without counts and pages.
 * Gives how many questions that were.
 */
export async function compareMemory(
  { database, memory }: { database: Database; memory: Memory | null },
  at: Date,
  when: string,
  { some, isQuick = false }: { some?: readonly number[]; isQuick?: boolean } = {},
): Promise<number> {
  const em = database.em.fork();
  const nodes = await rowsOf(em, { id: int, kind: text }, sql`select id, node_kind::text as kind from node`);
  const keysOf = (kind: string) =>
    nodes.filter(({ id, kind: other }) => other === kind && (some?.includes(id) ?? true)).map(({ id }) => id);
  const found = await rowsOf(
    em,
    { id: int, levels: texts },
    sql`select id, levels from resource union all select id, levels from resource_group`,
  );
  const levelsOf = new Map(found.map((resource) => [resource.id, resource.levels]));
  const slow = reachabilityIn(em);
  const fast = await answering(memory, at);
  const [users, groups] = [keysOf('USER'), keysOf('USER_GROUP')];
  const [resources, resourceGroups] = [keysOf('RESOURCE'), keysOf('RESOURCE_GROUP')];
  const questions: [string, readonly number[], (reachability: Reachability) => Reach][] = [
    ['the groups of users', users, (one) => one.groupsOf(users, at)],
    ['the groups of groups', groups, (one) => one.groupsOf(groups, at)],
    ['the resources of users', users, (one) => one.resourcesOf(users, at)],
    ['the applications of groups', groups, (one) => one.resourcesOf(groups, at, 'APPLICATION')],
    ['the systems of users', users, (one) => one.resourcesOf(users, at, 'SYSTEM')],
    ['the parts of resource groups', resourceGroups, (one) => one.partsOf(resourceGroups, at)],
    ['the users of resources', resources, (one) => one.usersOf(resources, at)],
    ['the users of resource groups', resourceGroups, (one) => one.usersOf(resourceGroups, at)],
    ['the members of groups', groups, (one) => one.membersOf(groups, at)],
  ];
  let asked = 0;
  for (const [question, roots, ask] of questions) {
    if (roots.length === 0) continue;
    const [quick, sure] = [ask(fast), ask(slow)];
    const where = `${question} at ${at.toISOString()}, ${when}`;
    const summed = (reached: readonly Reached[]) => summary(reached, at, levelsOf);
    const all = await sure.page();
    expect(summed(await quick.page()), where).toEqual(summed(all));
    asked += roots.length;
    if (isQuick) continue;
    expect([...(await quick.count())].sort(), where).toEqual([...(await sure.count())].sort());
    const found = [...new Set(all.map(({ node }) => node))];
    const slice = {
      after: found[0] ?? 0,
      size: 2,
      only: question.startsWith('the users') ? undefined : found.slice(1),
    };
    expect(summed(await quick.page(slice)), where).toEqual(summed(await sure.page(slice)));
  }
  return asked;
}

/** What somebody has, whatever the pieces are that it is put together from. */
const summary = (reached: readonly Reached[], at: Date, levelsOf: ReadonlyMap<number, readonly string[]>) =>
  Object.fromEntries(
    [...Map.groupBy(reached, ({ root, node }) => `${root} ${node}`)]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([pair, pieces]) => {
        const [{ root, node } = { root: 0, node: 0 }] = pieces;
        return [
          pair,
          {
            ...effectiveLevelAt(at, pieces, levelsOf.get(node) ?? levelsOf.get(root) ?? levels),
            isDirect: pieces.some((piece) => piece.direct && isLiveAt(piece, at)),
          },
        ];
      }),
  );
