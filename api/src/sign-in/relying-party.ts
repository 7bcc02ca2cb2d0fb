import { isIP } from 'node:net';
import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';

export interface RelyingParty {
  id: string;
  origin: string;
}

/**
 * The WebAuthn relying party: the host at which people reach the dashboard. Browsers create no passkeys for IP
 * addresses, and none without TLS except on localhost. @see https://www.w3.org/TR/webauthn-3/#relying-party-identifier
 */
export function relyingParty(publicUrl: string): RelyingParty {
  const { hostname, origin, protocol } = new URL(publicUrl);
  const isAddress = isIP(hostname) !== 0 || hostname.startsWith('[');
  if (isAddress || (protocol !== 'https:' && hostname !== 'localhost')) {
    throw new InputError(errorText('PASSKEYS_NEED_HTTPS', { origin }));
  }
  return { id: hostname, origin };
}
