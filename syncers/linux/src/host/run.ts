import { execFile } from 'node:child_process';

/** A program of the system has refused. */
export class ProgramError extends Error {
  readonly code: number;

  constructor(program: string, code: number, said: string) {
    super(`${program}: ${cause(said) ?? `it ended with ${code}`}`);
    this.code = code;
  }
}

/** Of many lines, the last that speaks of an error. nft ends with a line that only points at where it is. */
function cause(said: string): string | undefined {
  const lines = said
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{Letter}/u.test(line));
  return lines.findLast((line) => /\b(error|fatal|failed)\b/i.test(line)) ?? lines.at(-1);
}

/** Nothing that was set for whoever started the agent decides what a program means or how it speaks. */
const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8', HOME: '/root' };

const longestMs = 60_000;

/** Runs a program of the system, never through a shell. Gives what it says; throws `ProgramError` where it refuses. */
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
        else reject(new Error(`${program} could not be run: ${error.message}`));
      },
    );
    // What does not read its input is no failure of ours.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Whether it succeeds. */
export const succeeds = (program: string, args: readonly string[]): Promise<boolean> =>
  run(program, args).then(
    () => true,
    () => false,
  );
