import { readFileSync } from 'node:fs';
import { z } from 'zod';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where Muster is, and the token of the syncer. */
export const musterSettings = z.strictObject({
  url: z.url().default('http://127.0.0.1:4400').describe('Where Muster is'),
  token: z
    .string()
    .min(1, 'State MUSTER_TOKEN, or MUSTER_TOKEN_FILE: Muster showed it when the syncer was created')
    .describe('The token of the syncer, which Muster showed when it was created'),
});

/** Where health and metrics are served. */
export const healthSettings = (port: number) =>
  z.strictObject({ host: z.string(), port: z.number() }).default({ host: '127.0.0.1', port });

/** Checks and completes settings. Throws with the name of each that is wrong. */
export function checkedSettings<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const { success, data, error } = schema.safeParse(input);
  if (success) return data;
  const lines = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The settings are wrong:\n${lines.join('\n')}`);
}

/** A secret from the environment, or from the file that the variable of the same name with `_FILE` names. */
export function secretFrom(env: Environment, name: string): string | undefined {
  const file = env[`${name}_FILE`];
  return env[name] ?? (file ? readFileSync(file, 'utf8').trim() : undefined);
}

/** Without what is undefined, so that it overrides nothing. */
export const defined = (values: Environment): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
