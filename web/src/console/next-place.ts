import { paths } from '../paths';

/** Where somebody wanted to go before they had to sign in: a place of ours, never another site. */
export function nextPlace(): string {
  const next = new URLSearchParams(window.location.search).get('next');
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : paths.users;
}
