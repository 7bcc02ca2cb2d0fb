import {
  enterpriseAttributes,
  enterpriseSchema,
  groupAttributes,
  groupSchema,
  type ResourceType,
  userAttributes,
  userSchema,
} from './attributes.ts';

export const mostPerPage = 200;

/** @see RFC 7643, section 5 */
export const serviceProviderConfig = (base: string): object => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
  patch: { supported: true },
  bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
  filter: { supported: true, maxResults: mostPerPage },
  changePassword: { supported: false },
  sort: { supported: true },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: 'oauthbearertoken',
      name: 'Bearer token',
      description: 'The API token that Muster showed when the syncer was created.',
      specUri: 'https://www.rfc-editor.org/rfc/rfc6750',
      primary: true,
    },
  ],
  meta: { resourceType: 'ServiceProviderConfig', location: `${base}/ServiceProviderConfig` },
});

/** Section 6. */
export const resourceTypes = (base: string): object[] =>
  (['User', 'Group'] as const).map((type: ResourceType) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
    id: type,
    name: type,
    endpoint: `/${type}s`,
    schema: type === 'User' ? userSchema : groupSchema,
    ...(type === 'User' && { schemaExtensions: [{ schema: enterpriseSchema, required: false }] }),
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${type}` },
  }));

type Attributes = typeof userAttributes;

const described = (attributes: Attributes, required: string, unique: boolean): object[] =>
  attributes.map(({ name, kind, parts }) => ({
    name,
    type: kind === 'plural' || kind === 'complex' ? 'complex' : kind,
    multiValued: kind === 'plural',
    required: name === required,
    caseExact: name === 'externalId',
    mutability: 'readWrite',
    returned: 'default',
    uniqueness: name === required && unique ? 'server' : 'none',
    ...(parts && {
      subAttributes: parts.map((part) => ({
        name: part,
        type: part === 'primary' ? 'boolean' : part === '$ref' ? 'reference' : 'string',
        multiValued: false,
        required: false,
        caseExact: false,
        mutability: 'readWrite',
        returned: 'default',
        uniqueness: 'none',
      })),
    }),
  }));

/** Section 7. */
export function schemas(base: string): object[] {
  const members: Attributes = [
    { name: 'members', kind: 'plural', parts: ['value', 'display', 'type', '$ref'] },
  ];
  const all: [string, string, object[]][] = [
    [userSchema, 'User', described(userAttributes, 'userName', true)],
    [enterpriseSchema, 'EnterpriseUser', described(enterpriseAttributes, '', false)],
    [groupSchema, 'Group', described([...groupAttributes, ...members], 'displayName', false)],
  ];
  return all.map(([id, name, attributes]) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
    id,
    name,
    attributes,
    meta: { resourceType: 'Schema', location: `${base}/Schemas/${id}` },
  }));
}
