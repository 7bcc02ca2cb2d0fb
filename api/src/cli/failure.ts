/** Exit codes. They must stay stable, because scripts rely on them (0, 1 and the numbers of sysexits.h). */
export const exitCodes = {
  ok: 0,
  failed: 1,
  pending: 2,
  usage: 64,
  unreachable: 69,
  notPermitted: 77,
} as const;

/** Ends a command with a message and an exit code. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly code: number = exitCodes.failed,
  ) {
    super(message);
  }
}
