import type { Client, Pool, QueryArrayConfig, QueryConfig } from 'pg';

/** A statement is prepared when it has been executed this often. */
const minExecutions = 3;

/**
 * The most prepared statements per connection. Without a limit, filters written by users could fill the memory of the
 * database.
 */
const maxStatements = 500;

/**
 * Prepares statements that are executed repeatedly, on each connection of a pool. PostgreSQL takes several times as
 * long to parse and plan a walk of the graph as to run it; a prepared statement is planned once.
 */
export function prepareRepeated(pool: Pool): void {
  const seen = new Map<string, number>();
  const names = new Map<string, string>();

  const nameOf = (text: string): string | undefined => {
    // The best plan for `like` depends on how much the pattern matches, so such statements are planned each time.
    if (text.includes(' like ')) return undefined;
    const known = names.get(text);
    if (known || names.size >= maxStatements) return known;
    const times = (seen.get(text) ?? 0) + 1;
    if (times < minExecutions) {
      if (seen.size >= 10 * maxStatements) seen.clear();
      seen.set(text, times);
      return undefined;
    }
    seen.delete(text);
    const name = `repeated_${names.size + 1}`;
    names.set(text, name);
    return name;
  };

  pool.on('connect', (client) => {
    const original = Object.getPrototypeOf(client) as { query(...args: unknown[]): unknown };
    const query = (...args: unknown[]) => original.query.apply(client, args);
    const prepared = (statement: string | QueryConfig | QueryArrayConfig, ...rest: unknown[]): unknown => {
      const [values, ...others] = rest;
      const name = typeof statement === 'string' && Array.isArray(values) ? nameOf(statement) : undefined;
      return name ? query({ name, text: statement, values }, ...others) : query(statement, ...rest);
    };
    client.query = prepared as Client['query'];
  });
}
