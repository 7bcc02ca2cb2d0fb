import { readFileSync } from 'node:fs';
import { z } from 'zod';

type Environment = Readonly<Record<string, string | undefined>>;

/** The address of Muster and the token of the syncer. */
export const musterSettings = z.strictObject({
  url: z.url().default('http://127.0.0.1:4400').describe('The address of Muster'),
  token: z
    .string()
    .min(1, 'State MUSTER_TOKEN, or MUSTER_TOKEN_FILE: Muster showed it when the syncer was created')
    .describe('The token of the syncer, which Muster shows when the syncer is created'),
});

/** The host and port of health checks and metrics. */
export const healthSettings = (port: number) =>
  z.strictObject({ host: z.string(), port: z.number() }).default({ host: '127.0.0.1', port });

/** Validates settings and adds defaults. Throws an error that names each invalid setting. */
export function checkedSettings<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const { success, data, error } = schema.safeParse(input);
  if (success) return data;
  const lines = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The settings are wrong:\n${lines.join('\n')}`);
}

/** A secret from an environment variable, or from the file that the variable with the suffix `_FILE` names. */
export function secretFrom(env: Environment, name: string): string | undefined {
  const file = env[`${name}_FILE`];
  return env[name] ?? (file ? readFileSync(file, 'utf8').trim() : undefined);
}

/** Removes undefined values, so that they do not override settings of the file. */
export const defined = (values: Environment): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
