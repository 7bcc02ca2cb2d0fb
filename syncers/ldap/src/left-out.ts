import { codeOf, ExpectedError, type Report, reasonOf, report, verbatim } from '@muster/syncer-core';
import type { Attributes } from './attributes.ts';

/** An attribute that an entry lacks, entirely or in part, because it cannot be written. */
export interface LeftOut {
  attribute: string;
  why: Report;
}

/** Undefined attribute type, constraint violation, invalid attribute syntax (RFC 4511 appendix A.2). */
const ofOneAttribute = new Set([17, 19, 21]);

/**
 * Writes attributes. If the server refuses some of them, writes the others. Returns what was written and what was left
 * out. The attributes in `needed` are never left out, because the entry is named or found by them.
 */
export async function writtenWithout(
  attributes: Attributes,
  needed: readonly string[],
  write: (attributes: Attributes) => Promise<void>,
): Promise<{ written: Attributes; leftOut: LeftOut[] }> {
  const keep = new Set([...needed, 'objectClass'].map((name) => name.toLowerCase()));
  const leftOut: LeftOut[] = [];
  let rest = attributes;
  for (;;) {
    try {
      await write(rest);
      return { written: rest, leftOut };
    } catch (error) {
      const refused = refusedBy(error, rest);
      const [naming] = needed;
      // The plug-in of 389 Directory Server says which value it is, and not of which attribute.
      if (!refused && naming !== undefined && isNotAscii(error)) throw new RefusedNameError(naming, error);
      if (!refused || leftOut.length >= mostRefused) throw error;
      const { attribute, index } = refused;
      if (keep.has(attribute.toLowerCase())) throw new RefusedNameError(attribute, error as Error);
      const values = rest[attribute] ?? [];
      leftOut.push({ attribute, why: verbatim(reasonOf(error)) });
      // If the server says which one of several values it refuses, the others are written.
      rest = { ...rest, [attribute]: values.length > 1 && index !== null ? values.toSpliced(index, 1) : [] };
    }
  }
}

/** Each refusal causes another request. */
const mostRefused = 20;

/**
 * OpenLDAP and 389 Directory Server report `mail: value #0 invalid per syntax`. Null if the error names no attribute.
 */
function refusedBy(
  error: unknown,
  attributes: Attributes,
): { attribute: string; index: number | null } | null {
  if (!ofOneAttribute.has(codeOf(error) ?? -1)) return null;
  const message = reasonOf(error).toLowerCase();
  for (const [attribute, values] of Object.entries(attributes)) {
    const place = message.search(new RegExp(`(^|[^\\w-])${attribute.toLowerCase()}([^\\w-]|$)`));
    if (values.length === 0 || place === -1) continue;
    const number = /value #(\d+)/.exec(message.slice(place))?.[1];
    return { attribute, index: number === undefined ? null : Number(number) };
  }
  return null;
}

/** Whether the plug-in "7-bit check" of 389 Directory Server, which is enabled by default, refuses a value. */
const isNotAscii = (error: unknown): error is Error =>
  ofOneAttribute.has(codeOf(error) ?? -1) && error instanceof Error && /7-bit/i.test(error.message);

/** The failure of a user or group without an entry, because the server refuses the attribute that names it. */
export class RefusedNameError extends ExpectedError {
  constructor(attribute: string, cause: Error) {
    const code = isNotAscii(cause) ? 'REPORT_NAME_NOT_ASCII' : 'REPORT_NAME_REFUSED';
    super(report(code, { attribute, why: verbatim(cause.message) }));
  }
}

/** The failure of a user or group whose entry exists but lacks some attributes. */
export class IncompleteError extends ExpectedError {
  constructor(dn: string, leftOut: readonly LeftOut[]) {
    const attributes = leftOut.map(({ attribute, why }) => report('REPORT_LEFT_OUT', { attribute, why }));
    super(report('REPORT_INCOMPLETE', { dn, attributes }));
  }
}
