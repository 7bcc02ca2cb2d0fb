/** Where SCIM is served, below the public address. */
export const scimPath = '/scim/v2';

export const mediaType = 'application/scim+json; charset=utf-8';

/** Whether the path belongs to SCIM, even if it is malformed. */
export const isScimUrl = (url: string): boolean => /^\/scim\/v2([/?]|$)/.test(url);
