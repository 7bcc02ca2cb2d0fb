import { GraphQLDateTime } from 'graphql-scalars';
import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { EffectiveLevel } from '../graph/effective-level.ts';
import { pageInfoOf } from '../shared/connection.ts';
import { cursorOf, type Page, PageInfo } from '../shared/paging.ts';

/** A reached node with the effective access to it. */
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
    description: 'When access at this level or above ends; null where it has no end.',
  })
  endsAt: Date | null;
}

/** The fields of an edge of an effective connection that do not depend on its node. */
@ObjectType()
abstract class EffectiveEdge {
  @Field(() => String, {
    description: 'The position of this row: send it as `after` to get the rows that follow.',
  })
  cursor: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When it ends, over all paths; null where it has no end. A path that starts before another one ends prolongs it.',
  })
  endsAt: Date | null;

  @Field(() => Boolean, {
    description: 'Whether there is an edge directly to the object, not only through other groups.',
  })
  isDirect: boolean;
}

@ObjectType()
abstract class EffectiveBoundEdge extends EffectiveEdge {
  @Field(() => String, {
    nullable: true,
    description: 'The highest level; null where no binding is involved.',
  })
  level: string | null;

  @Field(() => [LevelPeriod], { description: 'All levels, the highest first, each with its own end.' })
  levels: LevelPeriod[];
}

/** Declares a connection to objects that follow from the graph. */
export function effectiveConnectionOf<Node extends { key: number }>(
  name: string,
  node: () => ClassType<Node>,
  hasLevels: boolean,
) {
  const Base: unknown = hasLevels ? EffectiveBoundEdge : EffectiveEdge;

  @ObjectType(`${name}Edge`, { description: `A row of a list of type ${name}, with the effective access.` })
  class ConnectionEdge extends (Base as ClassType<EffectiveEdge>) {
    @Field(() => node(), { description: 'The object in this row.' })
    node: Node;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of objects that follow from the access graph (${name}).`,
  })
  class Connection {
    constructor(readonly page: Page<EffectiveRow<Node>>) {}

    @Field(() => [ConnectionEdge], {
      description: 'The rows of this page, with the effective access of each.',
    })
    get edges(): object[] {
      return this.page.rows.map((row) => ({
        cursor: this.page.cursor(row),
        node: row.node,
        isDirect: row.isDirect,
        ...row.effective,
      }));
    }

    @Field(() => [node()], { description: 'The objects of this page.' })
    get nodes(): Node[] {
      return this.page.rows.map((row) => row.node);
    }

    @Field(() => PageInfo, { description: 'Where this page is in the list.' })
    get pageInfo(): PageInfo {
      return pageInfoOf(this.page);
    }

    @Field(() => Int, {
      description: 'The number of rows in the whole list. It is counted only when this field is selected.',
    })
    totalCount(): Promise<number> {
      return this.page.count();
    }
  }

  return Connection;
}

export const effectiveCursor = (row: EffectiveRow<{ key: number }>): string => cursorOf([row.node.key]);
