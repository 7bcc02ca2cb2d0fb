/** The target system, or the way to it, does not work now. It says nothing about the request that failed. */
export class UnreachableError extends Error {}
