import type { Platform } from '../../policy-types/setting.ts';

/** What counts on a system: by type, then by setting. */
export type InForce = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Effective policies in the form that a platform's own means take. */
export interface Artefact {
  platform: Platform;
  fileName: string;
  mediaType: string;
  content: string;
  /** Settings, as `type.setting`, that the platform has nothing for. */
  left: string[];
}

/** The settings of which none of the parts of an artefact came. */
export const settingsLeft = (inForce: InForce, used: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(inForce).flatMap(([type, settings]) =>
    Object.keys(settings)
      .filter((name) => !used[type]?.includes(name))
      .map((name) => `${type}.${name}`),
  );
