/** Escapes a value for a relative distinguished name (RFC 4514 section 2.4). */
export function escapeValue(value: string): string {
  return value
    .replace(/[\\"+,;<>=\0]/g, (character) => (character === '\0' ? '\\00' : `\\${character}`))
    .replace(/^[ #]/, (character) => `\\${character}`)
    .replace(/ $/, '\\ ');
}

export const rdn = (attribute: string, value: string): string => `${attribute}=${escapeValue(value)}`;

export const under = (name: string, parent: string): string => `${name},${parent}`;

/** The index of the comma between the first name and its parent; -1 if there is no parent. */
function firstComma(dn: string): number {
  for (let at = 0; at < dn.length; at++) {
    if (dn[at] === '\\') at += 1;
    else if (dn[at] === ',') return at;
  }
  return -1;
}

export const firstName = (dn: string): string => {
  const comma = firstComma(dn);
  return comma === -1 ? dn : dn.slice(0, comma);
};

/** The DN of the parent; empty if there is none. */
export const parentOf = (dn: string): string => {
  const comma = firstComma(dn);
  return comma === -1 ? '' : dn.slice(comma + 1).trim();
};

/** One spelling for all spellings of a DN, for comparisons: servers escape, space and capitalise differently. */
export function normalized(dn: string): string {
  const names: string[] = [];
  for (let rest = dn; rest !== ''; ) {
    const comma = firstComma(rest);
    names.push(comma === -1 ? rest : rest.slice(0, comma));
    rest = comma === -1 ? '' : rest.slice(comma + 1);
  }
  return names.map(normalizedName).join(',');
}

function normalizedName(name: string): string {
  const at = name.indexOf('=');
  const attribute = name.slice(0, at).trim().toLowerCase();
  const value = unescaped(name.slice(at + 1).trim());
  return `${attribute}=${escapeValue(value.toLowerCase().replace(/\s+/g, ' '))}`;
}

/** Pairs of hexadecimal digits are bytes of UTF-8. A character may need several pairs in a row. */
function unescaped(value: string): string {
  return value
    .replace(/(?:\\[0-9a-fA-F]{2})+/g, (bytes) =>
      Buffer.from(bytes.replaceAll('\\', ''), 'hex').toString('utf8').replace(/[\\]/g, '\\\\'),
    )
    .replace(/\\(.)/g, '$1');
}
