import { execFile } from 'node:child_process';
import { ReportedError, report } from '@muster/syncer-core';

/** A program failed. */
export class ProgramError extends ReportedError {
  readonly code: number;

  constructor(program: string, code: number, output: string) {
    const problem = cause(output);
    super(
      problem === undefined
        ? report('REPORT_PROGRAM_ENDED', { program, code })
        : report('REPORT_PROGRAM_FAILED', { program, problem }),
    );
    this.code = code;
  }
}

/** The line that explains the error: the last one that mentions it. nft ends with a line that only marks the position. */
function cause(output: string): string | undefined {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{Letter}/u.test(line));
  return lines.findLast((line) => /\b(error|fatal|failed)\b/i.test(line)) ?? lines.at(-1);
}

/**
 * A fixed environment, so that settings of whoever started the agent change neither which programs run nor their
 * language.
 */
const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8', HOME: '/root' };

const longestMs = 60_000;

/** Runs a program, never through a shell. Returns its output; throws `ProgramError` if it fails. */
export function run(program: string, args: readonly string[], input?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      [...args],
      { env, timeout: longestMs, maxBuffer: 16 * 2 ** 20 },
      (error, stdout, stderr) => {
        if (!error) resolve(stdout);
        else if (typeof error.code === 'number')
          reject(new ProgramError(program, error.code, stderr || stdout));
        else reject(new ReportedError(report('REPORT_PROGRAM_NOT_RUN', { program, problem: error.message })));
      },
    );
    // A program that exits without reading its input causes EPIPE, which is no failure.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

export const succeeds = (program: string, args: readonly string[]): Promise<boolean> =>
  run(program, args).then(
    () => true,
    () => false,
  );
