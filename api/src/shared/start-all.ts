/**
 * Begins several things one after the other. Each step registers with `begun.defer` how it is undone. When a later step
 * fails, all steps before it are undone in reverse order, and the first failure is what the caller gets.
 */
export async function startAll<Result>(
  begin: (cleanup: AsyncDisposableStack) => Promise<Result>,
): Promise<Result> {
  const cleanup = new AsyncDisposableStack();
  try {
    return await begin(cleanup);
  } catch (error) {
    // A failure while undoing is a consequence of the first one: it must not replace it.
    await cleanup.disposeAsync().catch(() => {});
    throw error;
  }
}
