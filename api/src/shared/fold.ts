/**
 * The folded form of a name, by which it is found, compared and kept unique: two names that people, PRECIS (RFC 8265,
 * RFC 8266) or LDAP (RFC 4518) consider the same have the same folded form. The server computes it and the database
 * stores it beside the name. The database must not compute it, because PostgreSQL and JavaScript lower-case differently
 * (`İ`, the final `ς`), and so do two PostgreSQL servers with other locales.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  // One pass may produce characters that the next pass maps, so it is repeated until nothing changes: folding a folded
  // name must not change it.
  for (let folded = foldOnce(text), before = text; ; before = folded, folded = foldOnce(folded))
    if (folded === before) return folded;
}

/** Visible ASCII with single spaces between words: only the case has to be folded. */
const isPlain = (text: string): boolean => /^[!-~]+(?: [!-~]+)*$/.test(text);

/** Invisible characters. Unicode's NFKC_Casefold removes them too. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
const space = /[\p{White_Space}\p{Z}\p{Cc}]+/gu;

const foldOnce = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(ignorable, '')
    // Lower-casing, upper-casing and lower-casing again maps all characters that differ in case only to one: ß, SS and
    // ẞ; ı, I and i; ς, Σ and σ.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFKC')
    .replace(space, ' ')
    .trim();

/** The text that searches look in: each given text folded, on a line of its own. */
export const foldLines = (...texts: (string | null | undefined)[]): string =>
  texts.map((text) => fold(text ?? '')).join('\n');

/**
 * A name in the form in which it is stored: composed (NFC), without surrounding spaces. Used to tell an identical name
 * from a similar one.
 */
export const exact = (text: string): string => text.normalize('NFC').trim();
