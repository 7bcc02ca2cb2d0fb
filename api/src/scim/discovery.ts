import {
  type Attribute,
  enterpriseAttributes,
  enterpriseSchema,
  groupAttributes,
  groupSchema,
  type ResourceType,
  userAttributes,
  userSchema,
} from './attributes.ts';
import { bulkLimits } from './bulk.ts';
import { describeAttribute } from './describe.ts';

export const maxPerPage = 200;

/** @see RFC 7643, section 5 */
export const serviceProviderConfig = (base: string): object => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
  patch: { supported: true },
  bulk: { supported: true, ...bulkLimits },
  filter: { supported: true, maxResults: maxPerPage },
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
    description: type === 'User' ? 'People' : 'Groups of people and of groups',
    endpoint: `/${type}s`,
    schema: type === 'User' ? userSchema : groupSchema,
    ...(type === 'User' && { schemaExtensions: [{ schema: enterpriseSchema, required: false }] }),
    meta: { resourceType: 'ResourceType', location: `${base}/ResourceTypes/${type}` },
  }));

const relation = (name: string): Attribute => ({
  name,
  kind: 'plural',
  parts: ['value', 'display', 'type', '$ref'],
});

const described = (attributes: readonly Attribute[], required: string | null): object[] =>
  attributes.map((attribute) => describeAttribute(attribute, attribute.name === required));

/** Every schema has the common attributes, which are not listed (section 3.1). */
const withoutCommon = (attributes: readonly Attribute[]): Attribute[] =>
  attributes.filter(({ name }) => name !== 'externalId');

/** Section 7. */
export function schemas(base: string): object[] {
  const user = [...withoutCommon(userAttributes), relation('groups')];
  const group = [...withoutCommon(groupAttributes), relation('members')];
  const all: [string, string, string, object[]][] = [
    [userSchema, 'User', 'A person, as a provider states them.', described(user, 'userName')],
    [
      enterpriseSchema,
      'EnterpriseUser',
      'What an organisation says of a person.',
      described(enterpriseAttributes, null),
    ],
    [groupSchema, 'Group', 'People and groups together.', described(group, 'displayName')],
  ];
  return all.map(([id, name, description, attributes]) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
    id,
    name,
    description,
    attributes,
    meta: { resourceType: 'Schema', location: `${base}/Schemas/${id}` },
  }));
}
