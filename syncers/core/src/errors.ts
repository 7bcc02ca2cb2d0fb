import { ReportedError } from './report.ts';

/** The target system cannot be reached or does not work now. The request itself was not refused. */
export class UnreachableError extends ReportedError {}

/** An error whose message is complete, such as an answer of the target system. It is logged without a stack. */
export class ExpectedError extends ReportedError {}

/** Nothing was sent, because a required fact is missing. Trying again is useless until that fact changes. */
export class MissingFactError extends ExpectedError {}

/** Another object of Muster has the name there. It is tried again as soon as anything was changed, and not only later. */
export class NameTakenError extends ReportedError {}
