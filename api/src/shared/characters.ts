/** Whether PostgreSQL can store a text: it must contain no NUL character and no lone surrogate. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/**
 * Characters that are invisible, or that change how other characters are shown: control characters, line and paragraph
 * separators, and Unicode's Default_Ignorable_Code_Point (zero-width spaces and joiners, soft hyphens, fillers,
 * variation selectors, overrides of the direction of text). PRECIS (RFC 8264, sections 9.9 and 9.13) forbids them in
 * names.
 */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;
const allHidden = new RegExp(hidden, 'gu');

/**
 * Overrides, embeddings and isolates of text direction. Text after them is shown in another order than it is stored.
 */
const directional = /[\u202A-\u202E\u2066-\u2069]/u;

/** Control characters except tab, line feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

/** Letters of scripts in which a joiner between two letters changes how a word is written (UTS #39, RFC 5892 A.1-2). */
const joining =
  '[[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Nkoo}\\p{scx=Mong}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}' +
  '\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}]&&[\\p{L}\\p{M}]]';
/** Hidden characters that are allowed where they stand: within emoji, and joiners between such letters. */
const inPlace = new RegExp(`\\p{RGI_Emoji}|(?<=${joining})[\\u200C\\u200D](?=${joining})`, 'gv');

/** The kinds of text: `line` for names, and `prose` for descriptions, which may have several lines. */
export type TextKind = 'line' | 'prose';

/** The first character that a text of this kind must not contain, as in `U+202E`; null where there is none. */
export function forbiddenCharacter(text: string, kind: TextKind): string | null {
  const found =
    kind === 'prose'
      ? (control.exec(text) ?? directional.exec(text))
      : hidden.test(text)
        ? hidden.exec(text.replace(inPlace, ''))
        : null;
  return found ? codePointOf(found[0]) : null;
}

const codePointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Removes forbidden characters from a text that comes from another directory, because nobody here can correct it there.
 */
export function withoutForbidden(text: string, kind: TextKind): string {
  if (kind === 'prose') return text.replace(new RegExp(`${control.source}|${directional.source}`, 'gu'), '');
  if (!hidden.test(text)) return text;
  const kept = [...text.matchAll(inPlace)];
  let result = '';
  let from = 0;
  const cleaned = (part: string) =>
    part.replace(allHidden, (character) => (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(character) ? ' ' : ''));
  for (const { index, 0: match } of kept) {
    result += cleaned(text.slice(from, index)) + match;
    from = index + match.length;
  }
  return result + cleaned(text.slice(from));
}

/**
 * Escapes characters that are invisible or that a terminal would interpret, as in `\u202e`. In JSON the escaped text is
 * the same value.
 */
export function printable(text: string): string {
  const escaped = (part: string) =>
    part.toWellFormed() === part && !hidden.test(part)
      ? part
      : part.replace(
          /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu,
          (character) =>
            [...Array(character.length).keys()]
              .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
              .join(''),
        );
  let result = '';
  let from = 0;
  for (const { index, 0: match } of text.matchAll(inPlace)) {
    result += escaped(text.slice(from, index)) + match;
    from = index + match.length;
  }
  return result + escaped(text.slice(from));
}
