/** Work without waiting, which may be interrupted wherever it yields. */
export type WithBreaks<Result> = Generator<undefined, Result, undefined>;

/** Does such work without interruption. */
export function atOnce<Result>(work: WithBreaks<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Goes through a list, and yields after every hundred items. */
export function* eachOf<Item>(items: Iterable<Item>, take: (item: Item) => void): WithBreaks<void> {
  let count = 0;
  for (const item of items) {
    take(item);
    count += 1;
    if (count % 100 === 0) yield;
  }
}
