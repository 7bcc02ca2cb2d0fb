/** The target system cannot be reached or does not work now. The request itself was not refused. */
export class UnreachableError extends Error {}

/** An error whose message says all there is to say, such as what the target system answered: it is logged without a stack. */
export class ExpectedError extends Error {}

/** Nothing was sent, because a fact is missing that is needed. Trying again makes no sense until that fact changes. */
export class MissingFactError extends ExpectedError {}
