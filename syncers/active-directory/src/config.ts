import { readFileSync } from 'node:fs';
import { z } from 'zod';

const settings = z.strictObject({
  muster: z.strictObject({
    url: z.url().describe('Where Muster is'),
    token: z
      .string()
      .min(1, 'State MUSTER_TOKEN, or MUSTER_TOKEN_FILE: Muster showed it when the syncer was created')
      .describe('The token of the syncer, which Muster showed when it was created'),
  }),
  /** How often everything is compared. */
  reconcileMinutes: z.number().min(0.01).default(240),
  /** How often the domain controller is asked whether it has anything new, beside being told by it. */
  pollMs: z.number().min(20).default(500),
  timeoutMs: z.number().min(100).default(30_000),
  health: z.strictObject({ host: z.string(), port: z.number() }).default({ host: '127.0.0.1', port: 9465 }),
});

export type Config = z.infer<typeof settings>;
export type ConfigInput = z.input<typeof settings>;

/** Checks and completes settings. Throws with the name of what is wrong. */
export function configOf(input: unknown): Config {
  const { success, data, error } = settings.safeParse(input);
  if (success) return data;
  const lines = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The settings are wrong:\n${lines.join('\n')}`);
}

/** From the environment. How to reach the domain, and what to mirror, an admin tells Muster, which tells the syncer. */
export function readConfig(env = process.env): Config {
  const file = env.MUSTER_TOKEN_FILE;
  return configOf({
    muster: {
      url: env.MUSTER_URL ?? 'http://127.0.0.1:4400',
      token: env.MUSTER_TOKEN ?? (file ? readFileSync(file, 'utf8').trim() : ''),
    },
    ...(env.MUSTER_AD_RECONCILE_MINUTES ? { reconcileMinutes: Number(env.MUSTER_AD_RECONCILE_MINUTES) } : {}),
    ...(env.MUSTER_AD_POLL_MS ? { pollMs: Number(env.MUSTER_AD_POLL_MS) } : {}),
    ...(env.MUSTER_AD_HEALTH_PORT
      ? { health: { host: '127.0.0.1', port: Number(env.MUSTER_AD_HEALTH_PORT) } }
      : {}),
  });
}
