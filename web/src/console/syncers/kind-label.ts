import type { useMessages } from '~/i18n/language';

/** What a kind of syncer is called: in the language of the person where there is a translation, else as the server says. */
export function kindLabel(
  { syncerKinds }: ReturnType<typeof useMessages>,
  { kind, label }: { kind: string; label: string },
): string {
  const translated: Readonly<Partial<Record<string, string>>> = syncerKinds;
  return translated[kind] ?? label;
}
