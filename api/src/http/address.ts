/** The URL of a server that listens on a host and port. */
export const serverUrl = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/**
 * The URL at which people reach the server unless a setting states another. Browsers create passkeys for localhost, but
 * for no IP address.
 */
export const peopleUrl = (url: string): string => url.replace('//127.0.0.1:', '//localhost:');

/** Works before the server listens, when it has no port yet. */
export const isHttps = (url: string): boolean => /^https:/i.test(url);
