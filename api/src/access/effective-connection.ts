import { GraphQLDateTime } from 'graphql-scalars';
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { EffectiveLevel } from '../graph/effective-level.ts';
import { pageInfoOf } from '../shared/connection.ts';
import { cursorOf, type Page, PageInfo } from '../shared/paging.ts';

/** A node that is reached, and how it stands. */
export interface EffectiveRow<Node> {
  node: Node;
  effective: EffectiveLevel;
  isDirect: boolean;
}

@ObjectType({ description: 'A level of access with its own end.' })
export class LevelPeriod {
  @Field(() => String, { description: 'The name of the level.' })
  level: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When access at this level or above ends; null: never.',
  })
  endsAt: Date | null;
}

/** What an effective connection's edge says of how it came about. */
@ObjectType()
abstract class EffectiveEdge {
  @Field(() => String, { description: 'Names this row’s place: send it as `after`.' })
  cursor: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When it ends, seen over all ways; null: never. Another way that takes over in time prolongs it.',
  })
  endsAt: Date | null;

  @Field(() => Boolean, { description: 'Whether an edge of its own says so, not only groups in between.' })
  isDirect: boolean;
}

@ObjectType()
abstract class EffectiveBoundEdge extends EffectiveEdge {
  @Field(() => String, {
    nullable: true,
    description: 'The highest level; null where no binding is involved.',
  })
  level: string | null;

  @Field(() => [LevelPeriod], { description: 'The levels held, highest first, each with its own end.' })
  levels: LevelPeriod[];
}

/** A connection to what follows from the graph. */
export function effectiveConnectionOf<Node extends { key: number }>(
  name: string,
  node: () => ClassType<Node>,
  hasLevels: boolean,
) {
  const Base: unknown = hasLevels ? EffectiveBoundEdge : EffectiveEdge;

  @ObjectType(`${name}Edge`, { description: `A row of a list of type ${name}, and how it stands.` })
  class ConnectionEdge extends (Base as ClassType<EffectiveEdge>) {
    @Field(() => node(), { description: 'The object itself.' })
    node: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of what follows from the access graph (${name}).` })
  class Connection {
    constructor(readonly page: Page<EffectiveRow<Node>>) {}

    @Field(() => [ConnectionEdge], { description: 'The rows, and how each stands.' })
    get edges(): object[] {
      return this.page.rows.map((row) => ({
        cursor: this.page.cursor(row),
        node: row.node,
        isDirect: row.isDirect,
        ...row.effective,
      }));
    }

    @Field(() => [node()], { description: 'The rows alone.' })
    get nodes(): Node[] {
      return this.page.rows.map((row) => row.node);
    }

    @Field(() => PageInfo, { description: 'Where the page stands in its list.' })
    get pageInfo(): PageInfo {
      return pageInfoOf(this.page);
    }

    @Field(() => Int, { description: 'Rows in the whole list. Counted only when asked for.' })
    totalCount(): Promise<number> {
      return this.page.count();
    }
  }

  return Connection;
}

export const effectiveCursor = (row: EffectiveRow<{ key: number }>): string => cursorOf([row.node.key]);
