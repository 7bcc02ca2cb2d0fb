import type { VerificationCheck, VerificationFinding } from './verification.types.ts';

/** Findings of one check that are listed; all are counted. */
export const mostFindings = 100;

/** What one check has found. */
export interface Checked {
  check: VerificationCheck;
  looked: number;
  differing: number;
  isComplete: boolean;
  findings: VerificationFinding[];
}
