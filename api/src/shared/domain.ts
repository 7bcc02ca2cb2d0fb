/** The DNS name of the domain that a distinguished name is in (RFC 2247): `DC=ad,DC=example` is `ad.example`. */
export function domainOf(path: string | null | undefined): string | null {
  const parts = [...(path ?? '').matchAll(/(?:^|,)\s*DC=([^,]+)/gi)].map(([, part = '']) => part);
  return parts.length > 0 ? parts.join('.').toLowerCase() : null;
}
