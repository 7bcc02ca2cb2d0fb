import type pg from 'pg';

/** The interface by which pg lets an object use a connection for one statement. */
interface Submittable {
  submit(connection: Connection): void;
  handleCopyInResponse(connection: Connection): void;
  handleCommandComplete(): void;
  handleReadyForQuery(): void;
  handleError(error: Error): void;
}

interface Connection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** Copies `count` memberships of one group and commits. */
export function from(client: pg.Client, count: number, group: number): Promise<void> {
  const lines = Array.from(
    { length: count },
    (_, index) =>
      `MEMBERSHIP\t${1_000 + index}\t${group}\t2026-01-01T00:00:00Z\tIMPORT\t1\t2026-01-01T00:00:00Z`,
  );
  return copy(client, 'edge (kind, source, target, starts_at, authority, stated_by, created_at)', lines);
}

/** Copies lines, whose values have tabs between them, into the columns of a table. */
export function copy(client: pg.Client, into: string, lines: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const statement: Submittable = {
      submit: (connection) => connection.query(`copy ${into} from stdin`),
      handleCopyInResponse: (connection) => {
        for (let start = 0; start < lines.length; start += 1_000)
          connection.sendCopyFromChunk(Buffer.from(`${lines.slice(start, start + 1_000).join('\n')}\n`));
        connection.endCopyFrom();
      },
      handleCommandComplete: () => {},
      handleReadyForQuery: () => resolve(),
      handleError: reject,
    };
    client.query(statement as never);
  });
}
