/** Where a server that listens on a host and port is. */
export const serverUrl = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

/** Where people reach it unless a setting says so. Browsers make passkeys for localhost, and for no address. */
export const peopleUrl = (url: string): string => url.replace('//127.0.0.1:', '//localhost:');

/** Also before the server listens, when it has no address yet. */
export const isHttps = (url: string): boolean => /^https:/i.test(url);
