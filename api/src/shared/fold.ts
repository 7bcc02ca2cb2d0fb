/**
 * The form of a name by which it is found, compared and held unique: two names that people, PRECIS (RFC 8265, RFC 8266) or
 * LDAP (RFC 4518) take for one have the same. The database stores it beside the name and never makes it, for PostgreSQL
 * and JavaScript do not lower-case alike (`İ`, the final `ς`), nor do two PostgreSQLs with other locales.
 */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  // Rarely, one step uncovers what another one maps: a form that is folded again must stay as it is.
  for (let folded = foldOnce(text), before = text; ; before = folded, folded = foldOnce(folded))
    if (folded === before) return folded;
}

/** Visible ASCII with single spaces between, of which only the case matters. */
const isPlain = (text: string): boolean => /^[!-~]+(?: [!-~]+)*$/.test(text);

/** What is not seen: Unicode’s NFKC_Casefold removes it, too. */
const ignorable = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
const space = /[\p{White_Space}\p{Z}\p{Cc}]+/gu;

const foldOnce = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(ignorable, '')
    // Up and down again finds what differs in case only: ß, SS and ẞ; ı, I and i; ς, Σ and σ.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFKC')
    .replace(space, ' ')
    .trim();

/** What is stored to search in: each text folded, on a line of its own. */
export const foldLines = (...texts: (string | null | undefined)[]): string =>
  texts.map((text) => fold(text ?? '')).join('\n');

/** A name as it is stored: composed, without spaces around it. By this the very same name is told from similar ones. */
export const exact = (text: string): string => text.normalize('NFC').trim();
