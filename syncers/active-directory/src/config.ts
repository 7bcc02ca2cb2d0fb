import { checkedSettings, defined, healthSettings, musterSettings, secretFrom } from '@muster/syncer-core';
import { z } from 'zod';
import { groupNames } from './entry.ts';

const settings = z.strictObject({
  muster: musterSettings,
  /** The minutes between two comparisons of everything. */
  reconcileMinutes: z.number().min(0.01).default(240),
  /** The milliseconds between two requests for changes, in addition to notifications by the domain controller. */
  pollMs: z.number().min(20).default(500),
  /** The attribute by which groups are named in Muster; a group without it is named by its sAMAccountName. */
  groupName: z.enum(groupNames).default('sAMAccountName'),
  timeoutMs: z.number().min(100).default(30_000),
  health: healthSettings(9465),
});

export type Config = z.infer<typeof settings>;
export type ConfigInput = z.input<typeof settings>;

/** Validates settings and adds defaults. Throws an error that names what is invalid. */
export const configOf = (input: unknown): Config => checkedSettings(settings, input);

/** Reads settings from the environment. An admin enters the connection and the selection in Muster, not here. */
export function readConfig(env = process.env): Config {
  return configOf({
    muster: {
      ...defined({ url: env.MUSTER_URL }),
      token: secretFrom(env, 'MUSTER_TOKEN') ?? '',
    },
    ...(env.MUSTER_AD_RECONCILE_MINUTES ? { reconcileMinutes: Number(env.MUSTER_AD_RECONCILE_MINUTES) } : {}),
    ...(env.MUSTER_AD_POLL_MS ? { pollMs: Number(env.MUSTER_AD_POLL_MS) } : {}),
    ...defined({ groupName: env.MUSTER_AD_GROUP_NAME }),
    ...(env.MUSTER_AD_HEALTH_PORT
      ? { health: { host: '127.0.0.1', port: Number(env.MUSTER_AD_HEALTH_PORT) } }
      : {}),
  });
}
