/** The target system cannot be reached or does not work now. The request itself was not refused. */
export class UnreachableError extends Error {}
