import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';

/** Checks that a password may be sent to a URL. */
export function checkedUrl(value: string, startTls: boolean): string {
  let url: URL;
  try {
    url = new URL(value.trim());
  } catch {
    throw new InputError(errorText('LDAP_ADDRESS')).at('url');
  }
  if (url.protocol !== 'ldaps:' && url.protocol !== 'ldap:')
    throw new InputError(errorText('LDAP_SCHEME')).at('url');
  if (url.protocol === 'ldap:' && !startTls) throw new InputError(errorText('LDAP_PLAIN')).at('url');
  if (url.protocol === 'ldaps:' && startTls) throw new InputError(errorText('LDAP_STARTTLS')).at('startTls');
  if (url.username || url.password || url.pathname.length > 1 || url.search)
    throw new InputError(errorText('LDAP_SERVER_ONLY')).at('url');
  return `${url.protocol}//${url.host}`;
}

/** Checks certificates in PEM. */
export function checkedCa(value: string): string {
  if (
    !/^-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\s*$/.test(value.trim()) ||
    value.length > 100_000
  )
    throw new InputError(errorText('CERTIFICATE_PEM')).at('ca');
  return `${value.trim()}\n`;
}
