import { paths } from '../paths';

/** A place of ours that an address names: never another site. */
export const ownPlace = (place: string | null, otherwise: string = paths.home): string =>
  place?.startsWith('/') && !place.startsWith('//') && !place.includes('\\') ? place : otherwise;
