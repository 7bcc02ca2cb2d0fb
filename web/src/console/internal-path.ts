import { paths } from '../paths';

/** A reserved host that exists nowhere. An address that, resolved against it, has another origin leaves the dashboard. */
const base = 'https://own.invalid';

/** Browsers drop tabs and line breaks, and read a backslash as a slash: "/\t/evil.example" names another host. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const isRewritten = /[\u0000-\u0020\u007f\\]/;

/**
 * Restricts an address to pages of the dashboard, so that it can never lead to another site. Returns the path as the browser
 * parses it, since that is what was checked. A path that starts with two slashes is refused, too: alone, as in
 * "/.//evil.example", it would name a host.
 */
export function internalPath(place: string | null, otherwise: string = paths.home): string {
  if (!place?.startsWith('/') || isRewritten.test(place) || !URL.canParse(place, base)) return otherwise;
  const { origin, pathname, search, hash } = new URL(place, base);
  return origin === base && !pathname.startsWith('//') ? pathname + search + hash : otherwise;
}
