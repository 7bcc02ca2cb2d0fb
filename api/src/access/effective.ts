import { effectiveLevelAt, isLiveAt } from '../graph/effective-level.ts';
import { type Reach, type Reachability, type Reached, reachabilityIn } from '../graph/reachability.ts';
import type { Node } from '../model/node.entity.ts';
import type { Resource } from '../model/resource.entity.ts';
import type { ResourceGroup } from '../model/resource-group.entity.ts';
import type { User } from '../model/user.entity.ts';
import type { UserGroup } from '../model/user-group.entity.ts';
import { clock } from '../shared/clock.ts';
import { listsOf } from '../shared/loader-cache.ts';
import { assertCursor, Page, type PageArgs, pageOf } from '../shared/paging.ts';
import type { Operation } from '../viewer/operation.ts';
import { type EffectiveRow, effectiveCursor } from './effective-connection.ts';

export interface EffectiveArgs extends PageArgs {
  at?: Date | null;
  search?: string | null;
  kind?: string | null;
}

type Walk = (reachability: Reachability, keys: readonly number[], at: Date) => Reach;
type LevelOrder = (root: number, node: Node) => Promise<readonly string[]> | readonly string[];

/** Objects that follow from the graph: a page for each of many nodes, in two statements, and the nodes in one. */
export class Effective {
  constructor(private readonly operation: Operation) {}

  userGroupsOf(user: User, args: EffectiveArgs): Promise<Page<EffectiveRow<UserGroup>>> {
    return this.page(
      'userGroupsOf',
      user.key,
      args,
      (reachability, keys, at) => reachability.groupsOf(keys, at),
      noLevels,
    );
  }

  membersOf(group: UserGroup, args: EffectiveArgs): Promise<Page<EffectiveRow<User>>> {
    return this.page(
      'membersOf',
      group.key,
      args,
      (reachability, keys, at) => reachability.membersOf(keys, at),
      noLevels,
    );
  }

  /** The resources that a user, or the members of a group, may use. */
  resourcesOf(subject: User | UserGroup, args: EffectiveArgs): Promise<Page<EffectiveRow<Resource>>> {
    const walk: Walk = (reachability, keys, at) => reachability.resourcesOf(keys, at, args.kind);
    return this.page('resourcesOf', subject.key, args, walk, (_root, node) => (node as Resource).levels);
  }

  partsOf(group: ResourceGroup, args: EffectiveArgs): Promise<Page<EffectiveRow<Resource>>> {
    return this.page(
      'partsOf',
      group.key,
      args,
      (reachability, keys, at) => reachability.partsOf(keys, at),
      noLevels,
    );
  }

  /** The users who may use a resource, or what is in a resource group. */
  usersOf(object: Resource | ResourceGroup, args: EffectiveArgs): Promise<Page<EffectiveRow<User>>> {
    const walk: Walk = (reachability, keys, at) => reachability.usersOf(keys, at);
    return this.page('usersOf', object.key, args, walk, async (root) => {
      return (await this.operation.loaders.node<Resource | ResourceGroup>(root)).levels;
    });
  }

  private async page<Kind extends Node>(
    field: string,
    root: number,
    { at, search, kind, ...args }: EffectiveArgs,
    walk: Walk,
    levelOrder: LevelOrder,
  ): Promise<Page<EffectiveRow<Kind>>> {
    const instant = at ?? clock.now();
    const page = pageOf(args);
    const { size, after } = page;
    const afterKey = after === null ? 0 : keyIn(after);
    const slice = { after: afterKey, size: size + 1, search };
    const sameList = { at, search, kind, size, afterKey };

    const reached = await this.operation.loaders.cache.load(field, sameList, root, async (keys) => {
      const found = await walk(await this.reachability(instant, search), keys, instant).page(slice);
      return listsOf(
        keys,
        found,
        ({ root }) => root,
        (row) => row,
      );
    });
    await this.operation.loaders.pauses.before(reached.length);
    const effective = await this.rowsOf<Kind>(root, reached, instant, levelOrder);
    return Page.from(effective, page, effectiveCursor, () =>
      this.operation.loaders.cache.load(`${field}.count`, { at, search, kind }, root, async (keys) => {
        const counts = await walk(await this.reachability(instant, search), keys, instant).count(search);
        return keys.map((key) => counts.get(key) ?? 0);
      }),
    );
  }

  /** The memory does not know what people are called. */
  private async reachability(instant: Date, search: string | null | undefined): Promise<Reachability> {
    return search ? reachabilityIn(this.operation.em) : this.operation.reachabilityAt(instant);
  }

  private async rowsOf<Kind extends Node>(
    root: number,
    reached: Reached[],
    at: Date,
    levelOrder: LevelOrder,
  ): Promise<EffectiveRow<Kind>[]> {
    const byNode = Map.groupBy(reached, ({ node }) => node);
    const found = await Promise.all(
      [...byNode].map(async ([key, periods]) => {
        const node = await this.operation.loaders.node<Kind>(key);
        const effective = effectiveLevelAt(at, periods, await levelOrder(root, node));
        const isDirect = periods.some((period) => period.direct && isLiveAt(period, at));
        return effective && { node, effective, isDirect };
      }),
    );
    return found.filter((row) => row !== null);
  }
}

const noLevels: LevelOrder = () => [];

function keyIn(after: unknown[]): number {
  assertCursor(after, 'key');
  return Number(after[0]);
}
