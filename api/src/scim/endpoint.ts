/** Where SCIM is served, below the public address. */
export const scimPath = '/scim/v2';

export const mediaType = 'application/scim+json; charset=utf-8';

/** Whether an address is one of SCIM, also one that is broken. */
export const isScimUrl = (url: string): boolean => /^\/scim\/v2([/?]|$)/.test(url);
