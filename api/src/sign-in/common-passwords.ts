import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../data/common-passwords.txt', import.meta.url));

let known: ReadonlySet<string> | undefined;

/** 49,000 common passwords, loaded when they are first needed. */
function commonPasswords(): ReadonlySet<string> {
  known ??= new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# ')),
  );
  return known;
}

/** Characters that people type instead of letters. */
const lookalikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
  '+': 't',
};

/** Runs of neighbouring keys, and sequences of letters and digits. */
const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1q2w3e4r5t6y7u8i9o0p',
].flatMap((run) => [run, [...run].reverse().join('')]);

/** The rest of the password, without words of the context, must have at least this length. */
const leastBeside = 8;

/**
 * Whether a password is among the first that an attacker would try: a common one, also with digits and signs around it,
 * with signs for letters or repeated; two common ones in a row; a run of keys; or words of the context (such as the
 * username) with little beside them. @see https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver
 */
export function isCommonPassword(password: string, context: readonly string[]): boolean {
  const folded = password.normalize('NFKC').toLowerCase();
  const plain = letters(folded);
  const forms = [folded, plain, letters(withLetters(folded)), letters(withLetters(trimmed(folded)))];
  return (
    forms.some((form) => isMadeOfCommon(form) || isMadeOfCommon(trimmed(form))) ||
    isRun(plain) ||
    forms.some((form) => withoutContext(form, context).length < leastBeside)
  );
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const trimmed = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
const withLetters = (text: string): string => [...text].map((sign) => lookalikes[sign] ?? sign).join('');

/** Whether it is a common password, a repeated one, or two of them. */
function isMadeOfCommon(text: string): boolean {
  const common = commonPasswords();
  const unit = unitOf(text);
  if (unit.length <= 4 || common.has(unit)) return true;
  for (let at = 4; at <= unit.length - 4; at++)
    if (common.has(unit.slice(0, at)) && common.has(unit.slice(at))) return true;
  return false;
}

/**
 * The shortest text whose repetitions make up a text, the last one perhaps incomplete; the text itself where nothing is
 * repeated.
 */
function unitOf(text: string): string {
  for (let length = 1; length <= text.length / 2; length++)
    if (text.slice(length) === text.slice(0, -length)) return text.slice(0, length);
  return text;
}

/** Whether a text consists of a few pieces of runs. */
function isRun(text: string): boolean {
  let at = 0;
  let pieces = 0;
  while (at < text.length) {
    let length = 1;
    while (at + length < text.length && runs.some((run) => run.includes(text.slice(at, at + length + 1))))
      length += 1;
    at += length;
    pieces += 1;
  }
  return pieces * 4 <= text.length;
}

function withoutContext(text: string, context: readonly string[]): string {
  let left = text;
  for (const word of context.flatMap((each) => each.toLowerCase().split(/[^\p{L}\p{N}]+/u)))
    if (word.length >= 3) left = left.replaceAll(word, '');
  return left;
}
