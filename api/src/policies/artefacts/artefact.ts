import type { Platform } from '../../policy-types/setting.ts';

/** The settings that apply to a system, by type and name. */
export type EffectiveSettings = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Effective policies in a file format of the platform. */
export interface Artefact {
  platform: Platform;
  fileName: string;
  mediaType: string;
  content: string;
  /** Settings, as `type.setting`, that the platform cannot express. */
  left: string[];
}

/** The settings that no part of an artefact expresses. */
export const unusedSettings = (
  effective: EffectiveSettings,
  used: Readonly<Record<string, readonly string[]>>,
): string[] =>
  Object.entries(effective).flatMap(([type, settings]) =>
    Object.keys(settings)
      .filter((name) => !used[type]?.includes(name))
      .map((name) => `${type}.${name}`),
  );
