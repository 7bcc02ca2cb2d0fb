import type { EntityManager } from '@mikro-orm/postgresql';
import { groupsOf, partsOf, type Reached, resourcesOf } from '../graph/reachability.ts';
import { findKeys, notFound, type Ref } from '../graph/references.ts';
import type { NodeKind } from '../model/node.entity.ts';
import { tablesOf } from '../model/tables.ts';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { ForbiddenError } from '../shared/errors.ts';
import { int } from '../shared/row-type.ts';
import { rowsOf, type Sql, sql } from '../shared/sql.ts';
import { managedBy, ownedBy } from './ownership.ts';
import { changesEverything, seesEverything, type Viewer } from './viewer.ts';

/**
 * Decides what a viewer may see. Admins and auditors see everything. A member sees themselves, the guests they sponsor,
 * the groups they are in or own, and the resources they may use. The owner of a user group also sees the groups nested
 * in it and the resources that its members may use; the owner of a resource group sees what it contains; and owners see
 * all users, in order to add them. A syncer sees its targets and the users granted on them. Objects that the viewer may
 * not see are treated as if they did not exist.
 */
export class Visibility {
  private readonly keys = new Map<NodeKind, Promise<ReadonlySet<number> | null>>();
  private managed: Promise<ReadonlySet<number>> | undefined;
  private joined: Promise<ReadonlySet<number>> | undefined;

  private owned: Promise<ReadonlySet<number>> | undefined;
  private mastered: Promise<ReadonlySet<number>> | undefined;

  constructor(
    private readonly em: EntityManager,
    private readonly viewer: Viewer,
  ) {}

  /** The keys of the groups that the viewer owns; loaded once. */
  ownedKeys(): Promise<ReadonlySet<number>> {
    this.owned ??= ownedBy(this.em, this.viewer);
    return this.owned;
  }

  /**
   * The keys of the users whose master is the viewer's directory, where the viewer is a syncer that mirrors; loaded
   * once.
   */
  masteredKeys(): Promise<ReadonlySet<number>> {
    this.mastered ??= rowsOf(
      this.em,
      { user_id: int },
      sql`select user_id from mirrored_user
          where syncer_id = ${this.viewer.syncerKey} and user_id is not null and created_here and gone_at is null`,
    ).then((found) => new Set(found.map(({ user_id }) => user_id)));
    return this.mastered;
  }

  /** A condition for lists whose rows are `n`. */
  async condition(kind: NodeKind): Promise<Sql> {
    const keys = await this.keysOf(kind);
    return keys === null ? sql`true` : sql`n.id = any(${[...keys]}::int[])`;
  }

  async sees(kind: NodeKind, key: number): Promise<boolean> {
    const keys = await this.keysOf(kind);
    return keys === null || keys.has(key);
  }

  /** The key of the node that a reference means; null where there is none that the viewer may see. */
  async locate(kind: NodeKind, ref: Ref): Promise<number | null> {
    const [key] = await this.locateAll(kind, [ref]);
    return key ?? null;
  }

  /** The same for several references, in their order. */
  async locateAll(kind: NodeKind, refs: readonly Ref[]): Promise<(number | null)[]> {
    const { em, viewer } = this;
    const found = await findKeys(em, kind, refs);
    // An admin's token that may write but not read may refer to every object.
    const keys = changesEverything(viewer) ? null : await this.keysOf(kind);
    return found.map((key) => (key !== null && (keys === null || keys.has(key)) ? key : null));
  }

  /**
   * The key of the node that a reference in an input means. An object that the viewer may not see is refused in the
   * same words, and at the same place of the input, as one that does not exist: otherwise the error would reveal that
   * it exists.
   */
  async find(kind: NodeKind, ref: Ref, ...path: (string | number)[]): Promise<number> {
    const key = await this.locate(kind, ref);
    if (key === null) throw notFound(kind, ref).at(...path);
    return key;
  }

  /**
   * The groups whose members the viewer may know: those they own, and those nested in them. Nesting any other group in
   * one of theirs would reveal its members, and give access to people whom somebody else chooses.
   */
  managedGroups(): Promise<ReadonlySet<number>> {
    this.managed ??= managedBy(this.em, this.viewer);
    return this.managed;
  }

  /** To be called after a change, which may have changed what the viewer sees. */
  forget(): void {
    this.keys.clear();
    this.managed = undefined;
    this.joined = undefined;
    this.owned = undefined;
  }

  /**
   * The nodes whose changes the viewer may see: themselves and what they own, or the targets of a syncer; null: all.
   */
  async managedKeys(): Promise<number[] | null> {
    const { em, viewer } = this;
    if (seesEverything(viewer)) return null;
    if (viewer.syncerKey !== null) {
      const targets = await rowsOf(
        em,
        { node_id: int },
        sql`select node_id from target where syncer_id = ${viewer.syncerKey}`,
      );
      return targets.map(({ node_id }) => node_id);
    }
    const owned = await this.ownedKeys();
    return viewer.userKey === null ? [] : [viewer.userKey, ...owned];
  }

  /**
   * The objects of a change whose names the viewer may see. People see the names of the objects at the other ends of
   * their edges; a syncer sees only the names of its targets and of the users on them.
   */
  async namedKeys(keys: readonly number[]): Promise<number[]> {
    const { em, viewer } = this;
    if (viewer.syncerKey === null) return [...keys];
    const found = await rowsOf(
      em,
      { id: int },
      sql`select n.id from unnest(${[...keys]}::int[]) as n(id) where exists (
            select from target t where t.syncer_id = ${viewer.syncerKey} and (t.node_id = n.id or exists (
              select from access_grant g where g.node_id = t.node_id and g.user_id = n.id)))`,
    );
    const own = new Set(found.map(({ id }) => id));
    return keys.filter((key) => own.has(key));
  }

  /** Throws unless the viewer may see the members and edges of a group: as its owner, an admin or an auditor. */
  async assertManages(key: number): Promise<void> {
    if (seesEverything(this.viewer) || (await this.ownedKeys()).has(key)) return;
    throw new ForbiddenError(errorText('VISIBLE_TO_OWNERS'));
  }

  /**
   * Throws unless the viewer may see what the members of a group may use: as a member or owner of it, an admin or an
   * auditor.
   */
  async assertUses(group: number): Promise<void> {
    if (seesEverything(this.viewer) || (await this.ownedKeys()).has(group)) return;
    if ((await this.joinedGroups()).has(group)) return;
    throw new ForbiddenError(errorText('VISIBLE_TO_MEMBERS'));
  }

  /** Throws unless the viewer may see what a person has: as that person, an admin or an auditor. */
  assertSelf(userKey: number): void {
    const { viewer } = this;
    if (seesEverything(viewer) || viewer.userKey === userKey) return;
    throw new ForbiddenError(errorText('VISIBLE_TO_THE_USER'));
  }

  /** The groups that the viewer is in, directly or through nesting. */
  private joinedGroups(): Promise<ReadonlySet<number>> {
    const { em, viewer } = this;
    const self = viewer.userKey === null ? [] : [viewer.userKey];
    this.joined ??= groupsOf(em, self, clock.now())
      .page()
      .then((reached) => new Set(nodesIn(reached)));
    return this.joined;
  }

  /** The keys of the nodes of a kind that the viewer may see; null: all. */
  private keysOf(kind: NodeKind): Promise<ReadonlySet<number> | null> {
    const known = this.keys.get(kind) ?? this.gather(kind);
    this.keys.set(kind, known);
    return known;
  }

  private async gather(kind: NodeKind): Promise<ReadonlySet<number> | null> {
    const { em, viewer } = this;
    if (seesEverything(viewer)) return null;
    if (viewer.syncerKey !== null) return new Set(await syncedKeys(em, viewer.syncerKey, kind));
    if (viewer.userKey === null) return new Set();
    const owned = [...(await this.ownedKeys())];
    const self = viewer.userKey;
    const now = clock.now();
    switch (kind) {
      case 'USER':
        return owned.length > 0 ? null : new Set([self, ...(await guestsOf(em, self))]);
      case 'USER_GROUP':
        return new Set([...(await this.managedGroups()), ...(await this.joinedGroups())]);
      case 'RESOURCE':
        return new Set([
          ...nodesIn(await resourcesOf(em, [self, ...owned], now).page()),
          ...nodesIn(await partsOf(em, owned, now).page()),
        ]);
      case 'RESOURCE_GROUP':
        return this.managedGroups();
      case 'POLICY':
        return new Set();
    }
  }
}

const nodesIn = (reached: readonly Reached[]): number[] => reached.map(({ node }) => node);

async function guestsOf(em: EntityManager, sponsor: number): Promise<number[]> {
  const guests = await tablesOf(em)
    .selectFrom('directory_user')
    .select('id')
    .where('sponsor_id', '=', sponsor)
    .execute();
  return guests.map(({ id }) => id);
}

async function syncedKeys(em: EntityManager, syncer: number, kind: NodeKind): Promise<number[]> {
  const targets = sql`select node_id from target where syncer_id = ${syncer}`;
  const found = await rowsOf(
    em,
    { id: int },
    kind === 'USER'
      ? sql`select distinct user_id as id from access_grant where node_id in (${targets})`
      : sql`select id from node where node_kind = ${kind}::node_kind and id in (${targets})`,
  );
  return found.map(({ id }) => id);
}
