/** About 3 ms of work: coercing rows with a few fields each, or checking them. */
const manyRows = 500;

/** Whether there are many rows in the arguments of a field, or in the lists of an input. */
export const hasManyRows = (args: Readonly<Record<string, unknown>>): boolean =>
  Object.values(args).some((arg) =>
    [arg, ...Object.values(arg ?? {})].some((value) => Array.isArray(value) && value.length > manyRows),
  );
