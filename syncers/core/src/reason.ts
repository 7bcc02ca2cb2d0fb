/** Why something failed, for people. Whatever is thrown has a reason: an error states it, and anything else is it. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
