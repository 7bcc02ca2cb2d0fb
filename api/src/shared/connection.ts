import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { type Page, PageInfo } from './paging.ts';

/**
 * A Relay connection whose edges carry nothing but the node.
 * @see https://relay.dev/graphql/connections.htm
 */
export function connectionOf<Row extends object>(name: string, node: () => ClassType<Row> | object) {
  @ObjectType(`${name}Edge`, { description: `A row of a list of type ${name}.` })
  class ConnectionEdge {
    @Field(() => String, {
      description: 'The position of this row: send it as `after` to get the rows that follow.',
    })
    cursor: string;

    @Field(() => node() as ClassType<Row>, { description: 'The object in this row.' })
    node: Row;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of type ${name}.` })
  class Connection {
    @Field(() => [ConnectionEdge], { description: 'The rows of this page, with their cursors.' })
    get edges(): ConnectionEdge[] {
      return this.page.rows.map((row) => ({ cursor: this.page.cursor(row), node: row }));
    }

    @Field(() => [node() as ClassType<Row>], { description: 'The objects of this page, without cursors.' })
    get nodes(): Row[] {
      return this.page.rows;
    }

    @Field(() => PageInfo, { description: 'Where this page is in the list.' })
    get pageInfo(): PageInfo {
      return pageInfoOf(this.page);
    }

    @Field(() => Int, {
      description:
        'The number of rows in the whole list. It is counted only when this field is selected, which takes time on long lists.',
    })
    totalCount(): Promise<number> {
      return this.page.count();
    }

    constructor(readonly page: Page<Row>) {}
  }

  return Connection;
}

export function pageInfoOf<Row>(page: Page<Row>): PageInfo {
  const cursors = [page.rows[0], page.rows.at(-1)].map((row) =>
    row === undefined ? null : page.cursor(row),
  );
  const [startCursor = null, endCursor = null] = cursors;
  return { ...page.neighbours, startCursor, endCursor };
}
