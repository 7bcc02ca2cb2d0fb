import type { EntityManager } from '@mikro-orm/postgresql';
import type { EdgeKind } from '../src/model/edge-kinds.ts';
import type { Node } from '../src/model/node.entity.ts';
import { Resource, ResourceKind } from '../src/model/resource.entity.ts';
import { ResourceGroup } from '../src/model/resource-group.entity.ts';
import { Role } from '../src/model/role.ts';
import { User } from '../src/model/user.entity.ts';
import { UserGroup } from '../src/model/user-group.entity.ts';
import { clock } from '../src/shared/clock.ts';
import { bigint } from '../src/shared/row-type.ts';
import { onlyRow, rows, sql } from '../src/shared/sql.ts';
import { UserState } from '../src/users/user-state.ts';

interface EdgeOptions {
  level?: string;
  startsAt?: Date;
  endsAt?: Date;
}

/** Inserts into the database what a test needs, without entries in the log. */
export class Seed {
  constructor(
    readonly em: EntityManager,
    /** Called after each change, as nothing in the log tells of it. */
    private readonly onChange: () => void = () => {},
  ) {}

  async user(username: string, facts: Partial<User> = {}, state = UserState.ACTIVE): Promise<User> {
    const displayName = username[0]?.toUpperCase() + username.slice(1);
    const user = Object.assign(new User(username, displayName, clock.now()), facts);
    await this.saved(user);
    await rows(
      this.em,
      sql`insert into user_state (user_id, state, starts_at, stated_by, created_at)
          values (${user.key}, ${state}::user_state_kind, '-infinity', 1, ${clock.now()})`,
    );
    this.onChange();
    return user;
  }

  admin(username: string): Promise<User> {
    return this.user(username, { role: Role.ADMIN });
  }

  async userGroup(name: string, facts: Partial<UserGroup> = {}): Promise<UserGroup> {
    return this.saved(Object.assign(new UserGroup(name, clock.now()), facts));
  }

  async resource(
    name: string,
    kind = ResourceKind.APPLICATION,
    facts: Partial<Resource> = {},
  ): Promise<Resource> {
    return this.saved(Object.assign(new Resource(kind, name, clock.now()), facts));
  }

  async resourceGroup(name: string, kind = ResourceKind.APPLICATION): Promise<ResourceGroup> {
    return this.saved(new ResourceGroup(kind, name, clock.now()));
  }

  member = (user: User, group: UserGroup, options?: EdgeOptions) =>
    this.edge('MEMBERSHIP', user, group, options);
  nest = (child: UserGroup, parent: UserGroup, options?: EdgeOptions) =>
    this.edge('NESTING', child, parent, options);
  bind = (
    subject: User | UserGroup,
    object: Resource | ResourceGroup,
    level: string,
    options?: EdgeOptions,
  ) => this.edge('BINDING', subject, object, { ...options, level });
  contain = (group: ResourceGroup, part: Resource | ResourceGroup, options?: EdgeOptions) =>
    this.edge('CONTAINMENT', group, part, options);
  own = (user: User, group: UserGroup | ResourceGroup) => this.edge('OWNERSHIP', user, group);

  /** Returns the edge's id. */
  async edge(
    kind: `${EdgeKind}`,
    source: Node,
    target: Node,
    { level, startsAt, endsAt }: EdgeOptions = {},
  ): Promise<string> {
    const now = clock.now();
    const { id } = await onlyRow(
      this.em,
      { id: bigint },
      sql`insert into edge (kind, source, target, level, starts_at, ends_at, authority, stated_by, created_at)
          values (${kind}::edge_kind, ${source.key}, ${target.key}, ${level ?? null}, ${startsAt ?? now},
                  ${endsAt?.toISOString() ?? 'infinity'}::timestamptz, 'MANUAL', 1, ${startsAt && startsAt < now ? startsAt : now})
          returning id`,
    );
    this.onChange();
    return `${kind.toLowerCase()}_${id}`;
  }

  private async saved<Kind extends Node>(node: Kind): Promise<Kind> {
    const em = this.em.fork();
    em.persist(node);
    await em.flush();
    this.onChange();
    return node;
  }
}
