import type { useMessages } from '~/i18n/language';

/** The name of a kind of syncer: translated if there is a translation, otherwise as the server says it. */
export function kindLabel(
  { syncerKinds }: ReturnType<typeof useMessages>,
  { kind, label }: { kind: string; label: string },
): string {
  const translated: Readonly<Partial<Record<string, string>>> = syncerKinds;
  return translated[kind] ?? label;
}
