/** A file that a policy holds as a whole. */
export interface ManagedFile {
  path: string;
  content: string;
  mode?: number;
  /** Looks at it before it takes effect, and throws where it must not. */
  check?: (file: string) => Promise<unknown>;
}

/** What a policy changes that is not a file of its own: as it was before, for when the policy goes. */
export type PreviousValues = Record<string, string>;

/** How policies of one type are applied here. */
export interface PolicyModule<Settings> {
  type: string;
  /** What is missing on this system to apply it; null where nothing is. */
  missing(): string | null;
  /** Throws where the settings would lock everybody out, or cannot work here. Nothing is changed yet. */
  guard?(settings: Settings): Promise<unknown>;
  files(settings: Settings): ManagedFile[] | Promise<ManagedFile[]>;
  /** Looks at the files as a whole before they take effect, and throws where they must not. */
  check?(settings: Settings): Promise<unknown>;
  /** Lets the files take effect; without settings, after they were put back. */
  activate?(settings: Settings | null): Promise<unknown>;
  /** What is to be put back when the policy goes, beside files. */
  before?(settings: Settings): Promise<PreviousValues>;
  /** Changes what is no file. */
  change?(settings: Settings): Promise<unknown>;
  restore?(before: PreviousValues): Promise<unknown>;
  /** What differs that is no file of its own; null where nothing does. */
  drift?(settings: Settings): Promise<string | null>;
}
