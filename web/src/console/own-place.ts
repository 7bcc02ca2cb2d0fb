import { paths } from '../paths';

/** No host is named so: whatever has another origin after being read against it is not a path. */
const base = 'https://own.invalid';

/** Browsers leave out tabs and line breaks, and take a backslash for a slash: "/\t/evil.example" names another host. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const isRewritten = /[\u0000-\u0020\u007f\\]/;

/**
 * A place of ours that an address names: never another site. What is given is what was checked, as browsers read it. Its
 * path does not begin with two slashes either, which would name a host once it stands alone ("/.//evil.example").
 */
export function ownPlace(place: string | null, otherwise: string = paths.home): string {
  if (!place?.startsWith('/') || isRewritten.test(place) || !URL.canParse(place, base)) return otherwise;
  const { origin, pathname, search, hash } = new URL(place, base);
  return origin === base && !pathname.startsWith('//') ? pathname + search + hash : otherwise;
}
