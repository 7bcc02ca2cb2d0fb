/**
 * Asserts that a value is not missing, for a reason that the type system does not know. If it is missing, the error
 * states the reason.
 */
export function one<Value>(value: Value | null | undefined, why: string): Value {
  if (value === null || value === undefined) throw new Error(`A value is missing, although ${why}.`);
  return value;
}
