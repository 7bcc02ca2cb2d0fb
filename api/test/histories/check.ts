import { text } from '../../src/shared/row-type.ts';
import { rows, rowsOf, sql } from '../../src/shared/sql.ts';
import type { App, Caller } from '../app.ts';
import type { UserError } from '../gql/answers.ts';
import { createDirectory, type Directory, dump, type Shape } from './directory.ts';
import { inputFor, type Mutation } from './mutations.ts';

interface Outcome {
  /** OK, the code of the first user error, or the code of the top-level error. */
  answer: string;
  isFailure: boolean;
}

/** Why no order of the mutations of a history explains its outcome; null if one does. */
export async function checkHistory(
  app: App,
  admin: Caller,
  shape: Shape,
  history: readonly Mutation[],
): Promise<string | null> {
  const directory = await createDirectory(app, shape);
  const outcomes = await Promise.all(
    history.map((mutation, index) => run(admin, directory, mutation, index)),
  );
  const failed = outcomes.findIndex(({ isFailure }) => isFailure);
  if (failed >= 0) return `mutation ${failed} failed: ${outcomes[failed]?.answer}`;
  const end = await dump(app, directory);

  let nearest: { order: number[]; state: string[] } | null = null;
  for (const order of ordersOf(await orderInLog(app, directory, history.length))) {
    const copy = await createDirectory(app, shape);
    for (const index of order) await run(admin, copy, history[index] as Mutation, index);
    const state = await dump(app, copy);
    if (state.join('\n') === end.join('\n')) return null;
    if (!nearest || differences(end, state).length < differences(end, nearest.state).length)
      nearest = { order, state };
  }
  return [
    'No order of these mutations ends in this state.',
    ...history.map(
      ({ name, by, input }, index) =>
        `  ${index} ${by}: ${name} ${JSON.stringify(input)}: ${outcomes[index]?.answer}`,
    ),
    `The order ${nearest?.order.join(', ')} comes nearest (- in that order, + as it was):`,
    ...differences(end, nearest?.state ?? []).map((line) => `  ${line}`),
  ].join('\n');
}

async function run(
  admin: Caller,
  directory: Directory,
  { name, by, input }: Mutation,
  index: number,
): Promise<Outcome> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const caller = by === 'owner' ? directory.owner : admin;
  const { data, errors } = await caller.run<Record<string, { userErrors: UserError[] }>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code message } } }`,
    { input: { ...(inputFor(input, directory) as object), reason: reasonOf(directory, index) } },
  );
  if (errors) return { answer: JSON.stringify(errors), isFailure: true };
  const [first] = data[name]?.userErrors ?? [];
  return {
    answer: first ? `${first.code}: ${first.message.replaceAll(directory.prefix, '')}` : 'OK',
    isFailure: false,
  };
}

const reasonOf = ({ prefix }: Directory, index: number) => `${prefix}-${index}`;

/** The mutations in the order of the log, then those that changed nothing. */
async function orderInLog({ database }: App, directory: Directory, count: number): Promise<number[]> {
  const all = Array.from({ length: count }, (_, index) => index);
  const found = await rowsOf(
    database.em.fork(),
    { reason: text },
    sql`select reason from (
          select reason, transaction from outbox union select reason, transaction from change
        ) c where reason = any(${all.map((index) => reasonOf(directory, index))}::text[]) order by transaction`,
  );
  const written = found.map(({ reason }) => Number(reason.slice(directory.prefix.length + 1)));
  return [...new Set([...written, ...all])];
}

/** All orders, starting with the given one. */
function* ordersOf(rest: readonly number[]): Generator<number[]> {
  if (rest.length === 0) yield [];
  for (const first of rest)
    for (const others of ordersOf(rest.filter((index) => index !== first))) yield [first, ...others];
}

function differences(is: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  const added = is.filter((line) => {
    const place = left.indexOf(line);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  return [...left.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)];
}

/**
 * Changes of one object whose time decreases in the order of the log, and edges that begin before their change. An edge does
 * not count as a change of its user, because users are not locked for it.
 */
export async function wrongTimes({ database }: App): Promise<string[]> {
  const em = database.em.fork();
  for (;;) {
    const waiting = await rows(em, sql`select from outbox limit 1`);
    if (waiting.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const found = await rowsOf(
    em,
    { line: text },
    sql`select 'change ' || position || ' (' || kind || ') is of ' || at || ', an earlier one at the same object of ' || before as line
          from (select position, kind, at, node, max(at) over (partition by node order by position rows unbounded preceding) as before
                from change, unnest(case when kind ~ '^(MEMBERSHIP|OWNERSHIP)_|^BINDING_' and edge is not null then nodes[2:2] else nodes end) as node) c where at < before
        union all
        select 'edge ' || e.id || ' begins at ' || e.starts_at || ', its change ' || c.position || ' is of ' || c.at
          from change c join edge e on e.id = c.edge where c.kind like '%\\_ADDED' and e.starts_at < c.at`,
  );
  return found.map(({ line }) => line);
}
