import { checkedSettings, defined, healthSettings, musterSettings, secretFrom } from '@muster/syncer-core';
import { z } from 'zod';

const settings = z.strictObject({
  muster: musterSettings,
  /** How often everything is compared. */
  reconcileMinutes: z.number().min(0.01).default(240),
  /** How often the domain controller is asked whether it has anything new, beside being told by it. */
  pollMs: z.number().min(20).default(500),
  timeoutMs: z.number().min(100).default(30_000),
  health: healthSettings(9465),
});

export type Config = z.infer<typeof settings>;
export type ConfigInput = z.input<typeof settings>;

/** Checks and completes settings. Throws with the name of what is wrong. */
export const configOf = (input: unknown): Config => checkedSettings(settings, input);

/** From the environment. How to reach the domain, and what to mirror, an admin tells Muster, which tells the syncer. */
export function readConfig(env = process.env): Config {
  return configOf({
    muster: {
      ...defined({ url: env.MUSTER_URL }),
      token: secretFrom(env, 'MUSTER_TOKEN') ?? '',
    },
    ...(env.MUSTER_AD_RECONCILE_MINUTES ? { reconcileMinutes: Number(env.MUSTER_AD_RECONCILE_MINUTES) } : {}),
    ...(env.MUSTER_AD_POLL_MS ? { pollMs: Number(env.MUSTER_AD_POLL_MS) } : {}),
    ...(env.MUSTER_AD_HEALTH_PORT
      ? { health: { host: '127.0.0.1', port: Number(env.MUSTER_AD_HEALTH_PORT) } }
      : {}),
  });
}
