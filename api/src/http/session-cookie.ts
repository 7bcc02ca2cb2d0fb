import { isHttps } from './address.ts';

/**
 * The name of the session cookie. Over HTTPS it begins with `__Host-`: browsers then accept the cookie only over HTTPS
 * and from this host, so no other host of the domain, and nobody on the network, can set one. The plain name is ignored
 * there.
 */
const nameOf = (publicUrl: string): string =>
  isHttps(publicUrl) ? '__Host-muster_session' : 'muster_session';

/** The secret of a session in the cookies of a request. */
export function sessionOf(cookies: string | string[] | undefined, publicUrl: string): string | null {
  const wanted = nameOf(publicUrl);
  for (const pair of [cookies ?? []].flat().join(';').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === wanted && value) return value;
  }
  return null;
}

/** The Set-Cookie header that stores the secret of a session until it ends, or removes it where the secret is null. */
export function sessionCookie(publicUrl: string, secret: string | null, expiresAt: Date | null): string {
  const expires = (secret ? expiresAt : null) ?? new Date(0);
  const secure = isHttps(publicUrl) ? '; Secure' : '';
  return `${nameOf(publicUrl)}=${secret ?? ''}; Path=/; HttpOnly; SameSite=Lax; Expires=${expires.toUTCString()}${secure}`;
}
