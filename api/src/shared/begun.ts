/**
 * Begins several things one after the other. Each step registers with `begun.defer` how it is undone. When a later step
 * fails, all steps before it are undone in reverse order, and the first failure is what the caller gets.
 */
export async function beginAll<Result>(
  begin: (begun: AsyncDisposableStack) => Promise<Result>,
): Promise<Result> {
  const begun = new AsyncDisposableStack();
  try {
    return await begin(begun);
  } catch (error) {
    // What fails while undoing is a consequence: it must not hide the cause.
    await begun.disposeAsync().catch(() => {});
    throw error;
  }
}
