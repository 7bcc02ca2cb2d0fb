import type { App, Caller } from './app.ts';

export const patchOp = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

// biome-ignore lint/suspicious/noExplicitAny: answers are as untyped as what providers send
export type Json = any;

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
      body: (text ? JSON.parse(text) : null) as Json,
    };
  };

  async must(method: string, path: string, body?: unknown): Promise<Json> {
    const answer = await this.send(method, path, body);
    if (answer.status > 299) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  patch(path: string, ...Operations: object[]): Promise<Json> {
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
