/** A value that cannot be missing for a reason that the types do not know. Should it be, the error says the reason. */
export function one<Value>(value: Value | null | undefined, why: string): Value {
  if (value === null || value === undefined) throw new Error(`A value is missing, although ${why}.`);
  return value;
}
