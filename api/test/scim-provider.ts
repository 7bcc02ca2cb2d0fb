import type { App, Caller } from './app.ts';
import type { List } from './gql/answers.ts';

export const patchOp = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

/** A value of a list, such as an e-mail address or a member. */
interface ScimValue {
  value: string;
  type: string;
  primary: boolean;
  display: string;
  $ref: string;
}

/** The outcome of one operation in bulk. */
interface ScimOutcome {
  method: string;
  bulkId: string;
  location: string;
  version: string;
  status: string;
  response: ScimAnswer;
}

interface ScimAttribute {
  name: string;
  description: string;
  type: string;
  multiValued: boolean;
  required: boolean;
  mutability: string;
  returned: string;
  uniqueness: string;
  caseExact: boolean;
  canonicalValues: List<string>;
  referenceTypes: List<string>;
  subAttributes: List<ScimAttribute>;
}

/**
 * What SCIM answers: a resource (RFC 7643), or a list, a bulk answer or an error (RFC 7644). Every field counts as present,
 * because a test that reads one expects it there, and fails at that place if it is missing.
 */
export interface ScimAnswer {
  schemas: List<string>;
  id: string;
  externalId: string;
  meta: { resourceType: string; location: string; version: string; created: string; lastModified: string };
  userName: string;
  displayName: string;
  title: string;
  active: boolean;
  /** The parts of a user's name; the name of a schema is a text. */
  name: { givenName: string; familyName: string; formatted: string };
  description: string;
  emails: List<ScimValue>;
  phoneNumbers: List<ScimValue>;
  members: List<ScimValue>;
  groups: List<ScimValue>;
  attributes: List<ScimAttribute>;
  Resources: List<ScimAnswer>;
  Operations: List<ScimOutcome>;
  totalResults: number;
  startIndex: number;
  itemsPerPage: number;
  detail: string;
  scimType: string;
  status: string;
  [name: string]: unknown;
}

/** A client that sends SCIM requests as an identity provider does. */
export class Provider {
  constructor(
    private readonly url: string,
    readonly token: string,
    readonly syncer: string,
  ) {}

  readonly send = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const response = await fetch(`${this.url}/scim/v2${path}`, {
      method,
      headers: {
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...(body !== undefined && { 'content-type': 'application/scim+json' }),
        ...headers,
      },
      body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text ? JSON.parse(text) : null) as ScimAnswer,
    };
  };

  async must(method: string, path: string, body?: unknown): Promise<ScimAnswer> {
    const answer = await this.send(method, path, body);
    if (answer.status > 299) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  patch(path: string, ...Operations: object[]): Promise<ScimAnswer> {
    return this.must('PATCH', path, { schemas: [patchOp], Operations });
  }
}

/** A provider with a syncer of its own. */
export async function connectProvider(app: App, admin: Caller, name: string): Promise<Provider> {
  const { token, syncer } = await admin.change(
    'createSyncer',
    { name, kind: 'SCIM_CLIENT' },
    'token syncer { id }',
  );
  return new Provider(app.url, token, syncer.id);
}
