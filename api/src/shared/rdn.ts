/** A relative distinguished name (RFC 4514, section 2.4), written as the LDAP syncer writes it. */
export function rdn(attribute: string, value: string): string {
  const escaped = value
    .replace(/[\\"+,;<>=]/g, (character) => `\\${character}`)
    .replace(/^[ #]/, (character) => `\\${character}`)
    .replace(/ $/, '\\ ');
  return `${attribute}=${escaped}`;
}
