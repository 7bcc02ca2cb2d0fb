import { print } from 'graphql';
import type { Operation } from 'urql';

/** An operation as any program could send it. */
export interface Call {
  key: number;
  kind: 'query' | 'mutation' | 'subscription';
  name: string;
  query: string;
  variables: Record<string, unknown>;
}

type Listener = (calls: readonly Call[]) => void;

/** Records the operations of the current page, so that the page can show them as API calls. */
export class Recorder {
  private calls = new Map<number, Call>();
  private listeners = new Set<Listener>();

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    listener([...this.calls.values()]);
    return () => this.listeners.delete(listener);
  }

  /** Called when an operation starts, and with a teardown when it ends. */
  record(operation: Operation): void {
    const { kind, key, query, variables } = operation;
    if (kind === 'teardown') {
      if (this.calls.get(key)?.kind !== 'mutation') this.calls.delete(key);
    } else {
      const name = nameOf(operation);
      if (kind === 'mutation')
        for (const [other, call] of this.calls) if (call.kind === 'mutation') this.calls.delete(other);
      this.calls.set(key, {
        key,
        kind,
        name,
        query: print(query),
        variables: abbreviated(variables ?? {}),
      });
    }
    const calls = [...this.calls.values()];
    // Operations start while components render, when listeners must not set state. So they are notified afterwards.
    queueMicrotask(() => {
      for (const listener of this.listeners) listener(calls);
    });
  }
}

/** Longer texts are the contents of files, which nobody reads here. */
const longestText = 2_000;

/** The variables with the beginning of each long text only. */
const abbreviated = (variables: object): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify(variables, (_, value: unknown) =>
      typeof value === 'string' && value.length > longestText ? `${value.slice(0, 40)}…` : value,
    ),
  ) as Record<string, unknown>;

function nameOf({ query }: Operation): string {
  const definition = query.definitions.find((one) => one.kind === 'OperationDefinition');
  return definition?.name?.value ?? '';
}
