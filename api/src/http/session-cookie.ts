import { isHttps } from './address.ts';

/**
 * Where people reach Muster over HTTPS, the name begins with `__Host-`: browsers then take the cookie only over HTTPS and
 * from this very host, so no other host of the domain, and nobody on the way, can plant one. The plain name is not
 * read there.
 */
const nameOf = (publicUrl: string): string =>
  isHttps(publicUrl) ? '__Host-muster_session' : 'muster_session';

/** The secret of a session that a request carries. */
export function sessionOf(cookies: string | string[] | undefined, publicUrl: string): string | null {
  const wanted = nameOf(publicUrl);
  for (const pair of [cookies ?? []].flat().join(';').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === wanted && value) return value;
  }
  return null;
}

/** The header that makes a browser keep the secret of a session until it ends, or forget it where there is none. */
export function sessionCookie(publicUrl: string, secret: string | null, expiresAt: Date | null): string {
  const expires = (secret ? expiresAt : null) ?? new Date(0);
  const secure = isHttps(publicUrl) ? '; Secure' : '';
  return `${nameOf(publicUrl)}=${secret ?? ''}; Path=/; HttpOnly; SameSite=Lax; Expires=${expires.toUTCString()}${secure}`;
}
