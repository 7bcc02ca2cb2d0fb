import { InputError } from '../shared/errors.ts';

/** An address that a password may be sent to. */
export function checkedUrl(value: string, startTls: boolean): string {
  let url: URL;
  try {
    url = new URL(value.trim());
  } catch {
    throw new InputError('An address looks like ldaps://dc1.ad.example.com.').at('url');
  }
  if (url.protocol !== 'ldaps:' && url.protocol !== 'ldap:')
    throw new InputError('An address begins with ldaps:// or ldap://.').at('url');
  if (url.protocol === 'ldap:' && !startTls)
    throw new InputError('A password is never sent in the clear: use ldaps://, or StartTLS.').at('url');
  if (url.protocol === 'ldaps:' && startTls)
    throw new InputError('ldaps:// is encrypted already: StartTLS is for ldap://.').at('startTls');
  if (url.username || url.password || url.pathname.length > 1 || url.search)
    throw new InputError('State the server only: no account, and no path.').at('url');
  return `${url.protocol}//${url.host}`;
}

/** Certificates in PEM. */
export function checkedCa(value: string): string {
  if (
    !/^-----BEGIN CERTIFICATE-----[\s\S]+-----END CERTIFICATE-----\s*$/.test(value.trim()) ||
    value.length > 100_000
  )
    throw new InputError('Certificates are given in PEM: -----BEGIN CERTIFICATE----- and so on.').at('ca');
  return `${value.trim()}\n`;
}
