import type { Report } from '@muster/syncer-core';

/** A file that belongs to a policy as a whole. */
export interface ManagedFile {
  path: string;
  content: string;
  mode?: number;
  /** Checks the file before it takes effect. Throws if it is invalid. */
  check?: (file: string) => Promise<unknown>;
}

/** Values other than files that a policy changes, as they were before it, to be restored when it no longer applies. */
export type PreviousValues = Record<string, string>;

/** Applies policies of one type. */
export interface PolicyModule<Settings> {
  type: string;
  /** What this system lacks to apply the policy; null if nothing. */
  missing(): Report | null;
  /** Throws if the settings would lock everybody out, or cannot work on this system. Called before anything is changed. */
  guard?(settings: Settings): Promise<unknown>;
  files(settings: Settings): ManagedFile[] | Promise<ManagedFile[]>;
  /** Checks all files together before they take effect. Throws if they are invalid. */
  check?(settings: Settings): Promise<unknown>;
  /** Makes the files take effect. Called with null after they were restored. */
  activate?(settings: Settings | null): Promise<unknown>;
  /** Values other than files to restore when the policy no longer applies. */
  before?(settings: Settings): Promise<PreviousValues>;
  /** Changes values other than files. */
  change?(settings: Settings): Promise<unknown>;
  restore?(before: PreviousValues): Promise<unknown>;
  /** Which value other than a file differs; null if none does. */
  drift?(settings: Settings): Promise<Report | null>;
}
