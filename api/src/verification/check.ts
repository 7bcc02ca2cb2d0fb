import type { VerificationCheck, VerificationFinding } from './verification.types.ts';

/** The most findings of one check that are listed; all are counted. */
export const maxFindings = 100;

/** The result of one check. */
export interface Checked {
  check: VerificationCheck;
  looked: number;
  differing: number;
  isComplete: boolean;
  findings: VerificationFinding[];
}
